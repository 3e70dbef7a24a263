import type { DateMention } from "../language/dates";
import type { Paragraph } from "../model/paragraph";
import { datesOf } from "./dates-of";
import { kept } from "./kept";
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

const datedOf = (paragraph: Paragraph): readonly Dated[] =>
  datesOf(paragraph).flatMap((date): Dated[] => {
    const year = date.closes.year;
    return year === null || date.calendar !== "gregorian" ? [] : [{ paragraph, date, year }];
  });

const datedIn = kept((paragraphs: readonly Paragraph[]) => paragraphs.flatMap(datedOf));

/** The long words near a date. */
const around = kept(
  ({ paragraph, date }: Dated): ReadonlySet<string> =>
    new Set(
      levelled(paragraph)
        .slice(Math.max(0, date.start - NEAR), date.end + NEAR)
        .match(/[a-z]{7,}/g) ?? [],
    ),
);

const sameDays = (a: DateMention, b: DateMention): boolean =>
  a.opens.day === b.opens.day &&
  a.opens.month === b.opens.month &&
  a.closes.day === b.closes.day &&
  a.closes.month === b.closes.month;

/** All the long words of a paragraph. */
const within = kept(
  (paragraph: Paragraph): ReadonlySet<string> =>
    new Set(levelled(paragraph).match(/[a-z]{7,}/g) ?? []),
);

const inCommon = (a: ReadonlySet<string>, b: ReadonlySet<string>): number =>
  [...a].filter((word) => b.has(word)).length;

const isRange = ({ date }: Dated): boolean => date.opens.day !== date.closes.day;

/** So many paragraphs lie between two that speak of one event in one resolution, at most. */
const CLOSE = 12;

/** One event, by the words near both dates; or the same days of two years in close paragraphs that speak of one thing. */
const ofOneEvent = (a: Dated, b: Dated): boolean =>
  inCommon(around(a), around(b)) >= SHARED ||
  (isRange(a) &&
    sameDays(a.date, b.date) &&
    b.paragraph.index - a.paragraph.index <= CLOSE &&
    inCommon(within(a.paragraph), within(b.paragraph)) >= SHARED);

/** The same days in another year, or other days to the same end. */
const contradicts = (a: Dated, b: Dated): boolean =>
  sameDays(a.date, b.date)
    ? a.year !== b.year
    : a.year === b.year &&
      a.date.closes.month === b.date.closes.month &&
      a.date.closes.day === b.date.closes.day &&
      (a.date.opens.day === a.date.closes.day || b.date.opens.day === b.date.closes.day);

/** One event, by the words around, dated two ways; the later mention is shown. */
export function* twoDates(lists: readonly (readonly Paragraph[])[]): Iterable<Fault> {
  const byEnd = new Map<number, Dated[]>();
  for (const dated of lists.flatMap(datedIn)) {
    const key = dated.date.closes.day + 100 * dated.date.closes.month;
    const earlier = byEnd.get(key) ?? [];
    const other = earlier.find((one) => contradicts(one, dated) && ofOneEvent(one, dated));
    earlier.push(dated);
    byEnd.set(key, earlier);
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
