import type { Line } from "./line";
import { numbersSection } from "./section-heading";

/** « … des Nations », then « Unies, … »: an adjective that belongs to a name. */
export const splitsName = (before: Line, line: Line): boolean =>
  line.levelled.startsWith("unies") && /nations\s{0,4}$/.test(before.levelled.slice(-12));

/** The number of a paragraph, its first line given. */
export const numberOf = (line: Line): number | null =>
  line.label?.kind === "decimal" ? line.label.label.number : null;

/** A name of the organ alone: what follows without a comma between is its first paragraph. */
export const isShortName = (line: Line | null): boolean =>
  line !== null && line.levelled.length < 40;

/** A few signs and a point, whatever a scan made of the number (« ·î. Rccommande »). */
export const hasScannedNumber = (line: Line): boolean =>
  line.label?.kind !== "decimal" &&
  /^\s{0,4}(?!M\.|1\\1\.)\S{1,3} {0,2}[.,·:_] {1,4}\S/.test(line.paragraph.text) &&
  !numbersSection(line);

/** As long as a paragraph, begun and ended as one. */
export const isLongParagraph = (line: Line): boolean =>
  line.levelled.length > 60 &&
  endsParagraph(line) &&
  /^\s{0,4}\p{Lu}/u.test(line.paragraph.text) &&
  !line.preambular;

/** Opens as a clause, ends as one, or is as long as one: else it is a heading or what a page left. */
export const isClause = (line: Line): boolean =>
  line.preambular || /[,;:]\s{0,4}$/.test(line.levelled.slice(-6)) || line.levelled.length > 100;

/** Ends as an operative paragraph does, and no preambular clause of those that number theirs. */
export const endsParagraph = ({ levelled }: Line): boolean =>
  /[;.]\s{0,4}$/.test(levelled.slice(-6));
