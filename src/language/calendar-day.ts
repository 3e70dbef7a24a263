import type { WrittenDay } from "./written-days";

export const MONTHS: readonly string[] = [
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
];

const DAY = 86_400_000;

/** Days since 1970-01-01 of an ISO day (`2022-03-22`), or null where it is not one (30 February included). */
export function dayNumber(iso: string): number | null {
  const time = /^\d{4}-\d\d-\d\d$/.test(iso) ? Date.parse(`${iso}T00:00:00Z`) : NaN;
  const real = !Number.isNaN(time) && new Date(time).toISOString().startsWith(iso);
  return real ? time / DAY : null;
}

/** « 22 mars 2022 » as its parts. */
export const gregorianDay = (iso: string): WrittenDay => ({
  day: Number(iso.slice(8)),
  month: MONTHS[Number(iso.slice(5, 7)) - 1] ?? "",
  year: Number(iso.slice(0, 4)),
});
