import { findCountry } from "../../language/country-wording";
import { isWithinEdits } from "../../language/edit-distance";
import { fold } from "../../language/fold";
import { level } from "../../language/level";
import { matchesIn } from "../../language/matches";
import type { Paragraph } from "../../model/paragraph";
import { write } from "../fix";
import type { Reading } from "../draft";
import type { HouseStyle } from "../house-style";
import { kept } from "../kept";
import { latin } from "../latin";
import { levelled } from "../levelled";
import type { DraftRule, Fault } from "../rule";
import { sameValue } from "../same-value";
import { span } from "../span";
import type { Stretch } from "../stretches";
import { concluded, mentionsOf, namesReader, spellings, type Spelling } from "../written-names";

/** Names of several words, or with a hyphen, a figure or a capital inside: « Cœur de l'Asie », « G5 Sahel ». */
const NAME = latin(
  /\p{Lu}(?<![\p{L}\d]\p{Lu})(?:[\p{L}\d]*(?:[- ](?:(?:de|du|des|la|le|les|al|el|bin|ben)[- ])*\p{Lu}[\p{L}\d]+){1,4}|\p{Ll}{2,}\p{Lu}\p{Ll}{2,})/gu,
);
/** Words that have their capital from the place where they stand. */
const OPENING = latin(/^(?:Le|La|Les|Un|Une|Des|\p{Lu}\p{Ll}+ant|\p{Lu}{4,})(?![\p{L}-])/u);
const LONG_WORD = latin(/\p{Lu}\p{Ll}{5,}(?!\p{L})(?<=(?:[^.;:!?»]\s|\p{Ll}-|\()\p{Lu}\p{Ll}+)/gu);
/** A word with a capital before one without, where a name with small letters may begin. */
const BEFORE_SMALL = latin(/\p{Lu}(?<!\p{L}\p{Lu})[\p{L}\d]*(?= \p{Ll})/gu);

const SMALL = latin(/\p{Ll}/u);
const read = (pattern: RegExp) =>
  namesReader(({ text }) => (SMALL.test(text) ? (text.match(pattern) ?? []) : []));
const namesIn = read(NAME);
const longWordsIn = read(LONG_WORD);
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

/** A spelling and the one that stands for it. */
interface Verdict {
  readonly rare: Spelling;
  readonly right: Spelling;
}

function* faults({ rare, right }: Verdict, paragraphs: readonly Paragraph[]): Iterable<Fault> {
  const often = right.in.length;
  for (const { paragraph, start } of mentionsOf(rare, paragraphs)) {
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

const firstIn = ({ in: places }: Spelling): number => places[0] ?? 0;

/** Spellings that fewer have than the prevailing one; of equals, those that come later. */
function minority(group: readonly Spelling[]): Verdict[] {
  const variants = [...grouped(group, withoutCapitalAccents).values()]
    .map((same) => ({ text: same[0]?.text ?? "", in: same.flatMap((one) => one.in), same }))
    .sort((a, b) => b.in.length - a.in.length || firstIn(a) - firstIn(b));
  const most = variants[0];
  if (!most) return [];
  return variants
    .slice(1)
    .flatMap(({ same }) => same)
    .filter(({ text }) => text !== text.toUpperCase() || /\d/.test(text))
    .map((rare) => ({ rare, right: most }));
}

const ownNames = concluded((names) => spellings(names).filter(({ text }) => !OPENING.test(text)));

/** Reads names once more, where their later words have small letters: « Fonds des puits ». */
const inSmallLetters = concluded((names) => {
  const known = new Map<string, Set<string>>();
  for (const { text } of ownNames(names)) {
    const first = /^[\p{L}\d]+/u.exec(text)?.[0] ?? "";
    // A name of two words in other letters may be a common noun; so may what follows initials.
    const short = text.split(/[ -]/).length < 3 && findCountry(text) === null;
    if (short || /\p{Lu}{2}/u.test(first)) continue;
    known.set(first, (known.get(first) ?? new Set()).add(level(text)));
  }
  return namesReader((paragraph) => {
    const found: string[] = [];
    for (const { 0: first, index } of matchesIn(paragraph.text, BEFORE_SMALL)) {
      const phrases = known.get(first);
      if (!phrases) continue;
      const rest = levelled(paragraph);
      for (const phrase of phrases) {
        const end = index + phrase.length;
        if (!rest.startsWith(phrase, index) || /\p{L}/u.test(rest.charAt(end))) continue;
        const text = paragraph.text.slice(index, end);
        if (/[ -]\p{Ll}{4,}/u.test(text)) found.push(text);
        break;
      }
    }
    return found;
  });
});

/** The same letters with other capitals, hyphens or spaces. */
const otherLetters = concluded((names): Verdict[] => {
  const half = names.length / 2;
  const all = [...ownNames(names.slice(0, half)), ...spellings(names.slice(half))];
  return [...grouped(all, keyOf).values()].flatMap((group) =>
    group.length < 2 ? [] : minority(group),
  );
});

const settledKeys = kept((style: HouseStyle) =>
  style.terms
    .flatMap((term) => [term.preferred, ...term.instead])
    .map(keyOf)
    .filter((key) => key.length > 8),
);

/** True where the house's terms say how the name is written. */
function isSettled(name: string, style: HouseStyle): boolean {
  const key = keyOf(name);
  return settledKeys(style).some((one) => key.includes(one) || one.includes(key));
}

const stem = (word: string): string => word.replace(/[sx]$/, "").replace(/e$/, "");

/** Words before a name's mentions, « Centre » of « Centre Hidayah »: one in common makes two names more alike. */
function wordsBefore(one: Spelling, paragraphs: readonly Paragraph[]): ReadonlySet<string> {
  const words = new Set<string>();
  for (const { paragraph, start } of mentionsOf(one, paragraphs)) {
    const before = /(\p{Lu}\p{L}+)\s(?:«\s)?$/u.exec(
      paragraph.text.slice(Math.max(0, start - 25), start),
    );
    if (before?.[1] !== undefined) words.add(foldOf(before[1]));
  }
  return words;
}

function haveWordInCommon(a: Spelling, b: Spelling, paragraphs: readonly Paragraph[]): boolean {
  const words = wordsBefore(a, paragraphs);
  return [...wordsBefore(b, paragraphs)].some((word) => words.has(word));
}

const wholeText = kept((paragraphs: readonly Paragraph[]) => ({
  text: paragraphs.map(({ text }) => text).join("\n"),
  holds: new Map<string, boolean>(),
}));

/** True where the word also stands in small letters: it is no name. */
const isCommon = (name: string, stretches: readonly Stretch[]): boolean =>
  stretches.some(({ paragraphs }) => {
    const { text, holds } = wholeText(paragraphs);
    const known = holds.get(name) ?? text.includes(name.toLowerCase());
    holds.set(name, known);
    return known;
  });

/** A name that may be meant by a rare one. */
interface Candidate {
  readonly other: Spelling;
  /** One letter away; else two, and the word before decides. */
  readonly near: boolean;
}

function candidate(rare: Spelling, other: Spelling): Candidate | null {
  const [a, b] = [foldOf(rare.text), foldOf(other.text)];
  if (a === b || Math.abs(a.length - b.length) > 2 || stem(a) === stem(b)) return null;
  if (other.in.length < 2 && firstIn(other) >= firstIn(rare)) return null;
  if (!isWithinEdits(a, b, 2) || findCountry(other.text) !== null) return null;
  return { other, near: isWithinEdits(a, b, 1) };
}

/** Names in two spellings of the same letters, and rare names a letter or two away from others. */
const nearLetters = concluded((names) => {
  const all = spellings(names);
  const same = [...grouped(all, foldOf).values()].flatMap((group) =>
    group.length > 1 ? minority(group) : [],
  );
  const rare = [...grouped(all, (text) => foldOf(text).charAt(0)).values()].flatMap((alike) =>
    alike
      .filter((one) => one.in.length === 1 && findCountry(one.text) === null)
      .map((one) => ({ one, others: alike.flatMap((other) => candidate(one, other) ?? []) }))
      .filter(({ others }) => others.length > 0),
  );
  return { same, rare };
});

function* check(reading: Reading): Iterable<Fault> {
  const { paragraphs, style } = reading;
  const stretches = reading.stretches;
  const lists = stretches.map((stretch) => stretch.paragraphs);
  const names = lists.map(namesIn);
  for (const verdict of otherLetters([...names, ...lists.map(inSmallLetters(names))])) {
    if (!isSettled(verdict.rare.text, style)) yield* faults(verdict, paragraphs);
  }
  const { same, rare } = nearLetters(lists.map(longWordsIn));
  for (const verdict of same) yield* faults(verdict, paragraphs);
  for (const { one, others } of rare) {
    const found = others.find(
      ({ other, near }) => near || haveWordInCommon(other, one, paragraphs),
    );
    if (!found || [one, found.other].some(({ text }) => isCommon(text, stretches))) continue;
    yield* faults({ rare: one, right: found.other }, paragraphs);
  }
}

const NONE: readonly Fault[] = [];
const latest = new WeakMap<Stretch, readonly Fault[]>();

/** The faults of each stretch, the list of the time before where it says the same. */
function byStretch(reading: Reading): readonly (readonly Fault[])[] {
  const all = [...check(reading)];
  return reading.stretches.map((stretch) => {
    const end = stretch.start + stretch.paragraphs.length;
    const own = all.filter(({ paragraph }) => paragraph >= stretch.start && paragraph < end);
    const before = latest.get(stretch) ?? NONE;
    if (sameValue(before, own)) return before;
    latest.set(stretch, own);
    return own;
  });
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
  check: byStretch,
};
