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

/** Places of a table that takes the first three letters of a writing; some of them share one. */
const PLACES = 4096;

/** Where in the table a text at an offset belongs; past its end the letters count as none. */
const placeOf = (text: string, at: number): number =>
  ((text.charCodeAt(at) * 31 + (text.charCodeAt(at + 1) || 0)) * 31 +
    (text.charCodeAt(at + 2) || 0)) &
  (PLACES - 1);

/** The house's terms in all their writings, by their first letters, the longest first. */
const tableOf = kept((style: HouseStyle): readonly (readonly Written[] | undefined)[] => {
  const written = new Map<string, Term>();
  for (const term of style.terms) {
    for (const one of [...term.instead, term.preferred]) written.set(bare(one), term);
  }
  const table = Array<Written[] | undefined>(PLACES).fill(undefined);
  for (const one of [...written].sort(([a], [b]) => b.length - a.length)) {
    (table[placeOf(one[0], 0)] ??= []).push(one);
  }
  return table;
});

const LETTER = /[\p{L}\p{N}]/u;
const KNOWN = 0x2200;
/** 1 for a letter or a figure, 2 for another sign; 0 is not yet known. */
const known = new Uint8Array(KNOWN);

function isLetter(code: number): boolean {
  const before = code < KNOWN ? known[code] : 0;
  if (before) return before === 1;
  const is = LETTER.test(String.fromCharCode(code));
  if (code < KNOWN) known[code] = is ? 1 : 2;
  return is;
}

const endsInside = (text: string, end: number): boolean =>
  end < text.length && isLetter(text.charCodeAt(end)) && isLetter(text.charCodeAt(end - 1));

/** The terms of the house in a levelled text, the longest of several, hyphen or space alike. */
export function termMentions(text: string, style: HouseStyle): readonly TermMention[] {
  const table = tableOf(style);
  const spaced = text.includes("-") ? text.replaceAll("-", " ") : text;
  const found: TermMention[] = [];
  let inWord = false;
  for (let at = 0; at < spaced.length; at += 1) {
    const before = inWord;
    inWord = isLetter(spaced.charCodeAt(at));
    if (before && inWord) continue;
    const one = table[placeOf(spaced, at)]?.find(
      ([written]) => spaced.startsWith(written, at) && !endsInside(spaced, at + written.length),
    );
    if (one === undefined) continue;
    const [written, term] = one;
    const end = at + written.length;
    // Not as part of a document's symbol.
    if (text.charAt(end) !== "/" && text.charAt(at - 1) !== "/")
      found.push({ start: at, end, term });
    at = end - 1;
    inWord = isLetter(spaced.charCodeAt(at));
  }
  return found;
}
