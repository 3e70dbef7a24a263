import { MONTHS } from "../language/calendar-day";
import { level } from "../language/level";

/** A stretch of a text: UTF-16 offsets. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

const MONTH = `(?:${MONTHS.map(level).join("|")})`;
const DAY = String.raw`\d{1,2}(?:er)?`;

/** « les 27 et 28 novembre 2020 », « du 28 juin au 1er juillet 1999 », « 1-2 mars 2019 », article included. */
const DAYS = new RegExp(
  String.raw`(?:(?<![a-z])(?:les?|du) )?(?<!\d)${DAY}(?: ${MONTH})?(?: \d{4})?(?: ?(?:et|au|-) ?${DAY})? ${MONTH} \d{4}(?!\d)`,
);

/** « 12 et 13 Rabi II 1442 », « 29 Rabi I et 1er Rabi II 1442 »: a year from 1300 to 1499 ends it. */
const HIJRI_DAYS =
  /(?:(?<![a-z])du )?(?<!\d)\d{1,2}(?:er)?(?:[^\d;()]{1,30}\d{1,2}(?:er)?)?[^\d;()]{1,30}1[34]\d{2}(?!\d)/;

/** A session's days in a levelled text, from an offset on; null where it has none. */
export const daysAfter = (levelled: string, from: number): Span | null =>
  firstAfter(DAYS, levelled, from);

/** The same in the Hijri calendar. */
export const hijriDaysAfter = (levelled: string, from: number): Span | null =>
  firstAfter(HIJRI_DAYS, levelled, from);

function firstAfter(pattern: RegExp, levelled: string, from: number): Span | null {
  const match = pattern.exec(levelled.slice(from));
  if (match === null) return null;
  const start = from + match.index;
  return { start, end: start + match[0].length };
}
