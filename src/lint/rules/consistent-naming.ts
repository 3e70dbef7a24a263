import { findCountry } from "../../language/country-wording";
import { isWithinEdits } from "../../language/edit-distance";
import { fold } from "../../language/fold";
import type { Paragraph } from "../../model/paragraph";
import { write } from "../fix";
import type { HouseStyle } from "../house-style";
import type { DraftRule, Fault } from "../rule";
import { span } from "../span";

/** Names of several words, or with a hyphen or a figure inside: « Cœur de l'Asie », « G5 Sahel ». */
const NAME =
  /(?<![\p{L}\d])\p{Lu}[\p{L}\d]*(?:[- ](?:(?:de|du|des|et|la|le|les|al|el|bin|ben)[- ])*\p{Lu}[\p{L}\d]*){1,4}/gu;
const LONG_WORD = /(?<=[^.;:!?»]\s)\p{Lu}\p{Ll}{5,}(?!\p{L})/gu;

interface Written {
  readonly paragraph: Paragraph;
  readonly start: number;
  readonly text: string;
}

const names = new WeakMap<Paragraph, readonly Written[]>();
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

/** What spellings of one name share. */
const keyOf = (text: string): string => fold(text).replace(/[^a-z0-9]/g, "");

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

/** The same letters with other capitals, hyphens or spaces. */
function* spellings(paragraphs: readonly Paragraph[], style: HouseStyle): Iterable<Fault> {
  const settled = new Set(
    style.terms.flatMap((term) => [term.preferred, ...term.instead]).map(keyOf),
  );
  const all = paragraphs.flatMap((paragraph) =>
    paragraph.text === paragraph.text.toUpperCase() ? [] : found(names, NAME, paragraph),
  );
  for (const [key, group] of grouped(all, (one) => keyOf(one.text))) {
    if (group.length < 2 || settled.has(key)) continue;
    const variants = [...grouped(group, (one) => spelling(one.text)).values()].sort(
      (a, b) => b.length - a.length,
    );
    const most = variants[0];
    if (!most?.[0] || variants.length < 2) continue;
    for (const variant of variants.slice(1)) {
      for (const one of variant) {
        if (one.text === one.text.toUpperCase() && !/\d/.test(one.text)) continue;
        yield fault(one, most[0].text, most.length);
      }
    }
  }
}

const stem = (word: string): string => word.replace(/(?:nne|ne|e)?s?$|x$/, "");

const inflected = (a: string, b: string): boolean => stem(a) === stem(b);

/** A rare name one letter away from another. */
function* nearSpellings(paragraphs: readonly Paragraph[]): Iterable<Fault> {
  const all = paragraphs.flatMap((paragraph) => found(words, LONG_WORD, paragraph));
  const groups = [...grouped(all, (one) => fold(one.text))];
  const initials = grouped(
    groups.flatMap(([, group]) => group[0] ?? []),
    (one) => fold(one.text).slice(0, 3),
  );
  const countOf = new Map(groups.map(([key, group]) => [key, group]));
  for (const alike of initials.values()) {
    for (const rare of alike) {
      const key = fold(rare.text);
      const own = countOf.get(key) ?? [];
      if (own.length > 1 || findCountry(rare.text) !== null) continue;
      const other = alike.find((one) => {
        const name = fold(one.text);
        const often = countOf.get(name)?.length ?? 0;
        return (
          name !== key &&
          (often > 1 || one.paragraph.index < rare.paragraph.index) &&
          !inflected(key, name) &&
          findCountry(one.text) === null &&
          isWithinEdits(key, name, 1)
        );
      });
      if (other) yield fault(rare, other.text, countOf.get(fold(other.text))?.length ?? 1);
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
