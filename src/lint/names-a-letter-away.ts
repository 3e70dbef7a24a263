import { findCountry } from "../language/country-wording";
import { isWithinEdits } from "../language/edit-distance";
import { comparison } from "./comparison";
import type { Reading } from "./draft";
import { groupBy } from "./group-by";
import { longWordsOf } from "./names";
import type { Fault } from "./rule";
import { sameValue } from "./same-value";
import { isSettled } from "./settled-names";
import { SmallWords } from "./small-words";
import type { Stretch } from "./stretches";
import {
  faultsOf,
  firstIn,
  foldOf,
  minority,
  type Spelling,
  type Variant,
  type Written,
} from "./written-names";

/** One spelling of a long word, with the words before its mentions. */
interface Word extends Spelling {
  readonly before: readonly string[];
}

/** Words of a stretch by the letter that they begin with. */
function said(stretch: Stretch): ReadonlyMap<string, Written<Word>> {
  const mentions = stretch.paragraphs.flatMap((paragraph) =>
    longWordsOf(paragraph).map((word) => ({ ...word, in: paragraph.index })),
  );
  const words = [...groupBy(mentions, ({ text }) => text)].map(([text, own]) => ({
    text,
    in: own.map((one) => one.in),
    before: own.flatMap(({ before }) => before ?? []),
  }));
  const byLetter = groupBy(words, ({ text }) => foldOf(text).charAt(0));
  return new Map([...byLetter].map(([letter, spellings]) => [letter, { spellings, stretch }]));
}

const merged = (all: readonly Word[]): readonly Word[] =>
  [...groupBy(all, ({ text }) => text)].map(([text, own]) => ({
    text,
    in: own.flatMap((one) => one.in),
    before: own.flatMap((one) => one.before),
  }));

/** What a word is compared by. */
interface Letters {
  readonly word: Word;
  readonly folded: string;
  readonly stem: string;
  /** A bit for each letter that it has. */
  readonly has: number;
}

function lettersOf(word: Word): Letters {
  const folded = foldOf(word.text);
  let has = 0;
  for (let at = 0; at < folded.length; at += 1) has |= 1 << (folded.charCodeAt(at) % 32);
  return { word, folded, stem: folded.replace(/[sx]$/, "").replace(/e$/, ""), has };
}

/** Two edits change at most four of the letters that a word has. */
function mayBeNear(a: Letters, b: Letters): boolean {
  let differing = a.has ^ b.has;
  for (let left = 4; differing !== 0 && left > 0; left -= 1) differing &= differing - 1;
  return differing === 0 && Math.abs(a.folded.length - b.folded.length) <= 2;
}

const haveWordInCommon = (a: Word, b: Word): boolean => {
  const words = new Set(a.before.map(foldOf));
  return b.before.some((word) => word.length > 2 && words.has(foldOf(word)));
};

/** So often a name may be misspelt that is another one but for a letter, after the same article. */
const MOST_MISSPELT = 6;
const afterArticle = ({ before }: Word): boolean => before.some((word) => /^al$/i.test(word));

/**
 * True where a rare word may be another one: a letter away, or two after the same word. One that is
 * met again is so only a letter away from a more frequent one, both after an Arabic article.
 */
function isMeant(rare: Letters, other: Letters): boolean {
  if (!mayBeNear(rare, other) || rare.stem === other.stem) return false;
  const [one, two] = [rare.word, other.word];
  const later = two.in.length === one.in.length && firstIn(two) >= firstIn(one);
  if (two.in.length < one.in.length || later) return false;
  if (!isWithinEdits(rare.folded, other.folded, 2) || findCountry(two.text) !== null) return false;
  const near = isWithinEdits(rare.folded, other.folded, 1);
  if (one.in.length > 1) return near && afterArticle(one) && afterArticle(two);
  return near || haveWordInCommon(one, two);
}

/** What transliterations of one name share: « Houthis », « Houtis »; « Douchanbé », « Duchanbé ». */
const soundOf = ({ text }: Word): string =>
  foldOf(text).replaceAll("h", "").replaceAll("ou", "u").replace(/(.)\1/g, "$1");

/** True where it is met outside names of persons, which each writes as they please. */
const standsAlone = ({ in: places, before }: Word): boolean => before.length < places.length;

/** Names of other letters and one sound; those of fewer mentions give way. */
const soundingAlike = (words: readonly Word[]): readonly Variant[] =>
  [...groupBy(words.filter(standsAlone), soundOf).values()].flatMap((alike) =>
    new Set(alike.map(({ text }) => foldOf(text))).size < 2 ? [] : minority(alike),
  );

/** A variant that is one unless a word of it also stands in small letters: then it is no name. */
interface Doubtful extends Variant {
  readonly unlessSmall: readonly string[];
}

function judge(all: readonly Written<Word>[], { style }: Reading): readonly Doubtful[] | null {
  const words = merged(all.flatMap(({ spellings }) => spellings));
  const same = [...groupBy(words, ({ text }) => foldOf(text)).values()].flatMap(minority);
  const letters = words.map(lettersOf);
  const near = letters.flatMap((rare) => {
    const { text, in: places } = rare.word;
    if (places.length > MOST_MISSPELT || isSettled(text, style)) return [];
    const other = letters.find((one) => isMeant(rare, one))?.word;
    if (!other || findCountry(text) !== null) return [];
    const names = [text, other.text];
    return [{ rare: text, right: other.text, often: other.in.length, unlessSmall: names }];
  });
  const alike = soundingAlike(words).filter(({ rare }) => !isSettled(rare, style));
  const variants = [
    ...[...same, ...alike].map((variant) => ({ ...variant, unlessSmall: [] })),
    ...near,
  ];
  return variants.length === 0 ? null : variants;
}

interface Mark {
  readonly fault: Fault;
  readonly unlessSmall: readonly string[];
}

const compared = comparison<Written<Word>, readonly Doubtful[], Mark>({
  said,
  alike: (a, b) => sameValue(a.spellings, b.spellings),
  judge,
  *marks(written, variants) {
    for (const variant of variants) {
      for (const fault of faultsOf(variant, written)) {
        yield { fault, unlessSmall: variant.unlessSmall };
      }
    }
  },
});

const smallWords = new SmallWords();
const latest = new WeakMap<readonly Mark[], readonly Fault[]>();

/** Long words in two spellings of the same letters, and rare ones a letter or two away from others. */
export function namesALetterAway(stretches: readonly Stretch[], reading: Reading) {
  smallWords.update(stretches);
  return compared(stretches, reading).map((marks) => {
    const faults = marks
      .filter(({ unlessSmall }) => !unlessSmall.some((word) => smallWords.has(word)))
      .map(({ fault }) => fault);
    const before = latest.get(marks);
    if (before?.length === faults.length && before.every((one, at) => one === faults[at])) {
      return before;
    }
    latest.set(marks, faults);
    return faults;
  });
}
