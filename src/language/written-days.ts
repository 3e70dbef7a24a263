/** A day of any calendar, its month by name. */
export interface WrittenDay {
  readonly day: number;
  readonly month: string;
  readonly year: number;
}

const ordinal = (day: number): string => (day === 1 ? "1er" : String(day));

const sameMonth = (a: WrittenDay, b: WrittenDay): boolean =>
  a.year === b.year && a.month === b.month;

const head = (opens: WrittenDay, closes: WrittenDay): string =>
  sameMonth(opens, closes)
    ? ordinal(opens.day)
    : opens.year === closes.year
      ? `${ordinal(opens.day)} ${opens.month}`
      : `${ordinal(opens.day)} ${opens.month} ${opens.year}`;

const tail = ({ day, month, year }: WrittenDay): string => `${ordinal(day)} ${month} ${year}`;

/**
 * The days of a session without their article: « 31 mai 2019 », « 27 et 28 novembre 2020 »,
 * « du 28 juin au 1er juillet 1999 ».
 *
 * @param length how many days it lasted, both ends counted
 */
export function bareDays(opens: WrittenDay, closes: WrittenDay, length: number): string {
  if (length === 1) return tail(closes);
  return length === 2
    ? `${head(opens, closes)} et ${tail(closes)}`
    : `du ${head(opens, closes)} au ${tail(closes)}`;
}

/** The same in a sentence: « le 31 mai 2019 », « les 27 et 28 novembre 2020 », « du 14 au 16 juin 2004 ». */
export function daysInSentence(opens: WrittenDay, closes: WrittenDay, length: number): string {
  const article = ["", "le ", "les "][length] ?? "";
  return article + bareDays(opens, closes, length);
}
