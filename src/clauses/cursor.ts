import type { Paragraph } from "../model/paragraph";
import type { OperativeParagraph, Outline, Resolution } from "../model/resolution";

/** What a drafter is at: nothing written yet, a clause begun, a clause with its final stop. */
export type Situation = "empty" | "begun" | "finished";

/** The paragraph under the cursor, as a question to the corpus. */
export interface Cursor {
  readonly resolution: Resolution;
  readonly part: "preamble" | "operative";
  readonly situation: Situation;
  /** What is written so far, label left out. */
  readonly text: string;
  /** The text of the clause before, or empty at the beginning. */
  readonly before: string;
  /** The paragraph whose style and list a clause put here takes. */
  readonly like: number | null;
  /** The operative paragraph before the place where a clause would go, if any. */
  readonly neighbour: OperativeParagraph | null;
  /** Whether no operative paragraph follows. */
  readonly last: boolean;
}

/** Reads the place; null where clauses do not belong: headings, titles, chapeaux, annexes. */
export function cursorAt(
  paragraphs: readonly Paragraph[],
  outlined: Outline,
  at: number,
): Cursor | null {
  const resolution = resolutionAround(outlined, at);
  const paragraph = paragraphs[at];
  if (resolution === null || paragraph === undefined || standsApart(resolution, at)) return null;
  const { preamble, operative } = resolution;
  const own = [...preamble, ...operative].find((clause) => clause.paragraphs.includes(at));
  const text = own?.text ?? paragraph.text.replace(TYPED_LABEL, "").trim();
  const operativeBefore = operative.filter((clause) => clause.paragraph <= at);
  const preambleBefore = preamble.filter((clause) => clause.paragraph <= at);
  const part = partAt(resolution, paragraph, text);
  const clauses = part === "operative" ? operative : preamble;
  const before = (part === "operative" ? operativeBefore : preambleBefore)
    .filter((clause) => clause !== own && clause.paragraph < at)
    .at(-1);
  const closest = own ?? before ?? clauses[0];
  return {
    resolution,
    part,
    situation: situationOf(text),
    text,
    before: before?.text ?? (part === "operative" ? preamble.at(-1)?.text : undefined) ?? "",
    like: closest?.paragraph ?? null,
    neighbour: part === "operative" ? (operativeBefore.at(-1) ?? null) : null,
    last: !operative.some((clause) => clause.paragraph > at),
  };
}

const TYPED_LABEL = /^\s*-?\s*(?:\d+|[a-z]|[ivx]+)\s*[.)-]+\s*/i;

/** Up to where the next resolution begins: empty paragraphs at the end belong to none by themselves. */
const resolutionAround = (outlined: Outline, at: number): Resolution | null =>
  outlined.resolutions.filter(({ start }) => start <= at).at(-1) ?? null;

function standsApart(resolution: Resolution, at: number): boolean {
  const { heading, titleParagraphs, chapeau, annexes } = resolution;
  return (
    at === heading ||
    titleParagraphs.includes(at) ||
    at === chapeau ||
    annexes.some((annex) => at >= annex.paragraph && at <= annex.end)
  );
}

function partAt(
  { preamble, operative }: Resolution,
  { index: at, label, text: written }: Paragraph,
  text: string,
): Cursor["part"] {
  if (preamble.some((clause) => clause.paragraphs.includes(at))) return "preamble";
  if (operative.some((clause) => clause.paragraph <= at)) return "operative";
  // Between the two: a number or capitals open a dispositif, and a colon announces it.
  if (/^\p{Lu}{2}/u.test(text)) return "operative";
  if (text === "" && (label?.format === "decimal" || /^\s*\d/.test(written))) return "operative";
  const before = preamble.filter((clause) => clause.paragraph < at).at(-1);
  const closes = before === preamble.at(-1) && /:\s*$/.test(before?.text ?? "");
  return text === "" && closes ? "operative" : "preamble";
}

function situationOf(text: string): Situation {
  if (!/[\p{L}\p{N}]/u.test(text)) return "empty";
  return /[.;:]\s*$/.test(text) ? "finished" : "begun";
}
