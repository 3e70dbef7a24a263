import { findCountry } from "../../language/country-wording";
import { isWithinEdits } from "../../language/edit-distance";
import { fold } from "../../language/fold";
import { level } from "../../language/level";
import type { Paragraph } from "../../model/paragraph";
import { write } from "../fix";
import type { HouseStyle } from "../house-style";
import { levelled } from "../levelled";
import type { DraftRule, Fault } from "../rule";
import { span } from "../span";

/** Names of several words, or with a hyphen or a figure inside: « Cœur de l'Asie », « G5 Sahel ». */
const NAME =
  /(?<![\p{L}\d])\p{Lu}[\p{L}\d]*(?:[- ](?:(?:de|du|des|la|le|les|al|el|bin|ben)[- ])*\p{Lu}[\p{L}\d]+){1,4}/gu;
/** Words that have their capital from the place where they stand. */
const OPENING = /^(?:Le|La|Les|Un|Une|Des|\p{Lu}\p{Ll}+ant)(?!\p{L})/u;
const LONG_WORD = /\p{Lu}\p{Ll}{5,}(?!\p{L})(?<=[^.;:!?»]\s\p{Lu}\p{Ll}+)/gu;

interface Written {
  readonly paragraph: Paragraph;
  readonly start: number;
  readonly text: string;
}

const compound = new WeakMap<Paragraph, readonly Written[]>();
const words = new WeakMap<Paragraph, readonly Written[]>();

function found(
  store: WeakMap<Paragraph, readonly Written[]>,
  pattern: RegExp,
  paragraph: Paragraph,
): readonly Written[] {
  const known = store.get(paragraph);
  if (known) return known;
  const all = [...paragraph.text.matchAll(pattern)].map((match) => ({
    paragraph,
    start: match.index,
    text: match[0],
  }));
  store.set(paragraph, all);
  return all;
}

const folded = new Map<string, string>();

/** `fold`, kept: a draft's names come again and again. */
function foldOf(text: string): string {
  const known = folded.get(text) ?? fold(text);
  folded.set(text, known);
  return known;
}

/** What spellings of one name share. */
const keyOf = (text: string): string => foldOf(text).replace(/[^a-z0-9]/g, "");

/** Capitals' accents aside, which are another rule's. */
const spelling = (text: string): string =>
  text.replace(/[ÀÂÄÉÈÊËÎÏÔÖÙÛÜÇ]/g, (letter) => letter.normalize("NFD").charAt(0));

function grouped(all: readonly Written[], key: (one: Written) => string): Map<string, Written[]> {
  const groups = new Map<string, Written[]>();
  for (const one of all) {
    const own = key(one);
    const group = groups.get(own);
    if (group) group.push(one);
    else groups.set(own, [one]);
  }
  return groups;
}

const fault = (one: Written, right: string, often: number): Fault => {
  const place = span(one.paragraph, one.start, one.start + one.text.length);
  return {
    ...place,
    message: {
      fr: `Ce nom s'écrit ailleurs « ${right} »${often > 1 ? ` (${often} fois)` : ""}.`,
      en: `This name is written “${right}” elsewhere${often > 1 ? ` (${often} times)` : ""}.`,
    },
    suggestions: [write(place, right)],
  };
};

/** Names of three words and more, levelled, by their first word: a shorter one may be a common noun. */
function byFirstWord(groups: ReadonlyMap<string, readonly Written[]>): Map<string, Set<string>> {
  const names = new Map<string, Set<string>>();
  for (const group of groups.values()) {
    const name = group[0]?.text ?? "";
    const first = /^[\p{L}\d]+/u.exec(name)?.[0] ?? "";
    if (name.split(/[ -]/).length < 3) continue;
    names.set(first, (names.get(first) ?? new Set()).add(level(name)));
  }
  return names;
}

/** The names once more, where their later words have small letters: « Fonds des puits ». */
function inSmallLetters(
  paragraphs: readonly Paragraph[],
  groups: ReadonlyMap<string, readonly Written[]>,
): Written[] {
  const names = byFirstWord(groups);
  if (names.size === 0) return [];
  const first = new RegExp(`(?:${[...names.keys()].join("|")})(?= \\p{Ll})`, "gu");
  return paragraphs.flatMap((paragraph) =>
    [...paragraph.text.matchAll(first)].flatMap(({ index: start, 0: word }) => {
      const text = levelled(paragraph);
      const phrase = [...(names.get(word) ?? [])].find(
        (one) => text.startsWith(one, start) && !/\p{L}/u.test(text.charAt(start + one.length)),
      );
      const written = phrase && paragraph.text.slice(start, start + phrase.length);
      return written && /[ -]\p{Ll}{4,}/u.test(written)
        ? [{ paragraph, start, text: written }]
        : [];
    }),
  );
}

/** The same letters with other capitals, hyphens or spaces. */
function* spellings(paragraphs: readonly Paragraph[], style: HouseStyle): Iterable<Fault> {
  const settled = style.terms
    .flatMap((term) => [term.preferred, ...term.instead])
    .map(keyOf)
    .filter((key) => key.length > 8);
  const text = paragraphs.filter((paragraph) => /\p{Ll}/u.test(paragraph.text));
  const names = text
    .flatMap((paragraph) => found(compound, NAME, paragraph))
    .filter((one) => !OPENING.test(one.text));
  const groups = grouped(names, (one) => keyOf(one.text));
  for (const one of inSmallLetters(text, groups)) groups.get(keyOf(one.text))?.push(one);
  for (const [key, group] of groups) {
    if (group.length < 2 || settled.some((one) => key.includes(one) || one.includes(key))) continue;
    yield* minority(group);
  }
}

/** Spellings that fewer have than the prevailing one. */
function* minority(group: readonly Written[]): Iterable<Fault> {
  const inOrder = [...group].sort((a, b) => a.paragraph.index - b.paragraph.index);
  const variants = [...grouped(inOrder, (one) => spelling(one.text)).values()].sort(
    (a, b) => b.length - a.length,
  );
  const most = variants[0];
  if (!most?.[0] || variants.length < 2) return;
  for (const one of variants.slice(1).flat()) {
    if (one.text === one.text.toUpperCase() && !/\d/.test(one.text)) continue;
    yield fault(one, most[0].text, most.length);
  }
}

const stem = (word: string): string => word.replace(/[sx]$/, "").replace(/e$/, "");

const inflected = (a: string, b: string): boolean => stem(a) === stem(b);

/** « Centre » before « Centre Hidayah »: the same word before makes two names more alike. */
const wordBefore = ({ paragraph, start }: Written): string =>
  /(\p{Lu}\p{L}+)\s$/u.exec(paragraph.text.slice(Math.max(0, start - 25), start))?.[1] ??
  `${start}`;

/** True where the word also stands in small letters: it is no name. */
const isCommon = (name: string, paragraphs: readonly Paragraph[]): boolean =>
  paragraphs.some((paragraph) => paragraph.text.includes(name.toLowerCase()));

/** A rare name one letter away from another. */
function* nearSpellings(paragraphs: readonly Paragraph[]): Iterable<Fault> {
  const all = paragraphs.flatMap((paragraph) => found(words, LONG_WORD, paragraph));
  const groups = [...grouped(all, (one) => foldOf(one.text))];
  for (const [, group] of groups) yield* minority(group);
  const initials = grouped(
    groups.flatMap(([, group]) => group[0] ?? []),
    (one) => foldOf(one.text).slice(0, 3),
  );
  const countOf = new Map(groups.map(([key, group]) => [key, group]));
  for (const alike of initials.values()) {
    for (const rare of alike) {
      const key = foldOf(rare.text);
      const own = countOf.get(key) ?? [];
      if (own.length > 1 || findCountry(rare.text) !== null) continue;
      const other = alike.find((one) => {
        const name = foldOf(one.text);
        const often = countOf.get(name)?.length ?? 0;
        return (
          name !== key &&
          (often > 1 || one.paragraph.index < rare.paragraph.index) &&
          !inflected(key, name) &&
          findCountry(one.text) === null &&
          (isWithinEdits(key, name, 1) ||
            (isWithinEdits(key, name, 2) && wordBefore(one) === wordBefore(rare)))
        );
      });
      if (!other || [rare.text, other.text].some((name) => isCommon(name, paragraphs))) continue;
      yield fault(rare, other.text, countOf.get(foldOf(other.text))?.length ?? 1);
    }
  }
}

export const consistentNaming: DraftRule = {
  id: "consistent-naming",
  scope: "draft",
  severity: "info",
  summary: {
    fr: "Un nom s'écrit d'une seule façon dans un projet.",
    en: "A name is written in one way in a draft.",
  },
  why: {
    fr: "Le lecteur cherche ce qui distingue « G5 Sahel » de « G5-Sahel », et une recherche n'en trouve qu'un.",
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
    yield* spellings(paragraphs, style);
    yield* nearSpellings(paragraphs);
  },
};
