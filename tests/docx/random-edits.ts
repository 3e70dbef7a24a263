import fc from "fast-check";

import { isReplace, type Edit } from "../../src/model/edit";
import type { Paragraph } from "../../src/model/paragraph";

/** One edit before it meets a text: places as fractions. */
export interface EditSeed {
  readonly kind: "replace" | "format" | "delete" | "insert";
  readonly paragraph: number;
  readonly from: number;
  readonly length: number;
  readonly text: string;
  readonly on: boolean;
}

const seed: fc.Arbitrary<EditSeed> = fc.record({
  kind: fc.constantFrom("replace", "replace", "replace", "format", "delete", "insert"),
  paragraph: fc.nat(10_000),
  from: fc.nat(1000),
  length: fc.nat(12),
  text: fc.constantFrom("", "48", "49ème", "les archives & <b>", "a\tb\nc", "e\u0301", "📖"),
  on: fc.boolean(),
});

export const editSeeds = (most: number): fc.Arbitrary<readonly EditSeed[]> =>
  fc.array(seed, { minLength: 1, maxLength: most });

/** Edits of a text that may go together: replacements do not overlap. */
export function editsFor(seeds: readonly EditSeed[], paragraphs: readonly Paragraph[]): Edit[] {
  const edits: Edit[] = [];
  for (const { kind, paragraph: place, from, length, text, on } of seeds) {
    const paragraph = place % paragraphs.length;
    const { text: old = "" } = paragraphs[paragraph] ?? {};
    const start = wholeCharacter(old, from % (old.length + 1));
    const end = wholeCharacter(old, Math.min(start + length, old.length));
    if (kind === "delete") edits.push({ paragraph, delete: true });
    else if (kind === "insert") {
      const like = on ? { like: from % paragraphs.length } : {};
      const runs = [{ text: "DEMANDE", bold: true }, { text: ` ${text}` }];
      edits.push({ after: paragraph - 1, insert: { runs, ...like } });
    } else if (kind === "format") {
      edits.push({ paragraph, start, end, ...(length % 2 ? { bold: on } : { superscript: on }) });
    } else if (
      !edits.some((other) => isReplace(other) && overlaps(other, { paragraph, start, end }))
    ) {
      edits.push({ paragraph, start, end, text });
    }
  }
  return edits;
}

interface Span {
  readonly paragraph: number;
  readonly start: number;
  readonly end: number;
}

/** Touching counts as well: the order of two changes at one place is not part of the contract. */
const overlaps = (one: Span, other: Span): boolean =>
  one.paragraph === other.paragraph && one.start <= other.end && other.start <= one.end;

const wholeCharacter = (text: string, at: number): number =>
  /[\uDC00-\uDFFF]/.test(text.charAt(at)) ? at + 1 : at;
