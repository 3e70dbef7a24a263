import { findCountry } from "../../language/country-wording";
import { isWithinEdits } from "../../language/edit-distance";
import { fold } from "../../language/fold";
import { level } from "../../language/level";
import type { Paragraph } from "../../model/paragraph";
import { write } from "../fix";
import type { HouseStyle } from "../house-style";
import type { DraftRule, Fault } from "../rule";
import { span } from "../span";
import { mentionsOf, patternOf, spellingsOf, writtenIn, type Spelling } from "../written-names";

/** Names of several words, or with a hyphen or a figure inside: « Cœur de l'Asie », « G5 Sahel ». */
const NAME =
  /(?<![\p{L}\d])\p{Lu}[\p{L}\d]*(?:[- ](?:(?:de|du|des|la|le|les|al|el|bin|ben)[- ])*\p{Lu}[\p{L}\d]+){1,4}/gu;
/** Words that have their capital from the place where they stand. */
const OPENING = /^(?:Le|La|Les|Un|Une|Des|\p{Lu}\p{Ll}+ant|\p{Lu}{4,})(?![\p{L}-])/u;
const LONG_WORD = /\p{Lu}\p{Ll}{5,}(?!\p{L})(?<=[^.;:!?»]\s\p{Lu}\p{Ll}+)/gu;

const MOST_KEPT = 50_000;
const folded = new Map<string, string>();

/** `fold`, kept: a draft's names come again at every lint. */
function foldOf(text: string): string {
  const known = folded.get(text);
  if (known !== undefined) return known;
  if (folded.size > MOST_KEPT) folded.clear();
  const now = fold(text);
  folded.set(text, now);
  return now;
}

/** What spellings of one name share. */
const keyOf = (text: string): string => foldOf(text).replace(/[^a-z0-9]/g, "");

/** Capitals' accents aside, which are another rule's. */
const withoutCapitalAccents = (text: string): string =>
  text.replace(/[ÀÂÄÉÈÊËÎÏÔÖÙÛÜÇ]/g, (letter) => letter.normalize("NFD").charAt(0));

function grouped(all: readonly Spelling[], key: (text: string) => string): Map<string, Spelling[]> {
  const groups = new Map<string, Spelling[]>();
  for (const one of all) {
    const own = key(one.text);
    const group = groups.get(own);
    if (group) group.push(one);
    else groups.set(own, [one]);
  }
  return groups;
}

function* faults(rare: Spelling, right: Spelling): Iterable<Fault> {
  const often = right.in.length;
  for (const { paragraph, start } of mentionsOf(rare)) {
    const place = span(paragraph, start, start + rare.text.length);
    yield {
      ...place,
      message: {
        fr: `Ce nom s’écrit ailleurs « ${right.text} »${often > 1 ? ` (${often} fois)` : ""}.`,
        en: `This name is written “${right.text}” elsewhere${often > 1 ? ` (${often} times)` : ""}.`,
      },
      suggestions: [write(place, right.text)],
    };
  }
}

const firstIn = ({ in: places }: Spelling): number => places[0]?.index ?? 0;

/** Spellings that fewer have than the prevailing one; of equals, those that come later. */
function* minority(group: readonly Spelling[]): Iterable<Fault> {
  const variants = [...grouped(group, withoutCapitalAccents).values()]
    .map((same) => ({ text: same[0]?.text ?? "", in: same.flatMap((one) => one.in), same }))
    .sort((a, b) => b.in.length - a.in.length || firstIn(a) - firstIn(b));
  const most = variants[0];
  if (!most) return;
  for (const one of variants.slice(1).flatMap(({ same }) => same)) {
    if (one.text === one.text.toUpperCase() && !/\d/.test(one.text)) continue;
    yield* faults(one, most);
  }
}

/** The names once more, where their later words have small letters: « Fonds des puits ». */
function inSmallLetters(paragraphs: readonly Paragraph[], names: readonly Spelling[]): Spelling[] {
  const known = new Map<string, Set<string>>();
  for (const { text } of names) {
    // A name of two words in other letters may be a common noun.
    if (text.split(/[ -]/).length < 3) continue;
    const first = /^[\p{L}\d]+/u.exec(text)?.[0] ?? "";
    known.set(first, (known.get(first) ?? new Set()).add(level(text)));
  }
  if (known.size === 0) return [];
  const longest = "(?= \\p{Ll})[^.;:,()«»]{0,70}";
  const pattern = patternOf(`(?<!\\p{L})(?:${[...known.keys()].join("|")})${longest}`);
  const found = new Map<string, Paragraph[]>();
  for (const paragraph of paragraphs) {
    for (const stretch of writtenIn(paragraph, pattern)) {
      const first = /^[\p{L}\d]+/u.exec(stretch)?.[0] ?? "";
      const levelled = level(stretch);
      const phrase = [...(known.get(first) ?? [])].find(
        (one) => levelled.startsWith(one) && !/\p{L}/u.test(levelled.charAt(one.length)),
      );
      const text = stretch.slice(0, phrase?.length ?? 0);
      if (/[ -]\p{Ll}{4,}/u.test(text)) found.set(text, [...(found.get(text) ?? []), paragraph]);
    }
  }
  return [...found].map(([text, places]) => ({ text, in: places }));
}

/** The same letters with other capitals, hyphens or spaces. */
function* otherLetters(paragraphs: readonly Paragraph[], style: HouseStyle): Iterable<Fault> {
  const settled = style.terms
    .flatMap((term) => [term.preferred, ...term.instead])
    .map(keyOf)
    .filter((key) => key.length > 8);
  const names = spellingsOf(paragraphs, NAME).filter(({ text }) => !OPENING.test(text));
  const all = [...names, ...inSmallLetters(paragraphs, names)];
  for (const [key, group] of grouped(all, keyOf)) {
    if (group.length < 2) continue;
    if (settled.some((one) => key.includes(one) || one.includes(key))) continue;
    yield* minority(group);
  }
}

const stem = (word: string): string => word.replace(/[sx]$/, "").replace(/e$/, "");

/** « Centre » before « Centre Hidayah »: the same word before makes two names more alike. */
function wordBefore(one: Spelling): string {
  const [mention] = mentionsOf(one);
  const before =
    mention?.paragraph.text.slice(Math.max(0, mention.start - 25), mention.start) ?? "";
  return /(\p{Lu}\p{L}+)\s$/u.exec(before)?.[1] ?? one.text;
}

/** True where the word also stands in small letters: it is no name. */
const isCommon = (name: string, paragraphs: readonly Paragraph[]): boolean =>
  paragraphs.some((paragraph) => paragraph.text.includes(name.toLowerCase()));

function isNear(rare: Spelling, other: Spelling): boolean {
  const [a, b] = [foldOf(rare.text), foldOf(other.text)];
  if (a === b || Math.abs(a.length - b.length) > 2 || stem(a) === stem(b)) return false;
  if (other.in.length < 2 && firstIn(other) >= firstIn(rare)) return false;
  if (!isWithinEdits(a, b, 2) || findCountry(other.text) !== null) return false;
  return isWithinEdits(a, b, 1) || wordBefore(other) === wordBefore(rare);
}

/** A rare name a letter or two away from another. */
function* nearLetters(paragraphs: readonly Paragraph[]): Iterable<Fault> {
  const all = spellingsOf(paragraphs, LONG_WORD);
  for (const group of grouped(all, foldOf).values()) if (group.length > 1) yield* minority(group);
  for (const alike of grouped(all, (text) => foldOf(text).slice(0, 3)).values()) {
    for (const rare of alike) {
      if (rare.in.length > 1 || findCountry(rare.text) !== null) continue;
      const other = alike.find((one) => isNear(rare, one));
      if (!other || [rare.text, other.text].some((name) => isCommon(name, paragraphs))) continue;
      yield* faults(rare, other);
    }
  }
}

export const consistentNaming: DraftRule = {
  id: "consistent-naming",
  scope: "draft",
  severity: "info",
  summary: {
    fr: "Un nom s’écrit d’une seule façon dans un projet.",
    en: "A name is written in one way in a draft.",
  },
  why: {
    fr: "Le lecteur cherche ce qui distingue « G5 Sahel » de « G5-Sahel », et une recherche n’en trouve qu’un.",
    en: "The reader wonders what tells “G5 Sahel” from “G5-Sahel”, and a search finds only one of them.",
  },
  examples: {
    within: "operative",
    bad: [
      {
        text: "1. **SALUE** le Forum de l'Eau Douce.\n2. **APPUIE** le Forum Eau-Douce et l'Eau Douce.\n3. **REMERCIE** l'Eau-Douce.",
        finds: ["Eau-Douce"],
      },
      {
        text: "1. **SALUE** le Centre Hedaya de lecture.\n2. **APPUIE** le Centre Hedayah.",
        finds: ["Hedayah"],
      },
    ],
    good: ["1. **SALUE** la Maison des Livres.\n2. **APPUIE** la Maison des Livres et le Niger."],
  },
  *check({ paragraphs, style }) {
    const text = paragraphs.filter((paragraph) => /\p{Ll}/u.test(paragraph.text));
    yield* otherLetters(text, style);
    yield* nearLetters(text);
  },
};
