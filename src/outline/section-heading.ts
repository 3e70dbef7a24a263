import { nearOperativeVerb } from "../language/verbs";
import { isAnnexTitle } from "./annex";
import type { Line } from "./line";

/** « II », « XVII Activités de la Division », « B. Archives »: the number of a section. */
const NUMBERED =
  /^\s{0,4}(?:[IVX]{1,6}(?:\s?[.–—-])?|[A-H]\s?\.)(?:\s{1,8}\p{Lu}.{0,500}|\s{0,4})$/u;

/** Whether a line is the number of a section, its title with it or on the next line. */
export const numbersSection = ({ paragraph: { text } }: Line): boolean =>
  NUMBERED.test(text) && !/[;,.:]\s{0,4}$/.test(text.slice(4).slice(-6));

/** How long a section's title is at most. */
const LONGEST = 400;

/** Whether a line can be the title of a section: no clause opens so, no clause ends so. */
export function titlesSection(line: Line): boolean {
  const { label, startsSmall, preambular, levelled } = line;
  if (label !== null || startsSmall || levelled.length > LONGEST) return false;
  if (/[;,.:!?]\s{0,4}$/.test(levelled.slice(-6))) return false;
  return !preambular && (line.operative === null || levelled.length < 60);
}

/**
 * Whether a line goes on with the dispositif: numbered after the first, opening with a verb, or a
 * clause of the preamble that a section has of its own.
 */
export function opensParagraph(line: Line | undefined): boolean {
  if (line === undefined) return false;
  const { label } = line;
  if (label === null && line.preambular && /,\s{0,4}$/.test(line.levelled.slice(-6))) return true;
  if (label?.kind === "decimal") return label.label.number !== 1;
  return label === null && line.operative !== null && !line.startsSmall && !isAnnexTitle(line);
}

/** Whether a line begins a clause, so that the line before it is whole. */
export const opensClause = (line: Line | undefined): boolean =>
  line !== undefined && (line.label !== null || (line.preambular && !line.startsSmall));

/**
 * Whether a numbered line is a section's title: it has no verb and does not end as a paragraph does,
 * and a clause, or the first number of a list, stands under it.
 */
export function numbersTitle(line: Line, next: Line | undefined): boolean {
  if (line.operative !== null || line.ended || line.levelled.length > LONGEST) return false;
  if (line.label?.level !== null || line.capitals || next === undefined) return false;
  // « 3. Reaffirmc sa conviction… »: a verb misspelt, or misread, is still a paragraph's.
  if (nearOperativeVerb(line.paragraph.text, line.body, line.levelled) !== null) return false;
  if (next.label === null) return opensSentence(next);
  return next.label.label.number === 1 && next.operative !== null;
}

const opensSentence = (line: Line): boolean =>
  !line.startsSmall && (line.preambular || line.operative === "plain");
