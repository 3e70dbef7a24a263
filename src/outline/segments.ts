import type { Line } from "./line";

/** How many lines a heading takes that begins at a position; 0 where none does. */
export function headingAt(lines: readonly Line[], at: number, foreign: boolean): number {
  const line = lines[at];
  if (line === undefined) return 0;
  if (headingOf(line, foreign) !== null) return 1;
  if (!line.headingWord) return 0;
  const next = lines[at + 1];
  return next !== undefined && headingOf(next, foreign) !== null ? 2 : 0;
}

/** The number that a line heads a resolution with, in the numbering that the document follows. */
export const headingOf = (line: Line, foreign: boolean): Line["heading"] =>
  foreign ? line.foreignHeading : line.heading;

/** Whether lines hold what a resolution is made of, so that their heading is no entry of a list. */
export const hasBody = (lines: readonly Line[]): boolean =>
  lines.some(
    (line) =>
      (line.chapeau && !line.capitals) ||
      (line.preambular && line.levelled.length > 40) ||
      line.label?.kind === "decimal" ||
      line.operative === "capitals",
  );
