import { findCountry } from "../language/country-wording";
import { level } from "../language/level";
import { matchesIn } from "../language/matches";
import type { Paragraph } from "../model/paragraph";
import { comparison } from "./comparison";
import { groupBy } from "./group-by";
import { kept } from "./kept";
import { keptText } from "./kept-text";
import { latin } from "./latin";
import { levelled } from "./levelled";
import { namesOf } from "./names";
import type { Stretch } from "./stretches";
import type { Mention } from "./written-names";

/** A word with a capital before one without, where a name with small letters may begin. */
const BEFORE_SMALL = latin(/\p{Lu}(?<![\p{L}\d]\p{Lu})(?!\p{Lu})[\p{L}\d]*(?= \p{Ll})/gu);

/** The first word of a name that may be recognised in small letters. */
const firstOf = keptText((name): string | null => {
  const first = /^[\p{L}\d]+/u.exec(name)?.[0] ?? "";
  const country = findCountry(name) !== null;
  // A name of two words in other letters may be a common noun; so may what follows initials, or a
  // country: « l'Iran de la Résolution » is no name.
  const common = name.split(/[ -]/).length < 3 || findCountry(first) !== null;
  return (common && !country) || /\p{Lu}{2}/u.test(first) ? null : first;
});

const levelOf = keptText(level);

const recognisable = kept((paragraph: Paragraph) =>
  namesOf(paragraph).flatMap((name) => {
    const first = firstOf(name);
    return first === null ? [] : [{ first, phrase: levelOf(name) }];
  }),
);

/** Where a name in small letters may begin, with the word there. */
interface Opening {
  readonly paragraph: Paragraph;
  readonly at: number;
  readonly first: string;
}

const openings = kept(({ paragraphs }: Stretch): ReadonlyMap<string, readonly Opening[]> => {
  const all: Opening[] = [];
  for (const paragraph of paragraphs) {
    for (const { 0: first, index: at } of matchesIn(paragraph.text, BEFORE_SMALL)) {
      all.push({ paragraph, at, first });
    }
  }
  return groupBy(all, ({ first }) => first);
});

/** Reads names once more, where their later words have small letters: « Fonds des puits ». */
export const namesInSmallLetters = comparison<readonly string[], readonly string[], Mention>({
  said: ({ paragraphs }) =>
    new Map(
      [...groupBy(paragraphs.flatMap(recognisable), ({ first }) => first)].map(([first, own]) => [
        first,
        own.map(({ phrase }) => phrase),
      ]),
    ),
  judge: (all) => [...new Set(all.flat())],
  marks: () => [],
  concerns: openings,
  *marksIn(stretch, first, phrases) {
    for (const { paragraph, at } of openings(stretch).get(first) ?? []) {
      const text = levelled(paragraph);
      const phrase = phrases.find(
        (one) => text.startsWith(one, at) && !/\p{L}/u.test(text.charAt(at + one.length)),
      );
      const written = paragraph.text.slice(at, at + (phrase?.length ?? 0));
      if (/[ -]\p{Ll}{4,}/u.test(written)) yield { text: written, in: paragraph.index };
    }
  },
});
