import type { Paragraph } from "../model/paragraph";
import { level } from "../language/level";
import { operativeVerb, pluralVerb, preambularOpening } from "../language/verbs";
import { readLabel, type ReadLabel } from "./label";
import {
  isHeadingWord,
  isTitleAfterNumber,
  leadsToPage,
  oicNumber,
  unitedNationsNumber,
  type HeadingNumber,
} from "./heading";

/** What one paragraph says by itself, whatever stands around it. */
export interface Line {
  readonly paragraph: Paragraph;
  /** The text levelled, offsets kept. */
  readonly levelled: string;
  readonly blank: boolean;
  readonly label: ReadLabel | null;
  /** Where its words begin: after a typed label and blanks. */
  readonly body: number;
  readonly heading: HeadingNumber | null;
  /** A heading of the United Nations, if the document turns out to be theirs. */
  readonly foreignHeading: HeadingNumber | null;
  readonly headingWord: boolean;
  /** Leads to a page: an entry of a table of contents, if it also has a number. */
  readonly contents: boolean;
  /** Opens like a preambular clause. */
  readonly preambular: boolean;
  /** Opens with a finite verb of the lexicon: `capitals` or bold, or in small letters (`plain`). */
  readonly operative: "capitals" | "plain" | null;
  /** Speaks in the first person plural (« Nous ENGAGEONS »), as an annexed code or declaration does. */
  readonly plural: boolean;
  readonly chapeau: boolean;
  /** Ends as a clause ends. */
  readonly ended: boolean;
  /** Ends on a colon. */
  readonly colon: boolean;
  /** Its first letter is a small one. */
  readonly startsSmall: boolean;
  /** Nearly all its letters are capitals. */
  readonly capitals: boolean;
  /** A footnote that the extraction left in the text. */
  readonly note: boolean;
}

const lines = new WeakMap<Paragraph, Line>();

/** Reads one paragraph by itself; the same paragraph is read once. */
export function readLine(paragraph: Paragraph): Line {
  const before = lines.get(paragraph);
  if (before !== undefined) return before;
  const line = computeLine(paragraph);
  lines.set(paragraph, line);
  return line;
}

const ORGAN =
  /^(?:(?:le |la |l')(?:(?:[a-z0-9-]{2,30} ){0,3}session|conseil|conference|assemblee|commission|comite|sommet|reunion|congres|forum)|les (?:rois|chefs|ministres))(?![a-z])/;
const SITTING = /(?:reuni|tenue?s?|session|siegeant)(?![a-z])/;

function computeLine(paragraph: Paragraph): Line {
  const { text } = paragraph;
  const levelled = level(text);
  const label = readLabel(paragraph, levelled);
  const body = skipBlanks(levelled, label?.end ?? 0);
  const oic = oicNumber(text, levelled);
  const labelled = paragraph.label?.format === "decimal";
  const contents =
    oic !== null && (leadsToPage(text) || labelled || /^\s{0,4}\d{1,3}[.)]?\s/.test(levelled));
  const heading = oic !== null && !contents && isTitleAfterNumber(text, oic.end) ? oic : null;
  const tail = text.trimEnd();
  const verb = heading === null ? operativeVerb(text, body, levelled) : null;
  return {
    paragraph,
    levelled,
    blank: tail === "",
    label,
    body,
    heading,
    foreignHeading: foreignHeading(text, levelled),
    headingWord: isHeadingWord(levelled),
    contents,
    preambular: preambularOpening(text, body, levelled) !== null,
    operative: verb === null ? null : stressed(paragraph, body, verb.end) ? "capitals" : "plain",
    plural: isPlural(text, body, levelled),
    chapeau: isChapeau(levelled, body),
    ended: /[;:.,!?»"”)][*\d\s]{0,4}$/.test(tail.slice(-8)) && !/[\p{L}\d]$/u.test(tail),
    colon: tail.endsWith(":"),
    startsSmall: /^[(«"“\s]{0,4}\p{Ll}/u.test(text.slice(body, body + 6)),
    capitals: isCapitals(text),
    note: isNote(paragraph, levelled),
  };
}

function foreignHeading(text: string, levelled: string): HeadingNumber | null {
  const found = unitedNationsNumber(text, levelled);
  if (found === null) return null;
  const rest = text.slice(found.end).trim();
  return rest === "" || (/^\p{Lu}/u.test(rest) && !/[,;]$/.test(rest)) ? found : null;
}

function isPlural(text: string, body: number, levelled: string): boolean {
  const nous = /^(?:par [^,.;]{0,60}, )?nous\s{1,3}/.exec(levelled.slice(body, body + 80));
  return nous !== null && pluralVerb(text, body + nous[0].length, levelled) !== null;
}

function isChapeau(levelled: string, body: number): boolean {
  const start = levelled.slice(body, body + 400);
  if (!ORGAN.test(start)) return false;
  return start.length < 90
    ? /[,;:]\s{0,3}$/.test(start) || SITTING.test(start)
    : SITTING.test(start);
}

/** Capitals as typed or as shown, or bold: how the field marks an operative verb. */
function stressed(paragraph: Paragraph, start: number, end: number): boolean {
  const written = paragraph.text.slice(start, end);
  if (written === written.toUpperCase()) return true;
  return paragraph.runs.some(
    (run) =>
      (run.bold || run.capitals) && run.start <= start && run.end >= Math.min(end, start + 4),
  );
}

/** More small letters than a line in capitals has in its first 400. */
const MANY_SMALL = 80;

function isCapitals(text: string): boolean {
  let capitals = 0;
  let small = 0;
  for (let at = 0; at < text.length && at < 400 && small <= MANY_SMALL; at += 1) {
    const letter = text.charAt(at);
    if (letter >= "a" && letter <= "z") small += 1;
    else if (letter >= "A" && letter <= "Z") capitals += 1;
    else if (letter >= "À" && letter !== letter.toLowerCase()) capitals += 1;
    else if (letter >= "À" && letter !== letter.toUpperCase()) small += 1;
  }
  return capitals >= 2 && capitals >= 4 * small;
}

/** What the pages of United Nations documents have at head and foot, and their footnotes. */
const PAGE_FURNITURE = new RegExp(
  `^\\s{0,4}(?:${[
    "distr\\. ",
    "ge\\.\\d\\d",
    "[_=*-]{4}",
    "(?:\\d{1,3} )?[ase]/(?:hrc/|res/|\\d|conf)[\\w/.() -]{0,30}(?:$|[,;.] |et )",
    "\\d{2}-\\d{5}",
    "(?:francais )?original ?:",
    "(?:nations unies|assemblee generale|conseil de securite)$",
    "\\d{1,3}\\s{0,4}$",
    "[a-z]$",
    "\\d{1,3}/\\d{1,3}$",
    "\\d{1,2} ?/ ",
    "(?:\\d{1,3} )?(?:resolution|decision) \\d{1,4}/\\d{1,3}(?: [a-z])?[.,]",
    "(?:\\d{1,3} )?resolution \\d{1,4} [a-z]? ?\\([ivxl]+\\)[.,]",
    "(?:\\d{1,3} )?(?:voir |ibid)",
    "\\d{1,4}\\s?(?:e|re|eme)?\\s(?:re )?(?:seance|reunion)",
    "\\[? ?adoptee? (?:sans|par|a )",
    "merci de recycler",
  ].join("|")})`,
);

/** A footnote that names a publication, however long: « 4 Nations Unies, Recueil des Traités… ». */
const CITED_WORK =
  /^\s{0,4}\d{1,3} (?:rapport d|nations unies, recueil|documents officiels d|actes d)/;

function isNote(paragraph: Paragraph, levelled: string): boolean {
  if (levelled.length < 160 && PAGE_FURNITURE.test(levelled)) return true;
  if (CITED_WORK.test(levelled)) return true;
  if (/^\s{0,4}[¹²³⁴⁵⁶⁷⁸⁹⁰]/.test(paragraph.text)) return true;
  const first = paragraph.runs[0];
  return (
    first !== undefined &&
    first.superscript &&
    /^\s*[\d*]{1,3}\s*$/.test(paragraph.text.slice(0, first.end))
  );
}

function skipBlanks(text: string, from: number): number {
  let at = from;
  while (at < text.length && /\s/.test(text.charAt(at))) at += 1;
  return at;
}
