import type { Clause } from "../model/resolution";
import type { Line } from "./line";

/** The lines of one clause: its first and those that a page break cut off it. */
export interface Pieces {
  readonly lines: readonly Line[];
}

/** Where a clause's words begin in its first line, after a typed label. */
const wordsOf = (line: Line, first: boolean): string =>
  (first ? line.paragraph.text.slice(line.body) : line.paragraph.text).trim();

/** A clause out of its lines; `text` is whole. */
export function clauseOf(lines: readonly Line[]): Clause {
  const [first] = lines;
  if (first === undefined) throw new RangeError("a clause has at least one paragraph");
  return {
    paragraph: first.paragraph.index,
    paragraphs: lines.map((line) => line.paragraph.index),
    text: lines.map((line, at) => wordsOf(line, at === 0)).join(" "),
  };
}
