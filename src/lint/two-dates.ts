import type { DateMention } from "../language/dates";
import type { Paragraph } from "../model/paragraph";
import { datesOf } from "./dates-of";
import { levelled } from "./levelled";
import type { Fault } from "./rule";

/** So many long words must stand near both dates for them to date the same event. */
const SHARED = 5;
const NEAR = 110;

interface Dated {
  readonly paragraph: Paragraph;
  readonly date: DateMention;
  readonly year: number;
}

const datedIn = (paragraph: Paragraph): readonly Dated[] =>
  datesOf(paragraph).flatMap((date): Dated[] => {
    const year = date.closes.year;
    return year === null || date.calendar !== "gregorian" ? [] : [{ paragraph, date, year }];
  });

/** The long words near a date. */
const around = ({ paragraph, date }: Dated): Set<string> =>
  new Set(
    levelled(paragraph)
      .slice(Math.max(0, date.start - NEAR), date.end + NEAR)
      .match(/[a-z]{7,}/g) ?? [],
  );

const sameDays = (a: DateMention, b: DateMention): boolean =>
  a.opens.day === b.opens.day &&
  a.opens.month === b.opens.month &&
  a.closes.day === b.closes.day &&
  a.closes.month === b.closes.month;

const shared = (a: Dated, b: Dated): number => {
  const words = around(b);
  return [...around(a)].filter((word) => words.has(word)).length;
};

/** The same days in another year, or other days to the same end. */
const contradicts = (a: Dated, b: Dated): boolean =>
  sameDays(a.date, b.date)
    ? a.year !== b.year
    : a.year === b.year &&
      a.date.closes.month === b.date.closes.month &&
      a.date.closes.day === b.date.closes.day &&
      (a.date.opens.day === a.date.closes.day || b.date.opens.day === b.date.closes.day);

/** One event, by the words around, dated two ways; the later mention is shown. */
export function* twoDates(paragraphs: readonly Paragraph[]): Iterable<Fault> {
  const byEnd = new Map<string, Dated[]>();
  for (const dated of paragraphs.flatMap(datedIn)) {
    const key = `${dated.date.closes.day}/${dated.date.closes.month}`;
    const earlier = byEnd.get(key) ?? [];
    byEnd.set(key, [...earlier, dated]);
    const other = earlier.find((one) => contradicts(one, dated) && shared(one, dated) >= SHARED);
    if (!other) continue;
    const text = other.paragraph.text.slice(other.date.start, other.date.end);
    yield {
      paragraph: dated.paragraph.index,
      start: dated.date.start,
      end: dated.date.end,
      severity: "info",
      message: {
        fr: `Le même événement semble daté ailleurs « ${text} ».`,
        en: `The same event seems to be dated “${text}” elsewhere.`,
      },
    };
  }
}
