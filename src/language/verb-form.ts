import { level } from "./level";
import { DECLARED_ADJECTIVES, PREAMBULAR_ADVERBS } from "./verb-lexicon";
import { inflections, operativeVerb, participle, verbAdverb } from "./verbs";

/** An opening in the form of the other part. `end`: where it ends in the text that was read. */
export interface VerbForm {
  readonly form: string;
  readonly end: number;
}

const JOINED = /^\s+et\s+/i;
const GAP = /^\s+/;

/**
 * The participle of the finite phrase that opens a text, in small letters: `CONDAMNE FERMEMENT` →
 * `condamnant fermement`, `SALUE ET ENCOURAGE` → `saluant et encourageant`, `SE DÉCLARE PRÉOCCUPÉ`
 * → `préoccupé`. Null where the lexicon does not know the verb.
 */
export function participleForm(text: string): VerbForm | null {
  const levelled = level(text);
  const declared = declaredAdjective(levelled, /^(?:se declare|est)\s+/);
  if (declared !== null) return { form: declared.form, end: declared.end };
  return phraseForm(levelled, (at) => {
    const found = operativeVerb(text, at, levelled);
    return found && { form: found.entry.participle.toLowerCase(), end: found.end };
  });
}

/**
 * The finite phrase of the participle or adjective that opens a text, in capitals: `Rappelant` →
 * `RAPPELLE`, `Vivement préoccupé` → `SE DÉCLARE VIVEMENT PRÉOCCUPÉ`. Null where nothing is said so.
 */
export function finiteForm(text: string): VerbForm | null {
  const levelled = level(text);
  const adjective =
    adjectiveAt(levelled, 0) ?? declaredAdjective(levelled, /^(?:se declarant|etant)\s+/);
  if (adjective !== null)
    return { form: `${adjective.verb} ${adjective.form.toUpperCase()}`, end: adjective.end };
  const phrase = phraseForm(levelled, (at) => {
    const found = participle(text, at, levelled);
    return found && { form: found.entry.finite, end: found.end };
  });
  return phrase && { ...phrase, form: phrase.form.toUpperCase() };
}

/** A verb with the adverbs after it and the verb joined to it, each put into the other form. */
function phraseForm(levelled: string, verbAt: (at: number) => VerbForm | null): VerbForm | null {
  const verb = verbAt(0);
  if (verb === null) return null;
  let { form, end } = verb;
  for (;;) {
    const rest = levelled.slice(end);
    const next = end + (GAP.exec(rest)?.[0].length ?? 0);
    const adverb = next === end ? null : verbAdverb(levelled, next);
    if (adverb !== null) {
      form += ` ${adverb.form.toLowerCase()}`;
      end = adverb.end;
      continue;
    }
    const joined = end + (JOINED.exec(rest)?.[0].length ?? 0);
    const second = joined === end ? null : verbAt(joined);
    if (second === null) return { form, end };
    form += ` et ${second.form}`;
    end = second.end;
  }
}

interface Adjective {
  /** What an organ is or declares itself to be in the finite form. */
  readonly verb: string;
  /** In small letters with its accents. */
  readonly form: string;
}

const forms = (adjective: string, verb: string): readonly (readonly [string, Adjective])[] =>
  inflections(adjective).map((form) => [level(form), { verb, form: form.toLowerCase() }]);

const ADJECTIVES = new Map([
  ...DECLARED_ADJECTIVES.flatMap((adjective) => forms(adjective, "SE DÉCLARE")),
  ...forms("Conscient", "EST"),
]);
const ADVERBS = new Map(PREAMBULAR_ADVERBS.map((adverb) => [level(adverb), adverb.toLowerCase()]));

/** An adjective with the adverb before it. */
function adjectiveAt(levelled: string, at: number): (Adjective & { end: number }) | null {
  const [, first = "", gap = "", second = ""] =
    /^([a-zœ]+)(?:(\s+)([a-zœ]+))?/.exec(levelled.slice(at, at + 60)) ?? [];
  const own = ADJECTIVES.get(first);
  if (own !== undefined) return { ...own, end: at + first.length };
  const adverb = ADVERBS.get(first);
  const after = ADJECTIVES.get(second);
  if (adverb === undefined || after === undefined) return null;
  const end = at + first.length + gap.length + second.length;
  return { verb: after.verb, form: `${adverb} ${after.form}`, end };
}

/** An adjective after the verb by which an organ declares it. */
function declaredAdjective(levelled: string, verb: RegExp): (Adjective & { end: number }) | null {
  const declared = verb.exec(levelled)?.[0];
  return declared === undefined ? null : adjectiveAt(levelled, declared.length);
}
