/** Months in French, in their order, as written. */
export const MONTHS = [
  "janvier",
  "février",
  "mars",
  "avril",
  "mai",
  "juin",
  "juillet",
  "août",
  "septembre",
  "octobre",
  "novembre",
  "décembre",
] as const;

const MONTH =
  "janvier|f[ée]vrier|mars|avril|mai|juin|juillet|ao[ûu]t|septembre|octobre|novembre|d[ée]cembre";
const DAY = String.raw`(\d{1,2})(er)?`;

/**
 * A day or a range of days as French texts write them: `5 mai 2019`, `les 1er et 2 mai 2019`,
 * `du 28 juin au 1er juillet 1999`, `4-5 mai`.
 */
const WRITTEN = new RegExp(
  String.raw`(?<![\d.,/°])${DAY}(?:\s+(${MONTH}))?(?:\s+(\d{4}))?(?:(\s+(?:et|au|à|jusqu['’]au)\s+|\s?[-–]\s?)${DAY})?\s+(${MONTH})(?!\p{L})(?:\s+(\d{4}))?`,
  "giu",
);

/** One end of what was written, each number with its offsets in the text. */
export interface WrittenDay {
  readonly day: number;
  /** The day's digits as written. */
  readonly digits: string;
  readonly start: number;
  readonly first: boolean;
  /** 1 to 12. */
  readonly month: number;
  readonly year: number | null;
}

export interface WrittenDate {
  readonly from: WrittenDay;
  readonly to: WrittenDay;
  /** What stands between the days of a range, or null. */
  readonly link: string | null;
  readonly start: number;
  readonly end: number;
  /** Month names as written, with their offsets. */
  readonly months: readonly { readonly text: string; readonly start: number }[];
}

const plain = (month: string): string =>
  month.toLowerCase().replaceAll("é", "e").replaceAll("û", "u");

const monthNumber = (month: string): number =>
  MONTHS.findIndex((name) => plain(name) === plain(month)) + 1;

/** Every date of a text, in order. */
export function writtenDates(text: string): WrittenDate[] {
  return [...text.matchAll(WRITTEN)].map((match) => {
    const [whole, day1 = "", er1, month1, year1, link, day2, er2, month2 = "", year2] = match;
    const start = match.index;
    const end = start + whole.length;
    const lastMonth =
      end - (year2 ? (/\s+\d{4}$/.exec(whole)?.[0].length ?? 0) : 0) - month2.length;
    const year = year2 === undefined ? null : Number(year2);
    const from: WrittenDay = {
      day: Number(day1),
      digits: day1,
      start,
      first: er1 !== undefined,
      month: monthNumber(month1 ?? month2),
      year: year1 === undefined ? year : Number(year1),
    };
    const secondStart = day2 === undefined ? start : text.lastIndexOf(day2, lastMonth - 1);
    const to: WrittenDay =
      day2 === undefined
        ? from
        : {
            day: Number(day2),
            digits: day2,
            start: secondStart,
            first: er2 !== undefined,
            month: monthNumber(month2),
            year,
          };
    const firstMonth = month1 === undefined ? -1 : text.indexOf(month1, start);
    return {
      from,
      to,
      link: link ?? null,
      start,
      end,
      months: [
        ...(month1 === undefined ? [] : [{ text: month1, start: firstMonth }]),
        { text: month2, start: lastMonth },
      ],
    };
  });
}

/** Days of a month; of a leap year where the year is not known. */
export const daysIn = (month: number, year: number | null): number =>
  new Date(Date.UTC(year ?? 2000, month, 0)).getUTCDate();
