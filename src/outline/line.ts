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
import type { KeptReading } from "./clause-reading";
import { isScannedOrgan, namesOrgan } from "./organ";
import { isDay, isFurniture, isRecord } from "./page-furniture";

const lines = new WeakMap<Paragraph, Line>();

/** Reads one paragraph by itself; the same paragraph is read once. */
export function readLine(paragraph: Paragraph): Line {
  const before = lines.get(paragraph);
  if (before !== undefined) return before;
  const line = new Line(paragraph);
  lines.set(paragraph, line);
  return line;
}

/** What one paragraph says by itself, whatever stands around it. What is costly is found when asked. */
export class Line {
  /** The text levelled, offsets kept. */
  readonly levelled: string;
  readonly blank: boolean;
  readonly label: ReadLabel | null;
  /** Where its words begin: after a typed label and blanks. */
  readonly body: number;
  /** The number of the field's own kind that it begins with, in a heading or a line of contents. */
  private readonly number: HeadingNumber | null;
  /** Leads to a page: an entry of a table of contents, if it also has a number. */
  readonly contents: boolean;
  readonly heading: HeadingNumber | null;
  readonly headingWord: boolean;
  /** Ends as a clause ends. */
  readonly ended: boolean;
  /** Ends on a colon. */
  readonly colon: boolean;
  /** Its first letter is a small one. */
  readonly startsSmall: boolean;
  /** The clause that begins here as read last, for `readClause`. */
  kept: KeptReading | null = null;
  private foreign: HeadingNumber | null | undefined;
  private verb: "capitals" | "plain" | null | undefined;
  private isPreambular: boolean | undefined;
  private isPlural: boolean | undefined;
  private isChapeau: boolean | undefined;
  private inCapitals: boolean | undefined;
  private isNote: boolean | undefined;
  private isOfRecord: boolean | undefined;

  constructor(readonly paragraph: Paragraph) {
    const { text } = paragraph;
    this.levelled = level(text);
    this.label = readLabel(paragraph, this.levelled);
    this.body = skipBlanks(this.levelled, this.label?.end ?? 0);
    this.number = oicNumber(text, this.levelled);
    const labelled = paragraph.label?.format === "decimal";
    this.contents =
      this.number !== null &&
      (leadsToPage(text) || labelled || /^\s{0,4}\d{1,3}[.)]?\s/.test(this.levelled));
    const heads =
      this.number !== null && !this.contents && isTitleAfterNumber(text, this.number.end);
    this.heading = heads ? this.number : null;
    this.headingWord = isHeadingWord(this.levelled);
    const tail = text.trimEnd();
    this.blank = tail === "";
    this.ended = isEnded(tail.slice(-12));
    this.colon = tail.endsWith(":");
    this.startsSmall = /^[(«"“\s]{0,4}\p{Ll}/u.test(text.slice(this.body, this.body + 6));
  }

  /** A heading of the United Nations, if the document turns out to be theirs. */
  get foreignHeading(): HeadingNumber | null {
    if (this.foreign === undefined) {
      this.foreign = foreignHeading(this.paragraph.text, this.levelled);
    }
    return this.foreign;
  }

  /** Opens with a finite verb of the lexicon: `capitals` or bold, or in small letters (`plain`). */
  get operative(): "capitals" | "plain" | null {
    if (this.verb === undefined) {
      const { paragraph, body } = this;
      const verb =
        this.heading === null ? operativeVerb(paragraph.text, body, this.levelled) : null;
      this.verb = verb === null ? null : stressed(paragraph, body, verb.end) ? "capitals" : "plain";
    }
    return this.verb;
  }

  /** Opens like a preambular clause. */
  get preambular(): boolean {
    return (this.isPreambular ??=
      preambularOpening(this.paragraph.text, this.body, this.levelled) !== null ||
      opensSplit(this.paragraph.text));
  }

  /** Speaks in the first person plural (« Nous ENGAGEONS »), as an annexed code or declaration does. */
  get plural(): boolean {
    return (this.isPlural ??= speaksPlural(this.paragraph.text, this.body, this.levelled));
  }

  /** Names the organ that speaks, as a chapeau does. */
  get chapeau(): boolean {
    return (this.isChapeau ??=
      this.label === null || this.label.kind === "bullet" || this.label.level !== null
        ? namesOrgan(this.levelled, this.body)
        : isScannedOrgan(this.levelled));
  }

  /** Nearly all its letters are capitals. */
  get capitals(): boolean {
    return (this.inCapitals ??= isCapitals(this.paragraph.text));
  }

  /** A footnote, or what stands at the head or foot of a page, that the extraction left in the text. */
  get note(): boolean {
    const sentence = this.startsSmall && this.levelled.trimEnd().length > SCRAP;
    return (this.isNote ??=
      (!sentence && (isFurniture(this.levelled) || isRecord(this.levelled))) ||
      opensWithNoteMark(this.paragraph));
  }

  /** Records the adoption, as stands below a dispositif of the United Nations. */
  get record(): boolean {
    return (this.isOfRecord ??=
      (!this.startsSmall || this.label?.kind === "decimal") && isRecord(this.levelled));
  }

  /** A day alone, as the record or the head of a page has it. */
  get day(): boolean {
    return isDay(this.levelled);
  }
}

/** A line that begins with a small letter and is longer than this goes on with a sentence. */
const SCRAP = 12;

/** Whether the last signs of a text end a clause; the number of a note may stand after a semicolon. */
const isEnded = (tail: string): boolean =>
  (/[;:.,!?»"”)][*\d\s]{0,4}$/.test(tail) && !/[\p{L}\d]$/u.test(tail)) ||
  /;\s{0,3}\d{1,3}$/.test(tail);

function foreignHeading(text: string, levelled: string): HeadingNumber | null {
  const found = unitedNationsNumber(text, levelled);
  if (found === null) return null;
  const rest = text.slice(found.end).trim();
  if (/^page \d/i.test(rest)) return null;
  const parted = /[.,]$/.test(text.slice(0, found.end));
  const titled = rest === "" || parted || /^(?:\p{Lu}|du \d)/u.test(rest);
  return titled && (!/[,;]$/.test(rest) || namesOrganLast(levelled)) ? found : null;
}

/** « 2478 (XXIII). Plan des conférences L'Assemblée générale, »: the organ on the line of the title. */
const namesOrganLast = (levelled: string): boolean =>
  /l' ?assemblee {1,3}generale ?,\s{0,4}$/.test(levelled.slice(-30));

/** « N otant », « Co nsciente »: a scan cut the first word of a preambular clause. */
function opensSplit(text: string): boolean {
  const split = /^\s{0,4}(\p{Lu}\p{Ll}?) (\p{Ll}{3,20})(?=\s)/u.exec(text.slice(0, 40));
  return split !== null && preambularOpening(`${split[1]}${split[2]}`) !== null;
}

function speaksPlural(text: string, body: number, levelled: string): boolean {
  const nous = /^(?:par [^,.;]{0,60}, )?nous\s{1,3}/.exec(levelled.slice(body, body + 80));
  return nous !== null && pluralVerb(text, body + nous[0].length, levelled) !== null;
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

function opensWithNoteMark({ text, runs }: Paragraph): boolean {
  if (/^\s{0,4}(?:[¹²³⁴⁵⁶⁷⁸⁹⁰]|\w\S{0,2}\s{1,3}(?:\S{1,3}\s{1,3}){0,2}Voir\s)/.test(text))
    return true;
  const first = runs[0];
  return (
    first !== undefined && first.superscript && /^\s*[\d*]{1,3}\s*$/.test(text.slice(0, first.end))
  );
}

function skipBlanks(text: string, from: number): number {
  let at = from;
  while (at < text.length && /\s/.test(text.charAt(at))) at += 1;
  return at;
}
