import type { Paragraph } from "../model/paragraph";
import { matchesIn } from "../language/matches";
import { kept } from "./kept";
import { latin } from "./latin";

/** Names of several words, or with a hyphen, a figure or a capital inside: « Cœur de l'Asie », « G5 Sahel ». */
const NAME = latin(
  /(?:a(?=l[- ])|\p{Lu})(?<![\p{L}\d](?:a|\p{Lu}))(?:[\p{L}\d]*(?:[- ](?:(?:de|du|des|la|le|les|al|el|bin|ben)[- ])*\p{Lu}[\p{L}\d]+){1,4}|\p{Ll}{2,}\p{Lu}\p{Ll}{2,})/gu,
);
/** Words that have their capital from the place where they stand. */
const OPENING = latin(/^(?:Le|La|Les|Un|Une|Des|\p{Lu}\p{Ll}+ant|\p{Lu}{4,})(?![\p{L}-])/u);
const LONG_WORD = latin(/\p{Lu}\p{Ll}{5,}(?!\p{L})(?<=(?:[^.;:!?»]\s|\p{Ll}-|\()\p{Lu}\p{Ll}+)/gu);
const SMALL = latin(/\p{Ll}/u);
const WORD_BEFORE = /(\p{Lu}\p{L}+)\s(?:«\s)?$/u;
const ARTICLE_BEFORE = /(?<!\p{L})([Aa]l)[- ]$/u;
const REACH = 25;

const NONE: readonly never[] = [];

/** The names of a paragraph, once for each time; none where all is in capitals. */
export const namesOf = kept(({ text }: Paragraph): readonly string[] =>
  SMALL.test(text) ? (text.match(NAME)?.filter((name) => !OPENING.test(name)) ?? NONE) : NONE,
);

/** A long word with a capital inside a sentence, and the word with a capital or Arabic article before it. */
export interface LongWord {
  readonly text: string;
  readonly before: string | null;
}

const FIRST_CAPITAL = "A".charCodeAt(0);
const isSmall = (code: number): boolean => code >= 97 && code <= 122;

/** The end of what stands before the small letters that end at an offset. */
function afterSmallLetters(text: string, end: number): number {
  let at = end;
  while (at > 0 && isSmall(text.charCodeAt(at - 1))) at -= 1;
  return at;
}

/** « Centre » before « Hedaya »: one such word in common makes two names more alike. */
function wordBefore(text: string, at: number): string | null {
  const gap = text.charAt(at - 1);
  const article =
    text.charAt(at - 2) === "l" ? ARTICLE_BEFORE.exec(text.slice(Math.max(0, at - 4), at)) : null;
  if (article) return article[1] ?? null;
  if (gap !== " " && gap !== "\u00a0") return null;
  // Most words before are all in small letters.
  const opens = afterSmallLetters(text, at - 1);
  if (opens === 0 || text.charCodeAt(opens - 1) < FIRST_CAPITAL) return null;
  return WORD_BEFORE.exec(text.slice(Math.max(0, at - REACH), at))?.[1] ?? null;
}

/** The long words of a paragraph, once for each time. */
export const longWordsOf = kept(({ text }: Paragraph): readonly LongWord[] =>
  SMALL.test(text)
    ? matchesIn(text, LONG_WORD).map(({ 0: word, index }) => ({
        text: word,
        before: wordBefore(text, index),
      }))
    : NONE,
);
