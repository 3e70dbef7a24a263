import { isoDay, type DateMention, type DayMention } from "../language/dates";
import { hijriDay } from "../language/hijri-day";
import { HIJRI_MONTHS } from "../language/hijri-months";
import type { Paragraph } from "../model/paragraph";
import type { Fault } from "./rule";
import { span } from "./span";

const DAY = 86_400_000;

/** True where a written Hijri day is that of the ISO day, or the one before or after (the moon is sighted). */
function agrees(iso: string, { day, month, year }: DayMention): boolean {
  return [-DAY, 0, DAY].some((shift) => {
    const near = hijriDay(new Date(Date.parse(iso) + shift).toISOString().slice(0, 10));
    const number =
      HIJRI_MONTHS.findIndex(
        ([name]) =>
          name.slice(0, 6) === near.month.slice(0, 6) && name.length === near.month.length,
      ) + 1;
    return (
      near.day === day &&
      (number === 0 || number === month) &&
      (year === null || year === near.year)
    );
  });
}

/** Hijri dates in brackets that are not those of the days before them. */
export function* hijriDates(paragraph: Paragraph, all: readonly DateMention[]): Iterable<Fault> {
  for (const [at, mention] of all.entries()) {
    const next = all[at + 1];
    if (mention.calendar !== "gregorian" || next?.calendar !== "hijri") continue;
    if (!/^\s?\(\s?(?:correspondant aux?\s)?$/.test(paragraph.text.slice(mention.end, next.start)))
      continue;
    const iso = isoDay({ ...mention.opens, year: mention.opens.year ?? mention.closes.year });
    if (iso === null || next.opens.day === 0) continue;
    const opens = { ...next.opens, year: next.opens.year ?? next.closes.year };
    if (agrees(iso, opens)) continue;
    const right = hijriDay(iso);
    const written = `${right.day} ${right.month} ${right.year}`;
    const several = mention.opens.day !== mention.closes.day;
    yield {
      ...span(paragraph, next.start, next.end),
      message: {
        fr: `La date hégirienne ne répond pas à l’autre : ${several ? "le premier jour" : "ce jour"} est le ${written}.`,
        en: `The Hijri date does not match the other one: ${several ? "the first" : "that"} day is ${written}.`,
      },
    };
  }
}
