import type { Paragraph } from "../model/paragraph";
import type { Place } from "../model/place";

/** The place between two offsets of a paragraph. */
export const span = (paragraph: Paragraph, start: number, end: number): Place => ({
  paragraph: paragraph.index,
  start,
  end,
});

/** The place of a match. */
export const spanOf = (paragraph: Paragraph, match: RegExpMatchArray): Place =>
  span(paragraph, match.index ?? 0, (match.index ?? 0) + match[0].length);

/** True where some of the span is bold. */
export const anyBold = (paragraph: Paragraph, start: number, end: number): boolean =>
  paragraph.runs.some((run) => run.bold && run.start < end && run.end > start);

/** True where every letter of the span is raised. */
export const raised = (paragraph: Paragraph, start: number, end: number): boolean =>
  paragraph.runs
    .filter((run) => run.start < end && run.end > start)
    .every((run) => run.superscript);

/** True where a letter of the span shows small. */
export const anySmall = (paragraph: Paragraph, start: number, end: number): boolean =>
  paragraph.runs.some(
    (run) =>
      !run.capitals &&
      run.start < end &&
      run.end > start &&
      /\p{Ll}/u.test(paragraph.text.slice(Math.max(run.start, start), Math.min(run.end, end))),
  );
