import { dates, type DateMention } from "../language/dates";
import type { Paragraph } from "../model/paragraph";
import type { Place } from "../model/place";
import type { Citation, Resolution } from "../model/resolution";
import type { SessionMention } from "../model/session";

/** Resolutions cited together, and what the sentence says of where they were adopted, in order. */
export interface CitationTie {
  readonly citations: readonly Citation[];
  readonly sessions: readonly SessionMention[];
  /** Cities as written. */
  readonly cities: readonly (Place & { readonly text: string })[];
  /** Days, offsets in the paragraph of the citations. */
  readonly days: readonly DateMention[];
}

/** Signs and words that part the members of a list. */
const LISTED =
  /^[\s,;]{0,4}(?:et\s|ainsi que\s|ou\s)?(?:les?\s|la\s|l['’])?(?:résolutions?\s)?(?:n\s?°\s?)?$/i;
const ADOPTED = /(?:adopté|pris|issu|vot)[a-zé]{0,3}\s|(?:^|\s)de (?:la|sa)\s{0,2}$/i;
const HELD_AT = /(?:tenue?s?|réunie?s?|adoptée?s?)(?: respectivement)?,? (?:à|au|en) /i;
const NEXT_CITY = /^(?:la |le |l['’])?\p{Lu}[\p{L}'’-]+(?:[ -]\p{Lu}[\p{L}'’-]+){0,3}/u;
const BETWEEN_CITIES = /^(?:, | et |, et )(?:à |au )?/;
const REACH = 400;

/**
 * What each sentence of a resolution ties to the resolutions it cites: « les résolutions 39/39-POL
 * et 38/40-POL, adoptées par les 39ème et 40ème sessions, tenues à Djibouti et Conakry ».
 */
export function citationTies(
  paragraphs: readonly Paragraph[],
  resolution: Resolution,
): readonly CitationTie[] {
  const ties: CitationTie[] = [];
  const { citations } = resolution;
  for (let at = 0; at < citations.length;) {
    const first = citations[at];
    const text = paragraphs[first?.paragraph ?? -1]?.text ?? "";
    const listed = first === undefined ? [] : [first];
    for (at += 1; at < citations.length; at += 1) {
      const before = listed.at(-1);
      const next = citations[at];
      if (before === undefined || next === undefined || !isListed(text, before, next)) break;
      listed.push(next);
    }
    ties.push(tieOf(text, listed, citations[at], resolution.sessionMentions));
  }
  return ties;
}

const isListed = (text: string, before: Citation, next: Citation): boolean =>
  next.paragraph === before.paragraph &&
  next.start - before.end < 40 &&
  LISTED.test(text.slice(before.end, next.start));

function tieOf(
  text: string,
  citations: readonly Citation[],
  next: Citation | undefined,
  mentions: readonly SessionMention[],
): CitationTie {
  const none = { citations, sessions: [], cities: [], days: [] };
  const last = citations.at(-1);
  if (last === undefined) return none;
  const limit =
    next?.paragraph === last.paragraph ? next.start : Math.min(text.length, last.end + REACH);
  const stop = text.slice(last.end, limit).search(/[;.]\s|[;.]$/);
  const to = stop < 0 ? limit : last.end + stop;
  const named = mentions.filter(
    (mention) =>
      mention.paragraph === last.paragraph &&
      mention.start >= last.end &&
      mention.end <= to &&
      mention.form !== "symbol" &&
      mention.session !== null,
  );
  const phrase = named[0]?.phrase;
  if (phrase === undefined || !ADOPTED.test(text.slice(last.end, phrase.start))) return none;
  const sessions = named.filter((mention) => mention.phrase.start === phrase.start);
  const rest = text.slice(phrase.end, to);
  const days = dates(rest).map((mention) => ({
    ...mention,
    start: mention.start + phrase.end,
    end: mention.end + phrase.end,
  }));
  return { citations, sessions, cities: citiesIn(last.paragraph, text, phrase.end, to), days };
}

/** The cities that a list names after « tenues à », until something else is said. */
function citiesIn(
  paragraph: number,
  text: string,
  from: number,
  to: number,
): CitationTie["cities"] {
  const held = HELD_AT.exec(text.slice(from, to));
  if (held === null) return [];
  const cities: (Place & { readonly text: string })[] = [];
  let at = from + held.index + held[0].length;
  for (;;) {
    const city = NEXT_CITY.exec(text.slice(at, Math.min(to, at + 60)));
    if (city === null) return cities;
    cities.push({ paragraph, start: at, end: at + city[0].length, text: city[0] });
    at += city[0].length;
    const between = BETWEEN_CITIES.exec(text.slice(at, Math.min(to, at + 8)));
    if (between === null) return cities;
    at += between[0].length;
  }
}
