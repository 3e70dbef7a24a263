import type { DateMention } from "../language/dates";
import type { Paragraph } from "../model/paragraph";
import { comparison } from "./comparison";
import { datesOf } from "./dates-of";
import { groupBy } from "./group-by";
import { kept } from "./kept";
import { levelled } from "./levelled";

/** So many long words must stand near both dates for them to date the same event. */
const SHARED = 5;
const NEAR = 110;

interface Dated {
  readonly paragraph: Paragraph;
  readonly date: DateMention;
  readonly year: number;
}

const datedOf = kept((paragraph: Paragraph): readonly Dated[] =>
  datesOf(paragraph).flatMap((date): Dated[] => {
    const year = date.closes.year;
    return year === null || date.calendar !== "gregorian" ? [] : [{ paragraph, date, year }];
  }),
);

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

/** Days that are written alike contradict the same other days. */
const daysOf = ({ date: { opens, closes } }: Dated): string =>
  [opens.day, opens.month, closes.day, closes.month, closes.year].join();

/** For a date that an earlier mention contradicts, how that one is written; by place. */
type Verdict = Readonly<Record<string, string>>;

const placeOf = ({ paragraph, date }: Dated): string => `${paragraph.index}:${date.start}`;

function judge(all: readonly (readonly Dated[])[]): Verdict | null {
  const dated = all.flat();
  const byDays = [...groupBy(dated, daysOf).values()];
  if (byDays.length < 2) return null;
  const verdict: Record<string, string> = {};
  const rank = new Map(dated.map((one, at) => [one, at]));
  const rankOf = (one: Dated): number => rank.get(one) ?? 0;
  for (const own of byDays) {
    const [model] = own;
    const others = byDays.filter(([other]) => model && other && contradicts(model, other)).flat();
    others.sort((a, b) => rankOf(a) - rankOf(b));
    for (const one of others.length === 0 ? [] : own) {
      const other = others.find(
        (before) => rankOf(before) < rankOf(one) && ofOneEvent(before, one),
      );
      if (!other) continue;
      verdict[placeOf(one)] = other.paragraph.text.slice(other.date.start, other.date.end);
    }
  }
  return verdict;
}

/** One event, by the words around, dated two ways; the later mention is shown. */
export const datedTwoWays = comparison<readonly Dated[], Verdict>({
  said: ({ paragraphs }) =>
    groupBy(paragraphs.flatMap(datedOf), ({ date: { closes } }) =>
      String(closes.day + 100 * closes.month),
    ),
  judge,
  *marks(all, verdict) {
    for (const one of all) {
      const text = verdict[placeOf(one)];
      if (text === undefined) continue;
      yield {
        paragraph: one.paragraph.index,
        start: one.date.start,
        end: one.date.end,
        severity: "info",
        message: {
          fr: `Le même événement semble daté ailleurs « ${text} ».`,
          en: `The same event seems to be dated “${text}” elsewhere.`,
        },
      };
    }
  },
});
