import { HIJRI_MONTHS } from "./hijri-months";
import type { WrittenDay } from "./written-days";

let calendar: Intl.DateTimeFormat | null = null;
const MOST_KEPT = 1000;
/** A collection names the days of its session in every chapeau, and the calendar is slow. */
const known = new Map<string, WrittenDay>();

/**
 * The day of the Umm al-Qura calendar that an ISO day falls on: 2020-11-27 is 12 Rabi II 1442, as
 * adopted at Niamey.
 */
export function hijriDay(iso: string): WrittenDay {
  const before = known.get(iso);
  if (before) return before;
  const day = compute(iso);
  if (known.size >= MOST_KEPT) known.clear();
  known.set(iso, day);
  return day;
}

function compute(iso: string): WrittenDay {
  calendar ??= new Intl.DateTimeFormat("en-u-ca-islamic-umalqura-nu-latn", {
    day: "numeric",
    month: "numeric",
    year: "numeric",
    timeZone: "UTC",
  });
  const parts = calendar.formatToParts(Date.parse(`${iso}T00:00:00Z`));
  const value = (type: string): number =>
    Number.parseInt(parts.find((part) => part.type === type)?.value ?? "", 10);
  return {
    day: value("day"),
    month: HIJRI_MONTHS[value("month") - 1]?.[0] ?? "",
    year: value("year"),
  };
}
