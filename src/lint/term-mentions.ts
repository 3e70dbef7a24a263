import { level } from "../language/level";
import type { HouseStyle, Term } from "./house-style";
import { kept } from "./kept";

/** A term where it stands in a text. */
export interface TermMention {
  readonly start: number;
  readonly end: number;
  readonly term: Term;
}

/** Spelling with hyphens as spaces: what two writings of one name share. */
export const bare = (text: string): string => level(text).replaceAll("-", " ");

type Written = readonly [written: string, term: Term];

/** What a table of terms is asked by: the first three letters of one, five bits each. */
const keyOf = (first: number, second: number, third: number): number =>
  ((first & 31) << 10) | ((second & 31) << 5) | (third & 31);

const KEYS = 1 << 15;

/** The writings that begin with three letters, the longest first; null where none does, as for most words. */
type Table = readonly (readonly Written[] | null)[];

/** The house's terms in all their writings; a sign alone is no term. */
const tableOf = kept((style: HouseStyle): Table => {
  const terms = new Map<string, Term>();
  for (const term of style.terms) {
    for (const one of [...term.instead, term.preferred]) terms.set(bare(one), term);
  }
  const table = new Array<Written[] | null>(KEYS).fill(null);
  for (const one of [...terms].sort(([a], [b]) => b.length - a.length)) {
    const [text] = one;
    if (text.length < 2) continue;
    const key = keyOf(text.charCodeAt(0), text.charCodeAt(1), text.charCodeAt(2));
    // What follows a term of two letters may be anything.
    const keys =
      text.length > 2 ? [key] : Array.from({ length: 32 }, (_, third) => (key & ~31) | third);
    for (const each of keys) (table[each] ??= []).push(one);
  }
  return table;
});

const LETTER = /[\p{L}\p{N}]/u;
/** 1 for a letter or a figure, of the units that French texts are made of. */
const letters = Uint8Array.from({ length: 0x2100 }, (_, code) =>
  LETTER.test(String.fromCharCode(code)) ? 1 : 0,
);

const isLetter = (code: number): boolean =>
  code < letters.length ? letters[code] === 1 : LETTER.test(String.fromCharCode(code));

const endsInside = (text: string, end: number): boolean =>
  end < text.length && isLetter(text.charCodeAt(end)) && isLetter(text.charCodeAt(end - 1));

/** The end of the word, or of the one sign, that stands at an offset. */
function endOfWord(text: string, at: number): number {
  let end = at;
  while (end < text.length && isLetter(text.charCodeAt(end))) end += 1;
  return Math.max(end, at + 1);
}

/** The first of some writings that stands whole at an offset, or null. */
function standing(among: readonly Written[], text: string, at: number): Written | null {
  for (const one of among) {
    if (text.startsWith(one[0], at) && !endsInside(text, at + one[0].length)) return one;
  }
  return null;
}

/** The longest term that stands whole at an offset, or null. */
function termAt(text: string, at: number, table: Table): Written | null {
  const key = keyOf(text.charCodeAt(at), text.charCodeAt(at + 1), text.charCodeAt(at + 2));
  const among = table[key];
  return among ? standing(among, text, at) : null;
}

/** The terms of the house in a levelled text, the longest of several, hyphen or space alike. */
export function termMentions(text: string, style: HouseStyle): readonly TermMention[] {
  const table = tableOf(style);
  const spaced = text.includes("-") ? text.replaceAll("-", " ") : text;
  const last = spaced.length - 1;
  const found: TermMention[] = [];
  for (let at = 0; at < last; at = endOfWord(spaced, at)) {
    const one = termAt(spaced, at, table);
    if (one === null) continue;
    const [written, term] = one;
    const end = at + written.length;
    // Not as part of a document's symbol.
    if (text.charAt(end) !== "/" && text.charAt(at - 1) !== "/") {
      found.push({ start: at, end, term });
    }
    // What stands after it may begin another.
    at = end - 1;
  }
  return found;
}
