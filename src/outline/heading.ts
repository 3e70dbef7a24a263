import { level } from "../language/level";

/** The number that heads a resolution, as read at the start of a paragraph. */
export interface HeadingNumber {
  readonly number: number;
  readonly session: number | null;
  readonly committee: string | null;
  readonly summit: boolean;
  /** House of the numbering: `united-nations` puts the session first (`67/287`) or the year last. */
  readonly house: "oic" | "united-nations";
  /** Where the session stands. */
  readonly sessionStart: number;
  readonly sessionEnd: number;
  /** Where the whole number starts (`N°1/47-POL`) and ends. */
  readonly start: number;
  readonly end: number;
}

const OIC =
  /^[\s*]{0,8}(?:\d{1,3}[.)]?\s{1,4})?((?:projet\s{1,3})?(?:de\s{0,3})?resolution\s{0,3})?((?:n[°o]?\.?\s{0,2}[°o]?|#)?\s{0,2}(\d{1,4})\s{0,2}\/\s{0,2})(\d{1,3})(?:\s{0,2}[-/]\s{0,2}|\s{1,2})?([a-z]{1,6}(?:&[a-z])?(?![a-z]))?\s{0,2}(\(\s?is\s?\))?/;

/** Words that lead to the title and are no committee. */
const CONNECTOR =
  /^(?:sur|concernant|relative|relatif|portant|pour|intitulee?|de|du|des|la|le|les|a|au|en)$/;

/** `RÉSOLUTION N°1/47-POL` and its many spellings, at the head of a paragraph. */
export function oicNumber(text: string, levelled = level(text)): HeadingNumber | null {
  const found = OIC.exec(levelled);
  if (found === null) return null;
  const [whole, word, before = "", number, session = "", letters, summit] = found;
  const isCommittee = letters !== undefined && !CONNECTOR.test(letters);
  const isPart = letters?.length === 1 && /\d\s{1,2}[a-z]/.test(whole);
  if ((!isCommittee || isPart) && (word === undefined || !isEmphatic(text, whole))) return null;
  const start = whole.indexOf(before, (word ?? "").length === 0 ? 0 : whole.indexOf(word ?? ""));
  const sessionStart = start + before.length;
  const sessionEnd = sessionStart + session.length;
  const lettersEnd =
    isCommittee && letters !== undefined
      ? levelled.indexOf(letters, sessionEnd) + letters.length
      : sessionEnd;
  const end = summit !== undefined && isCommittee ? whole.trimEnd().length : lettersEnd;
  return {
    number: Number(number),
    session: Number(session),
    committee: isCommittee ? letters.toUpperCase() : null,
    summit: summit !== undefined,
    house: "oic",
    sessionStart,
    sessionEnd,
    start,
    end,
  };
}

/** « Résolution 70/1 », « Résolution 53/243 B » may be a footnote: a heading says N° or shouts. */
const isEmphatic = (text: string, levelled: string): boolean =>
  /n[°o]/.test(levelled.replace(/resolution/, "")) ||
  /R[EÉ]SOLUTION/.test(text.slice(0, levelled.length));

const SESSION_FIRST =
  /^[\s_-]{0,40}(?:resolution\s{1,3})?(?:[ase]\/(?:hrc\/)?res\/)?((?:s-|es-)?)(\d{1,4})\s?\/\s?(\d{1,3})(?:\s?[a-z])?\.?(?=\s|$)/;
const YEAR_LAST = /^\s{0,8}resolution\s{1,3}(\d{1,4})\s?\((\d{4})\)/;

/** The session in roman numerals, as a scan may garble them. */
const ROMAN_LAST = /^[\s_-]{0,40}(\d{1,4})\s{0,3}\(\s{0,2}[ivxlcdt1][ivxlcdt1,' ]{0,8}\)[.,]/;

/** `67/287.`, `12/16`, `1462 (XIV).`, `Résolution 1435 (2002)`: headings of United Nations organs. */
export function unitedNationsNumber(text: string, levelled = level(text)): HeadingNumber | null {
  const alone = YEAR_LAST.exec(levelled) ?? ROMAN_LAST.exec(levelled);
  const found = alone ?? SESSION_FIRST.exec(levelled);
  if (found === null) return null;
  const [whole] = found;
  const number = Number(alone === null ? found[3] : found[1]);
  const session = alone === null ? Number(found[2]) : null;
  const start = whole.length - whole.trimStart().length;
  return {
    number,
    session,
    committee: null,
    summit: false,
    house: "united-nations",
    sessionStart: start,
    sessionEnd: start,
    start,
    end: whole.length,
  };
}

/** Whether the paragraph is the word alone, its number on the next line. */
export const isHeadingWord = (levelled: string): boolean =>
  levelled.length < 40 &&
  /^\s{0,8}(?:projet de )?resolution(?:\s{1,3}n[°o]?\.?)?\s{0,8}$/.test(levelled);

/**
 * Whether a line leads to a page, as a table of contents has it: a number at its end after a tab,
 * leader dots or a wide gap.
 */
export function leadsToPage(text: string): boolean {
  const line = text.trimEnd();
  let at = line.length;
  while (at > 0 && /\d/.test(line.charAt(at - 1))) at -= 1;
  if (at === line.length || line.length - at > 4) return false;
  return (
    /\t|…|\.\.|\. \.| {2}/.test(line.slice(Math.max(0, at - 3), at)) || line.charAt(at - 1) === "\t"
  );
}

/** Whether what follows the number can be a title rather than the rest of a sentence. */
export function isTitleAfterNumber(text: string, end: number): boolean {
  const rest = text.slice(end).replace(/^[\s.:–—-]{1,8}/, "");
  if (rest === "") return true;
  if (/[;,]\s{0,4}$/.test(rest.slice(-6))) return false;
  const first = /^[\p{L}\p{M}]+/u.exec(rest)?.[0] ?? "";
  if (first === "") return /^[«"“]/.test(rest);
  return first === first.toUpperCase() || CONNECTOR.test(level(first)) || /ant$/.test(first);
}
