import { level } from "../language/level";
import { matchesIn } from "../language/matches";
import { councilSessions, summitSessions } from "../model/session-register";
import type { SessionFacts } from "../model/session";
import type { FoundMention } from "./found-mention";

/** Other spellings of cities that sessions sat in, levelled. */
const ALSO: Readonly<Record<string, string>> = {
  "abou dhabi": "abu dhabi|abou dabi",
  dhaka: "dacca",
  djeddah: "jeddah|djedda|jedda",
  "la mecque": "makkah(?: al-mouk?arr?amah)?|mecque",
  "le caire": "caire",
  koweit: "kuwait",
  "kuala lumpur": "kuala-lumpur",
  niamey: "niamay",
};

const spellings = (city: string): string => {
  const levelled = level(city);
  const also = ALSO[levelled];
  return also === undefined ? levelled : `${levelled}|${also}`;
};

const CITIES = [...new Set([...councilSessions, ...summitSessions].map(({ city }) => city))];
const ANY_CITY = CITIES.map((city) => `(${spellings(city)})`).join("|");
const cityOf = (match: RegExpExecArray, from: number): string | null =>
  CITIES.find((_, at) => match[from + at] !== undefined) ?? null;

const SAT = new RegExp(
  `^[^.;]{0,60}?\\b(?:a|au|de|du|d')\\s?(?:${ANY_CITY})\\b(?:[^.;]{0,40}?\\b((?:19|20)\\d\\d)\\b)?`,
);
const NAMED_BY_CITY = new RegExp(
  `\\b(?:communique(?: final)?|(sommet)(?: islamique)?) (?:de |du |d')(?:la )?(?:${ANY_CITY})\\b(?:,? (?:de |en )?((?:19|20)\\d\\d)\\b)?`,
  "g",
);
const IN_AUTUMN = /^[^.;]{0,60}?\b(?:septembre|octobre|novembre|decembre) ((?:19|20)\d\d)\b/;

/** The one regular session that sat in a city, in a year where one is given; null where several did. */
function satIn(
  sessions: readonly SessionFacts[],
  city: string,
  year: string | undefined,
): number | null {
  const held = sessions.filter(
    (session) => session.city === city && (year === undefined || session.opened.startsWith(year)),
  );
  return held.length === 1 ? (held[0]?.number ?? null) : null;
}

/** The number of a session that the text names by place and year only, or null. */
export function numberByPlace(mention: FoundMention, after: string): number | null {
  if (mention.session !== null || mention.quality !== "regular") return null;
  if (mention.body === "UNGA") {
    const year = IN_AUTUMN.exec(after)?.[1];
    return year === undefined ? null : Number(year) - 1945;
  }
  if (mention.body !== "CFM" && mention.body !== "Summit") return null;
  const sat = SAT.exec(after);
  const city = sat === null ? null : cityOf(sat, 1);
  const year = sat?.[CITIES.length + 1];
  if (city === null || year === undefined) return null;
  return satIn(mention.body === "CFM" ? councilSessions : summitSessions, city, year);
}

/** Summits named by their city: « Sommet d'Istanbul », « Communiqué du Caire ». */
export function citySummits(levelled: string): readonly FoundMention[] {
  if (!/communique|sommet/.test(levelled)) return [];
  const found: FoundMention[] = [];
  for (const match of matchesIn(levelled, NAMED_BY_CITY)) {
    const city = cityOf(match, 2);
    const session = city === null ? null : satIn(summitSessions, city, match[CITIES.length + 2]);
    if (session === null) continue;
    found.push({
      start: match.index,
      end: match.index + match[0].length,
      phraseStart: match.index,
      phraseEnd: match.index + match[0].length,
      session,
      body: "Summit",
      form: "relative",
      quality: "regular",
      anaphoric: false,
      cue: null,
    });
  }
  return found;
}
