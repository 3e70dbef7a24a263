import { findCountry } from "../language/country-wording";
import { level } from "../language/level";
import { matchesIn } from "../language/matches";
import type { Paragraph } from "../model/paragraph";
import { comparison } from "./comparison";
import { kept } from "./kept";
import { latin } from "./latin";
import { levelled } from "./levelled";
import { namesOf } from "./names";
import { sameValue } from "./same-value";
import type { Mention } from "./written-names";

/** A word with a capital before one without, where a name with small letters may begin. */
const BEFORE_SMALL = latin(/\p{Lu}(?<!\p{L}\p{Lu})[\p{L}\d]*(?= \p{Ll})/gu);

/** What a stretch says of one first word. */
interface Said {
  /** Names that begin with it, levelled. */
  readonly phrases: string[];
  /** Where it stands before a small letter. */
  readonly places: { readonly paragraph: Paragraph; readonly at: number }[];
}

/** The first word of a name that may be recognised in small letters. */
function firstOf(name: string): string | null {
  const first = /^[\p{L}\d]+/u.exec(name)?.[0] ?? "";
  // A name of two words in other letters may be a common noun; so may what follows initials.
  const short = name.split(/[ -]/).length < 3 && findCountry(name) === null;
  return short || /\p{Lu}{2}/u.test(first) ? null : first;
}

const recognisable = kept((paragraph: Paragraph) =>
  namesOf(paragraph).flatMap((name) => {
    const first = firstOf(name);
    return first === null ? [] : [{ first, phrase: level(name) }];
  }),
);

/** Reads names once more, where their later words have small letters: « Fonds des puits ». */
export const namesInSmallLetters = comparison<Said, readonly string[], Mention>({
  said({ paragraphs }) {
    const all = new Map<string, Said>();
    const of = (first: string): Said => {
      const own = all.get(first) ?? { phrases: [], places: [] };
      all.set(first, own);
      return own;
    };
    for (const paragraph of paragraphs) {
      for (const { first, phrase } of recognisable(paragraph)) of(first).phrases.push(phrase);
      for (const { 0: first, index } of matchesIn(paragraph.text, BEFORE_SMALL)) {
        of(first).places.push({ paragraph, at: index });
      }
    }
    return all;
  },
  alike: (a, b) => sameValue(a.phrases, b.phrases),
  judge(all) {
    const phrases = [...new Set(all.flatMap((said) => said.phrases))];
    return phrases.length === 0 ? null : phrases;
  },
  *marks({ places }, phrases) {
    for (const { paragraph, at } of places) {
      const text = levelled(paragraph);
      const phrase = phrases.find(
        (one) => text.startsWith(one, at) && !/\p{L}/u.test(text.charAt(at + one.length)),
      );
      const written = paragraph.text.slice(at, at + (phrase?.length ?? 0));
      if (/[ -]\p{Ll}{4,}/u.test(written)) yield { text: written, in: paragraph.index };
    }
  },
});
