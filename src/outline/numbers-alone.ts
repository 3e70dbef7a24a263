import { matchesIn } from "../language/matches";
import { romanValue } from "../language/roman";
import type { FoundCitation } from "./find-citations";

const WITH_YEAR = /(?<![\da-z/])(?:n\s?[°o]?\.?\s{0,2})?(\d{2,4})\s?\(((?:19|20)\d\d)\)/g;
/** The Assembly's before 1976: the number, then its session in roman numerals. */
const WITH_ROMAN = /resolutions?\s(?:n\s?[°o]?\.?\s{0,2})?(\d{2,4})\s?\(([ivxl]{1,8})\)/g;
/** What may say of each number where and when it was adopted. */
const ADOPTED = String.raw`(?:\sadoptee(?:\s(?:par|a|lors de)\sla\s\d{3,5}\s?[a-z]{1,3}\s(?:session|seance|reunion))?(?:,?\sle\s\d{1,2}(?:er)?\s[a-z]{3,9}\s\d{4})?)?`;
const NUMBER = String.raw`(?:n\s?[°o]?\.?\s{0,2})?\d{3,4}(?![\d/]|\s?\()`;
/** Numbers alone, several perhaps, after « résolution ». */
const BARE = new RegExp(
  String.raw`resolutions?\s(du conseil de securite\s)?${NUMBER}${ADOPTED}(?:(?:,|,?\set|,?\sainsi que)\s(?:la\s|les\s)?${NUMBER}${ADOPTED}){0,12}`,
  "g",
);
/** One of them, not a year nor the rank of a meeting. */
const LISTED = /\d{3,4}(?![\da-z])(?<!\s[a-z]{3,9}\s\d{4})|(?<=^resolutions?\s)\d{3,4}/g;

const YEAR = /\((?:19|20)\d\d\)/;
const ROMAN = /\d\s?\([ivxl]{1,8}\)/;

/**
 * Resolutions cited without a stroke: the Security Council's with their year or none
 * (« 2254 (2015) »), the Assembly's of old (« 2625 (XXV) »).
 */
export function numbersAlone(text: string, levelled: string): readonly FoundCitation[] {
  const found: FoundCitation[] = [];
  if (YEAR.test(levelled)) {
    for (const match of matchesIn(levelled, WITH_YEAR)) {
      const place = placeOf(text, match.index, match.index + match[0].length);
      const [, number, year] = match;
      found.push({ ...place, ...resolution("UNSC", Number(number), Number(year)) });
    }
  }
  if (levelled.includes("resolution") && ROMAN.test(levelled)) {
    for (const match of matchesIn(levelled, WITH_ROMAN)) {
      const [whole, number = "", roman = ""] = match;
      const start = match.index + whole.indexOf(number);
      const place = placeOf(text, start, match.index + whole.length);
      found.push({ ...place, ...resolution("UNGA", Number(number), romanValue(roman)) });
    }
  }
  if (levelled.includes("conseil de sec")) {
    for (const match of matchesIn(levelled, BARE)) {
      const end = match.index + match[0].length;
      if (match[1] !== undefined || isOfSecurityCouncil(levelled, end)) {
        found.push(...listed(text, match));
      }
    }
  }
  return found;
}

function listed(text: string, match: RegExpExecArray): readonly FoundCitation[] {
  return matchesIn(match[0], LISTED).map((number) => {
    const start = match.index + number.index;
    const place = placeOf(text, start, start + number[0].length);
    return { ...place, ...resolution("UNSC", Number(number[0]), null) };
  });
}

const isOfSecurityCouncil = (levelled: string, end: number): boolean =>
  /^[^.;]{0,50}conseil de securite/.test(levelled.slice(end, end + 80));

const placeOf = (text: string, start: number, end: number) => ({
  start,
  end,
  text: text.slice(start, end),
});

const resolution = (body: FoundCitation["body"], number: number, session: number | null) => ({
  body,
  number,
  session,
  committee: null,
});
