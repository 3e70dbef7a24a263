import { level } from "./level";
import { matchesIn } from "./matches";

const UNITS = [
  "",
  "un",
  "deux",
  "trois",
  "quatre",
  "cinq",
  "six",
  "sept",
  "huit",
  "neuf",
  "dix",
  "onze",
  "douze",
  "treize",
  "quatorze",
  "quinze",
  "seize",
  "dix-sept",
  "dix-huit",
  "dix-neuf",
];
const TENS: Readonly<Record<number, string>> = {
  20: "vingt",
  30: "trente",
  40: "quarante",
  50: "cinquante",
  60: "soixante",
  80: "quatre-vingt",
};

/** The number in words, 1 to 99, hyphens as before 1990 (« soixante et onze », « quatre-vingt-un »). */
function cardinal(value: number): string {
  if (value < 20) return UNITS[value] ?? "";
  const ten = value >= 80 ? 80 : value >= 60 ? 60 : value - (value % 10);
  const rest = value - ten;
  const stem = TENS[ten] ?? "";
  if (rest === 0) return stem;
  if (ten !== 80 && (rest === 1 || rest === 11)) return `${stem} et ${UNITS[rest]}`;
  return `${stem}-${UNITS[rest]}`;
}

export type Gender = "feminine" | "masculine";

/**
 * The ordinal in words: « quarante-huitième », « première ». @throws RangeError outside 1 to 99
 */
export function ordinalInWords(value: number, gender: Gender = "feminine"): string {
  if (!Number.isInteger(value) || value < 1 || value > 99) {
    throw new RangeError(`ordinals in words go from 1 to 99, not ${value}`);
  }
  if (value === 1) return gender === "feminine" ? "première" : "premier";
  const whole = cardinal(value);
  if (whole.endsWith("cinq")) return `${whole}uième`;
  if (whole.endsWith("neuf")) return `${whole.slice(0, -1)}vième`;
  return `${whole.replace(/e$/, "")}ième`;
}

/** The mark after figures: « ème », « ère », « er ». */
export const ordinalMark = (value: number, gender: Gender = "feminine"): string =>
  value === 1 ? (gender === "feminine" ? "ère" : "er") : "ème";

/** The ordinal in figures: « 48ème », « 1ère ». */
export const ordinalInFigures = (value: number, gender: Gender = "feminine"): string =>
  `${value}${ordinalMark(value, gender)}`;

const joined = (words: string): string => level(words).replace(/[ -]/g, "");

/** Belgian and Swiss tens, read and never written. */
const OTHER_TENS: Readonly<Record<number, string>> = {
  70: "septante",
  80: "octante",
  90: "nonante",
};

const VALUES = new Map<string, number>();
for (let value = 1; value <= 99; value += 1) {
  VALUES.set(joined(ordinalInWords(value)), value);
  const ten = OTHER_TENS[value - (value % 10)];
  if (ten === undefined) continue;
  const rest = value % 10;
  const last =
    rest === 0 ? `${ten.slice(0, -1)}ieme` : rest === 1 ? "unieme" : ordinalInWords(rest);
  VALUES.set(joined(rest === 0 ? last : `${ten}${rest === 1 ? "et" : ""}${last}`), value);
}
VALUES.set("premier", 1);
VALUES.set("seconde", 2);
VALUES.set("second", 2);
VALUES.set("quatrevingtsieme", 80);

/** An ordinal found in a text, in figures or in words. */
export interface OrdinalMatch {
  readonly value: number;
  readonly form: "figures" | "words";
  /** The number as written; in figures, its mark left out. */
  readonly start: number;
  readonly end: number;
  /** Where the ordinal mark ends; `end` where there is none. */
  readonly markEnd: number;
}

/** The look back comes after the first figure: few places have one. */
const FIGURES =
  /(\d(?<![\w/.,°]\d)\d{0,3})\s?\^?(?:i?emes?|eres?|ers?|res?|nde?s?|es?|ᵉᵐᵉ|ᵉ)(?![\wœᵉ])/g;
const WORDS =
  /(?<![\w-])(?:(?:quatre|vingts?|soixante|cinquante|quarante|trente|septante|octante|nonante|dix|et)[ -]{1,2}){0,5}(?:premiere?|seconde?|(?:un|deux|trois|quatr|cinqu|six|sept|huit|neuv|dix|onz|douz|treiz|quatorz|quinz|seiz|vingts?|trent|quarant|cinquant|soixant|septant|octant|nonant)ieme)s?(?!\w)/g;

/** All ordinals of a text, in order: « 47ème », « 47 e », « quarante-septième », « quarante septième ». */
export function ordinals(text: string, levelled = level(text)): readonly OrdinalMatch[] {
  const found: OrdinalMatch[] = [];
  if (/\d/.test(levelled)) {
    for (const match of matchesIn(levelled, FIGURES)) {
      const digits = match[1] ?? "";
      found.push({
        value: Number(digits),
        form: "figures",
        start: match.index,
        end: match.index + digits.length,
        markEnd: match.index + match[0].length,
      });
    }
  }
  if (!/ieme|premi|second/.test(levelled)) return found;
  for (const match of matchesIn(levelled, WORDS)) {
    const read = wordsValue(match[0]);
    if (read === null) continue;
    const end = match.index + match[0].length;
    found.push({
      value: read.value,
      form: "words",
      start: match.index + read.offset,
      end,
      markEnd: end,
    });
  }
  return found.sort((one, other) => one.start - other.start);
}

/** The value of ordinal words; where the first ones are no part of it, `offset` leaves them out. */
function wordsValue(words: string): { value: number; offset: number } | null {
  for (let offset = 0; ;) {
    const value =
      VALUES.get(joined(words.slice(offset))) ??
      VALUES.get(joined(words.slice(offset)).replace(/s$/, ""));
    if (value !== undefined) return { value, offset };
    const next = words.slice(offset).search(/[ -][a-z]/);
    if (next < 0) return null;
    offset += next + 1;
  }
}

/** The value of an ordinal written in words or figures and nothing else; null for any other text. */
export function ordinalValue(text: string): number | null {
  const [match, ...rest] = ordinals(text.trim());
  if (match === undefined || rest.length > 0) return null;
  return match.start === 0 && match.markEnd === text.trim().length ? match.value : null;
}
