import type { Place } from "../model/place";
import type { Line } from "./line";

/** The text of a clause in one piece, with the way back to places in its paragraphs. */
export interface ClauseText {
  readonly text: string;
  /** The same, levelled. */
  readonly levelled: string;
  /** The place of a span; one that runs over a page break ends with the first paragraph. */
  place(start: number, end: number): Place;
}

/** Joins the lines of a clause, a space between. */
export function clauseText(lines: readonly Line[]): ClauseText {
  const [only] = lines;
  if (only !== undefined && lines.length === 1) {
    const { index } = only.paragraph;
    return {
      text: only.paragraph.text,
      levelled: only.levelled,
      place: (start, end) => ({ paragraph: index, start, end }),
    };
  }
  const starts: number[] = [];
  let length = 0;
  for (const line of lines) {
    starts.push(length);
    length += line.levelled.length + 1;
  }
  return {
    text: lines.map((line) => line.paragraph.text).join(" "),
    levelled: lines.map((line) => line.levelled).join(" "),
    place: (start, end) => {
      const at = lastUpTo(starts, start);
      const line = lines[at];
      const from = starts[at] ?? 0;
      const limit = line?.levelled.length ?? 0;
      return {
        paragraph: line?.paragraph.index ?? 0,
        start: Math.min(start - from, limit),
        end: Math.min(end - from, limit),
      };
    },
  };
}

/** Rank of the last of ascending numbers that does not exceed a value, by halves. */
function lastUpTo(ascending: readonly number[], value: number): number {
  let low = 0;
  let high = ascending.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((ascending[middle] ?? 0) <= value) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}
