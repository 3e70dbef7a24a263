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

/** Where in a table two letters belong; signs beyond ASCII share places with others. */
const placeOf = (first: number, second: number): number => ((first & 127) << 7) | (second & 127);

/** The house's terms in all their writings, by their first two letters, the longest first; a sign alone is no term. */
const tableOf = kept((style: HouseStyle): readonly (readonly Written[] | undefined)[] => {
  const written = new Map<string, Term>();
  for (const term of style.terms) {
    for (const one of [...term.instead, term.preferred]) written.set(bare(one), term);
  }
  const table = Array<Written[] | undefined>(1 << 14).fill(undefined);
  for (const one of [...written].sort(([a], [b]) => b.length - a.length)) {
    if (one[0].length < 2) continue;
    (table[placeOf(one[0].charCodeAt(0), one[0].charCodeAt(1))] ??= []).push(one);
  }
  return table;
});

const LETTER = /[\p{L}\p{N}]/u;
/** 1 for a letter or a figure of ASCII, in small letters. */
const ascii = Uint8Array.from({ length: 128 }, (_, code) =>
  LETTER.test(String.fromCharCode(code)) ? 1 : 0,
);

const isLetter = (code: number): boolean =>
  code < 128 ? ascii[code] === 1 : LETTER.test(String.fromCharCode(code));

const endsInside = (text: string, end: number): boolean =>
  end < text.length && isLetter(text.charCodeAt(end)) && isLetter(text.charCodeAt(end - 1));

/** The end of the word, or of the one sign, that stands at an offset. */
function endOfWord(text: string, at: number): number {
  let end = at;
  while (end < text.length && isLetter(text.charCodeAt(end))) end += 1;
  return Math.max(end, at + 1);
}

/** The terms of the house in a levelled text, the longest of several, hyphen or space alike. */
export function termMentions(text: string, style: HouseStyle): readonly TermMention[] {
  const table = tableOf(style);
  const spaced = text.includes("-") ? text.replaceAll("-", " ") : text;
  const last = spaced.length - 1;
  const found: TermMention[] = [];
  for (let at = 0; at < last; at = endOfWord(spaced, at)) {
    const among = table[placeOf(spaced.charCodeAt(at), spaced.charCodeAt(at + 1))];
    const one = among?.find(
      ([written]) => spaced.startsWith(written, at) && !endsInside(spaced, at + written.length),
    );
    if (one === undefined) continue;
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
