import { matchesIn } from "../language/matches";
import type { VerbPhrase } from "../model/resolution";
import {
  nearLongerVerb,
  nearOperativeVerb,
  operativeVerb,
  participle,
  verbAdverb,
  type VerbMatch,
} from "../language/verbs";
import type { Line } from "./line";

/** The verb phrases of an operative paragraph: the opening one first, then the chain. */
export function verbPhrases(lines: readonly Line[]): readonly VerbPhrase[] {
  const [first] = lines;
  if (first === undefined) return [];
  const opening = openingPhrase(first);
  const chained = lines.flatMap((line, at) =>
    chainedPhrases(line, at === 0 ? (opening?.end ?? line.body) : 0),
  );
  return opening === null ? chained : [opening, ...chained];
}

const CAPITAL_WORDS = /^(?:\p{Lu}[\p{Lu}\p{M}'’-]*)(?:[ '’]\p{Lu}[\p{Lu}\p{M}'’-]+){0,2}(?!\p{L})/u;

function openingPhrase(line: Line): VerbPhrase | null {
  const { text, index } = line.paragraph;
  const at = line.body;
  const known = operativeVerb(text, at, line.levelled);
  if (known !== null) {
    const meant = longerMeant(line, at, known.end) ?? known;
    return phrase(line, at, extend(line, at, meant), false);
  }
  const capitals = CAPITAL_WORDS.exec(text.slice(at, at + 60))?.[0];
  const near =
    capitals === undefined && !isBold(line, at) ? null : nearOperativeVerb(text, at, line.levelled);
  if (near !== null) return phrase(line, at, extend(line, at, near), false);
  const preambular = participle(text, at, line.levelled);
  if (preambular !== null) {
    const as: VerbMatch = { ...preambular, match: "near" };
    return phrase(line, at, { ...as, form: as.entry.finite }, false);
  }
  if (capitals === undefined || capitals.length < 3) return null;
  return {
    paragraph: index,
    start: at,
    end: at + capitals.length,
    text: capitals,
    form: null,
    chained: false,
    match: "unknown",
  };
}

/** A misspelt longer phrase, where the word after the verb is set like the verb. */
function longerMeant({ paragraph, levelled }: Line, at: number, end: number): VerbMatch | null {
  return /^ \p{Lu}{3,}(?!\p{L})/u.test(paragraph.text.slice(end, end + 40))
    ? nearLongerVerb(levelled, at, end)
    : null;
}

interface Extended extends VerbMatch {
  readonly form: string;
}

/** Takes in the adverb (« CONDAMNE FERMEMENT ») and the verb joined to it (« SALUE ET ENCOURAGE »). */
function extend(line: Line, start: number, match: VerbMatch): Extended {
  const { levelled, paragraph } = line;
  let extended: Extended = { ...match, form: match.entry.finite };
  for (;;) {
    const next = skipSpaces(levelled, extended.end);
    if (next === extended.end) return extended;
    const adverb = verbAdverb(levelled, next);
    if (adverb !== null && sameStress(line, start, next, adverb.end)) {
      extended = { ...extended, end: adverb.end, form: `${extended.form} ${adverb.form}` };
      continue;
    }
    if (!levelled.startsWith("et ", next)) return extended;
    const joined = skipSpaces(levelled, next + 2);
    const verb = operativeVerb(paragraph.text, joined, levelled);
    if (verb === null || !sameStress(line, start, next, verb.end)) return extended;
    extended = {
      ...extended,
      end: verb.end,
      match: verb.match === "near" ? "near" : extended.match,
      form: `${extended.form} ET ${verb.entry.finite}`,
    };
  }
}

/** In capitals like the verb, or in the same bold span. */
function sameStress(line: Line, start: number, from: number, end: number): boolean {
  const { text, runs } = line.paragraph;
  const written = text.slice(from, end);
  if (written === written.toUpperCase()) return true;
  return runs.some((run) => run.bold && run.start <= start && run.end >= end);
}

const isBold = (line: Line, at: number): boolean =>
  line.paragraph.runs.some((run) => run.bold && run.start <= at && run.end > at);

/** After a semicolon, what may stand before the verb that goes on; after a full stop, « Il » or « Elle ». */
const LINK =
  /;\s{0,3}(?:et\s{1,3})?(?:(?:a cet egard|en outre|par ailleurs|egalement|enfin|a cette fin|elle|il),?\s{1,3}(?:et\s{1,3})?)?(?:les |l'|la |le |lui |leur )?|[.:]\s{0,3}(?:et\s{1,3})?(?:elle|il) /g;

/** Words in capitals, with the pronoun elided before them. */
const CAPITALS = /(?:[SL]['’])?[A-ZÀ-Þ]{2,}/g;

function chainedPhrases(line: Line, from: number): readonly VerbPhrase[] {
  const { paragraph, levelled } = line;
  const starts = new Set<number>();
  LINK.lastIndex = Math.max(0, from - 1);
  while (LINK.test(levelled)) starts.add(LINK.lastIndex);
  const joined = joinedStarts(paragraph.text, levelled, from);
  for (const start of joined) starts.add(start);
  for (const run of paragraph.runs) {
    if (run.bold && run.end > from) starts.add(wordInside(levelled, Math.max(run.start, from)));
  }
  for (const capitals of matchesIn(paragraph.text, CAPITALS)) {
    if (capitals.index >= from) starts.add(capitals.index);
  }
  const phrases: VerbPhrase[] = [];
  for (const start of [...starts].sort((a, b) => a - b)) {
    if (start < (phrases.at(-1)?.end ?? from)) continue;
    const at = afterConjunction(levelled, start);
    const known = operativeVerb(paragraph.text, at, levelled);
    if (known !== null) phrases.push(phrase(line, at, extend(line, at, known), true));
  }
  return phrases;
}

/** A plain « et » in the sentence, with what may stand between it and a verb. */
const AND =
  /[\s,]et,?\s{1,2}(?:(?:a cet egard|en outre|par ailleurs|a ce propos|dans ce cadre),\s)?(?:les\s|l'|lui\s|leur\s)?/g;
/** Finite forms that are adjectives or nouns as well: « longue et continue », « et l'offre de livres ». */
const AMBIGUOUS = new Set(["CONTINUE", "OFFRE", "ESTIME"]);

/**
 * Where the sentence goes on with another of the organ's verbs in small letters (« DÉPLORE la perte
 * … et demande aux bibliothèques … »). Only a form as the lexicon has it counts: « et exprimé » is
 * a participle.
 */
function joinedStarts(text: string, levelled: string, from: number): readonly number[] {
  const starts: number[] = [];
  AND.lastIndex = from;
  while (AND.test(levelled)) {
    const at = AND.lastIndex;
    const verb = operativeVerb(text, at, levelled);
    if (verb?.match !== "exact" || AMBIGUOUS.has(verb.entry.finite)) continue;
    if (/^\p{Ll}/u.test(text.slice(at, at + 1))) starts.push(at);
  }
  return starts;
}

/** Past the conjunction or pronoun that a bold span takes in (« **et APPELLE** », « **l'INVITE** »). */
function afterConjunction(levelled: string, at: number): number {
  const before = /^(?:et\s{1,3})?(?:l'|les\s{1,3}|le\s{1,3}|la\s{1,3}|nous\s{1,3})?/.exec(
    levelled.slice(at, at + 16),
  );
  return at + (before?.[0].length ?? 0);
}

const phrase = (line: Line, start: number, found: Extended, chained: boolean): VerbPhrase => ({
  paragraph: line.paragraph.index,
  start,
  end: found.end,
  text: line.paragraph.text.slice(start, found.end),
  form: found.form,
  chained,
  match: found.match,
});

function skipSpaces(text: string, from: number): number {
  let at = from;
  while (text[at] === " " || text[at] === "\t" || text[at] === "\n") at += 1;
  return at;
}

function wordInside(text: string, from: number): number {
  let at = from;
  while (at < text.length && /[\s.,;:()-]/.test(text.charAt(at))) at += 1;
  return at;
}
