import { Coverage } from "./coverage";
import { level } from "./level";
import { MONTHS as GREGORIAN_MONTHS } from "./calendar-day";
import { HIJRI_MONTHS } from "./hijri-months";
import { matchesIn } from "./matches";

/** A day as written; the year may be left to the words around. `month` is 1 to 12. */
export interface DayMention {
  readonly day: number;
  readonly month: number;
  readonly year: number | null;
}

/** A date or a range of days found in a text; a single day opens and closes itself. */
export interface DateMention {
  readonly start: number;
  readonly end: number;
  readonly calendar: "gregorian" | "hijri";
  readonly opens: DayMention;
  readonly closes: DayMention;
}

const MONTHS = [...GREGORIAN_MONTHS.map(level), ...HIJRI_MONTHS.map(([, spellings]) => spellings)];
const MONTH = MONTHS.map((month) => `(?:${month})`).join("|");
const EXACT = MONTHS.map((month) => new RegExp(`^(?:${month})$`));
const DAY = "(\\d{1,2})(?:\\s?er)?";
/** The look back comes after the first figure: few places have one. */
const FIRST_DAY = "(\\d(?<![\\d/]\\d)\\d?)(?:\\s?er)?";
const YEAR = "(?:,?\\s{1,2}(?:de l'an |en )?(\\d{4}))?";
const RANGE = new RegExp(
  `${FIRST_DAY}(?:\\s{1,2}(${MONTH})${YEAR})?(?:,\\s{0,2}\\d{1,2}){0,4}\\s{0,2}(?:et|-|au|a|ou)\\s{0,2}(?:le |du )?${DAY}\\s{1,2}(${MONTH})(?![a-z])${YEAR}`,
  "g",
);
const SINGLE = new RegExp(`${FIRST_DAY}\\s{1,2}(${MONTH})(?![a-z])${YEAR}`, "g");
const NUMERIC = /(?<![\d/])(\d{1,2})[/.](\d{1,2})[/.](\d{4})(?![\d/])/g;

/**
 * Dates of a text, in order: « 27 et 28 novembre 2020 », « 27-28 novembre », « du 28 juin au
 * 1er juillet 1999 », « 14/1/2009 », « 12 et 13 Rabi II 1442 ».
 */
export function dates(text: string, levelled?: string): readonly DateMention[] {
  return FIGURE.test(text) ? read(levelled ?? level(text)) : [];
}

const FIGURE = /\d/;
const NONE: readonly RegExpExecArray[] = [];

function read(levelled: string): readonly DateMention[] {
  const found: DateMention[] = [];
  const covered = new Coverage(levelled.length);
  const add = (mention: DateMention): void => {
    const { start, end } = mention;
    if (!isPossible(mention) || covered.overlaps(start, end)) return;
    covered.add(start, end);
    found.push(mention);
  };
  const singles = matchesIn(levelled, SINGLE);
  // A range closes with a day and its month.
  for (const match of singles.length === 0 ? NONE : matchesIn(levelled, RANGE)) {
    if (isTwoDates(match)) continue;
    const closing = readMonth(match[5] ?? "");
    const opening = match[2] === undefined ? closing : readMonth(match[2]);
    const year = numberOrNull(match[6]);
    add({
      ...span(match),
      calendar: closing.calendar,
      opens: { day: Number(match[1]), month: opening.month, year: numberOrNull(match[3]) ?? year },
      closes: { day: Number(match[4]), month: closing.month, year },
    });
  }
  for (const match of singles) {
    const { month, calendar } = readMonth(match[2] ?? "");
    const day = { day: Number(match[1]), month, year: numberOrNull(match[3]) };
    add({ ...span(match), calendar, opens: day, closes: day });
  }
  for (const match of matchesIn(levelled, NUMERIC)) {
    const day = { day: Number(match[1]), month: Number(match[2]), year: Number(match[3]) };
    add({ ...span(match), calendar: "gregorian", opens: day, closes: day });
  }
  return found.sort((one, other) => one.start - other.start);
}

/** « le 18 décembre 2014 et le 15 mai 2015 »: two days, not the days between. */
const isTwoDates = (match: RegExpExecArray): boolean =>
  match[2] !== undefined &&
  /\set\s/.test(match[0]) &&
  (match[3] !== undefined || /\set\s(?:le|du)\s/.test(match[0]));

const span = (match: RegExpExecArray): { start: number; end: number } => ({
  start: match.index,
  end: match.index + match[0].length,
});

const numberOrNull = (digits: string | undefined): number | null =>
  digits === undefined ? null : Number(digits);

interface Month {
  readonly month: number;
  readonly calendar: DateMention["calendar"];
}

/** Spellings met: no more than the patterns of months take. */
const months = new Map<string, Month>();

function readMonth(written: string): Month {
  const known = months.get(written);
  if (known) return known;
  const at = EXACT.findIndex((month) => month.test(written));
  const month: Month =
    at < 12 ? { month: at + 1, calendar: "gregorian" } : { month: at - 11, calendar: "hijri" };
  months.set(written, month);
  return month;
}

const isPossible = ({ opens, closes }: DateMention): boolean =>
  [opens, closes].every(({ day, month }) => day >= 1 && day <= 31 && month >= 1 && month <= 12);

/** The ISO day (`2020-11-27`), or null where the year is not written. */
export function isoDay({ day, month, year }: DayMention): string | null {
  if (year === null) return null;
  const two = (value: number): string => String(value).padStart(2, "0");
  return `${year}-${two(month)}-${two(day)}`;
}
