import { fold } from "../language/fold";
import type { Paragraph } from "../model/paragraph";
import type { OperativeParagraph, Outline, Resolution, VerbPhrase } from "../model/resolution";
import { asked, namesIn, type Asked } from "./addressee";

/** One thing that a resolution asks of somebody. */
export interface Request extends Asked {
  /** `2/48-POL` */
  readonly resolution: string;
  readonly title: string;
  /** The printed number of the operative paragraph, or null. */
  readonly number: string | null;
  readonly paragraph: number;
  /** The verb as it should be written. */
  readonly verb: string;
  /** The session that a report is due at, or null. */
  readonly reportTo: number | null;
  /** Where the same request stood before, newest first; empty without a corpus. */
  readonly earlier: readonly string[];
}

const ASKS =
  /^(?:demande|invite|prie|exhorte|appelle(?! l'attention)|lance|charge|engage|recommande|autorise|mandate|encourage|confie|sollicite|enjoint)(?![a-z])/;

/** Everything that a document's resolutions ask, in order. */
export const requests = (paragraphs: readonly Paragraph[], outlined: Outline): readonly Request[] =>
  outlined.resolutions.flatMap((resolution) =>
    resolution.operative.flatMap((operative) =>
      requestsOf(paragraphs, outlined, resolution, operative),
    ),
  );

function requestsOf(
  paragraphs: readonly Paragraph[],
  outlined: Outline,
  resolution: Resolution,
  operative: OperativeParagraph,
): readonly Request[] {
  const found: Request[] = [];
  operative.verbs.forEach((verb, rank) => {
    const form = verb.form ?? verb.text;
    if (!ASKS.test(fold(form))) return;
    const next = operative.verbs[rank + 1];
    const text = textBetween(paragraphs, operative, verb, next);
    const items = next === undefined ? operative.subItems.map((item) => item.text).join(" ") : "";
    const whole = items === "" ? text : `${text} ${items}`;
    const split = asked(form, whole);
    const previous = operative.verbs[rank - 1];
    const before = found.at(-1);
    const pronoun = isPronoun(paragraphs, verb) && previous !== undefined;
    found.push({
      ...split,
      ...(pronoun && {
        who: before?.who ?? namesIn(textBetween(paragraphs, operative, previous, verb)).slice(0, 1),
        addressee: before?.addressee ?? null,
      }),
      resolution: resolution.id,
      title: resolution.title,
      number:
        operative.label?.number == null
          ? null
          : `${operative.label.number}${operative.label.suffix}`,
      paragraph: operative.paragraph,
      verb: form,
      reportTo: reportedTo(outlined, resolution, verb, next),
      earlier: [],
    });
  });
  return found;
}

/** « ; et leur » between two verbs is shorter than this. */
const JOINT = 24;

/** What stands between a verb and the next one, or the paragraph's end, without « ; et ». */
function textBetween(
  paragraphs: readonly Paragraph[],
  operative: OperativeParagraph,
  verb: VerbPhrase,
  next: VerbPhrase | undefined,
): string {
  const pieces = operative.paragraphs
    .filter((index) => index >= verb.paragraph && (next === undefined || index <= next.paragraph))
    .map((index) => {
      const text = paragraphs[index]?.text ?? "";
      return text.slice(
        index === verb.paragraph ? verb.end : 0,
        index === next?.paragraph ? next.start : text.length,
      );
    });
  const text = pieces.join(" ").replace(/\s+/g, " ").trim();
  const end = text.slice(-JOINT);
  return (
    text.slice(0, -JOINT) +
    end.replace(/[\s;,.]*(?:\bet\b)?(?: (?:les?|lui|leur|l[’']))?[\s;,.]*$/u, "")
  );
}

/** « et lui DEMANDE de … »: whoever was named before. */
const isPronoun = (paragraphs: readonly Paragraph[], { paragraph, start }: VerbPhrase): boolean =>
  /(?:^|\s)(?:lui|leur|les|l[’'])\s?$/u.test(
    paragraphs[paragraph]?.text.slice(Math.max(0, start - 8), start) ?? "",
  );

function reportedTo(
  outlined: Outline,
  resolution: Resolution,
  verb: VerbPhrase,
  next: VerbPhrase | undefined,
): number | null {
  const after = (
    one: { paragraph: number; start: number },
    other: { paragraph: number; start: number },
  ) =>
    one.paragraph > other.paragraph ||
    (one.paragraph === other.paragraph && one.start > other.start);
  const mention = resolution.sessionMentions.find(
    (candidate) =>
      candidate.role === "report-to" &&
      after(candidate, verb) &&
      (next === undefined
        ? sameOperative(resolution, verb, candidate.paragraph)
        : after(next, candidate)),
  );
  if (mention === undefined) return null;
  if (mention.session !== null) return mention.session;
  return outlined.session === null ? null : outlined.session.number + 1;
}

const sameOperative = (resolution: Resolution, verb: VerbPhrase, paragraph: number): boolean =>
  resolution.operative.some(
    (operative) =>
      operative.paragraphs.includes(verb.paragraph) && operative.paragraphs.includes(paragraph),
  );
