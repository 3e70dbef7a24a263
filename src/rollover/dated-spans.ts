import { MONTHS } from "../language/calendar-day";
import { level } from "../language/level";
import type { Span } from "./day-spans";

/** A time that a text names by its year, with its first and last ISO day. */
export interface DatedSpan extends Span {
  readonly first: string;
  readonly last: string;
}

const LEVELLED_MONTHS = MONTHS.map(level);
const DATED = new RegExp(
  `(?:${[
    String.raw`(?:(?<!\d)(?<day>\d{1,2})(?:er)? )?(?<![a-z])(?<month>${LEVELLED_MONTHS.join("|")}) (?<monthYear>(?:19|20)\d\d)`,
    String.raw`(?<half>premier|1er|second|deuxieme|2eme) semestre (?:de (?:l'annee )?)?(?<halfYear>(?:19|20)\d\d)`,
    String.raw`(?<![a-z])(?:en|d'ici(?: a)?|fin|fin de|debut|debut de|courant|annee|au cours de|durant|pendant|avant|a partir de|des) (?<year>(?:19|20)\d\d)`,
  ].join("|")})(?!\\d)`,
  "g",
);

const two = (value: number): string => String(value).padStart(2, "0");

/** The dates of a levelled text: day, month, half-year or year, in order. */
export function datedSpans(levelled: string): readonly DatedSpan[] {
  return [...levelled.matchAll(DATED)].map((match) => {
    const { day, month, monthYear, half, halfYear, year } = match.groups ?? {};
    const span = { start: match.index, end: match.index + match[0].length };
    if (month !== undefined) {
      const yearMonth = `${monthYear}-${two(LEVELLED_MONTHS.indexOf(month) + 1)}`;
      const days = day === undefined ? ["01", "31"] : [two(Number(day)), two(Number(day))];
      return { ...span, first: `${yearMonth}-${days[0]}`, last: `${yearMonth}-${days[1]}` };
    }
    if (half !== undefined)
      return /^(?:premier|1er)$/.test(half)
        ? { ...span, first: `${halfYear}-01-01`, last: `${halfYear}-06-30` }
        : { ...span, first: `${halfYear}-07-01`, last: `${halfYear}-12-31` };
    return { ...span, first: `${year}-01-01`, last: `${year}-12-31` };
  });
}
