import { dates, type DateMention } from "../language/dates";
import { level } from "../language/level";

/** A stretch of a text: UTF-16 offsets. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** A session's days in a text, from an offset on, their article included; null where it has none. */
export function daysAfter(text: string, from: number): Span | null {
  const found = firstAfter(text, from, "gregorian");
  if (found === null) return null;
  const article = /(?<![a-z])(?:les?|du) $/.exec(level(text.slice(from, found.start)));
  return { start: found.start - (article?.[0].length ?? 0), end: found.end };
}

/** The same in the Hijri calendar; « du » before a range is part of it. */
export function hijriDaysAfter(text: string, from: number): Span | null {
  const found = firstAfter(text, from, "hijri");
  if (found === null) return null;
  const range = /(?<![a-z])du $/.exec(level(text.slice(from, found.start)));
  return { start: found.start - (range?.[0].length ?? 0), end: found.end };
}

const firstAfter = (
  text: string,
  from: number,
  calendar: DateMention["calendar"],
): DateMention | null =>
  dates(text).find(
    (date) => date.calendar === calendar && date.start >= from && date.closes.year !== null,
  ) ?? null;
