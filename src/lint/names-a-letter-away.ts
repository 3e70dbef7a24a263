import { findCountry } from "../language/country-wording";
import { isWithinEdits } from "../language/edit-distance";
import { comparison } from "./comparison";
import type { Reading } from "./draft";
import { groupBy } from "./group-by";
import { keptText } from "./kept-text";
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
  const words = new Map<string, { text: string; in: number[]; before: string[] }>();
  for (const paragraph of stretch.paragraphs) {
    for (const { text, before } of longWordsOf(paragraph)) {
      const word = words.get(text) ?? { text, in: [], before: [] };
      word.in.push(paragraph.index);
      if (before !== null) word.before.push(before);
      words.set(text, word);
    }
  }
  const byLetter = groupBy(words.values(), ({ text }) => foldOf(text).charAt(0));
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
  readonly folded: string;
  readonly stem: string;
  /** A bit for each letter that it has. */
  readonly has: number;
}

const lettersOf = keptText((text): Letters => {
  const folded = foldOf(text);
  let has = 0;
  for (let at = 0; at < folded.length; at += 1) has |= 1 << (folded.charCodeAt(at) % 32);
  return { folded, stem: folded.replace(/[sx]$/, "").replace(/e$/, ""), has };
});

/** Two edits change at most four of the letters that a word has. */
function mayBeNear(a: Letters, b: Letters): boolean {
  let differing = a.has ^ b.has;
  for (let left = 4; differing !== 0 && left > 0; left -= 1) differing &= differing - 1;
  return differing === 0 && Math.abs(a.folded.length - b.folded.length) <= 2;
}

interface Compared extends Word {
  readonly letters: Letters;
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
function isMeant(one: Compared, two: Compared): boolean {
  if (!mayBeNear(one.letters, two.letters) || one.letters.stem === two.letters.stem) return false;
  const later = two.in.length === one.in.length && firstIn(two) >= firstIn(one);
  if (two.in.length < one.in.length || later) return false;
  if (!isWithinEdits(one.letters.folded, two.letters.folded, 2) || findCountry(two.text) !== null)
    return false;
  const near = isWithinEdits(one.letters.folded, two.letters.folded, 1);
  if (one.in.length > 1) return near && afterArticle(one) && afterArticle(two);
  return near || haveWordInCommon(one, two);
}

/** What transliterations of one name share: « Houthis », « Houtis »; « Douchanbé », « Duchanbé ». */
const soundOf = keptText((text) =>
  foldOf(text).replaceAll("h", "").replaceAll("ou", "u").replace(/(.)\1/g, "$1"),
);

/** True where it is met outside names of persons, which each writes as they please. */
const standsAlone = ({ in: places, before }: Word): boolean => before.length < places.length;

/** Names of other letters and one sound; those of fewer mentions give way. */
const soundingAlike = (words: readonly Word[]): readonly Variant[] =>
  [...groupBy(words.filter(standsAlone), ({ text }) => soundOf(text)).values()].flatMap((alike) =>
    new Set(alike.map(({ text }) => foldOf(text))).size < 2 ? [] : minority(alike),
  );

/** A variant that is one unless a word of it also stands in small letters: then it is no name. */
interface Doubtful extends Variant {
  readonly unlessSmall: readonly string[];
}

function judge(all: readonly Written<Word>[], { style }: Reading): readonly Doubtful[] | null {
  const words = merged(all.flatMap(({ spellings }) => spellings));
  const same = [...groupBy(words, ({ text }) => foldOf(text)).values()].flatMap(minority);
  const compared = words.map((word) => ({ ...word, letters: lettersOf(word.text) }));
  const near = compared.flatMap((rare) => {
    const { text, in: places } = rare;
    if (places.length > MOST_MISSPELT) return [];
    const other = compared.find((one) => isMeant(rare, one));
    if (!other || isSettled(text, style) || findCountry(text) !== null) return [];
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

const compare = comparison<Written<Word>, readonly Doubtful[], Mark>({
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
const NONE: readonly Fault[] = [];

/** Faults of marks none of whose words stands in small letters; the very list of the time before where it is the same. */
function faultsIn(marks: readonly Mark[], small: ReadonlySet<string>): readonly Fault[] {
  if (marks.length === 0) return NONE;
  const faults = marks
    .filter(({ unlessSmall }) => !unlessSmall.some((word) => small.has(word)))
    .map(({ fault }) => fault);
  const before = latest.get(marks);
  if (before?.length === faults.length && before.every((one, at) => one === faults[at])) {
    return before;
  }
  latest.set(marks, faults);
  return faults;
}

/** Long words in two spellings of the same letters, and rare ones a letter or two away from others. */
export function namesALetterAway(stretches: readonly Stretch[], reading: Reading) {
  const lists = compare(stretches, reading);
  const doubtful = new Set<string>();
  for (const marks of lists) {
    for (const { unlessSmall } of marks) for (const word of unlessSmall) doubtful.add(word);
  }
  const small = smallWords.among(doubtful, stretches);
  return lists.map((marks) => faultsIn(marks, small));
}
