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

/** The house's terms in all their writings, by their first two letters, the longest first. */
const tableOf = kept((style: HouseStyle): readonly (readonly Written[] | undefined)[] => {
  const written = new Map<string, Term>();
  for (const term of style.terms) {
    for (const one of [...term.instead, term.preferred]) written.set(bare(one), term);
  }
  const table = Array<Written[] | undefined>(1 << 14).fill(undefined);
  const put = (one: Written, second: number): void => {
    (table[placeOf(one[0].charCodeAt(0), second)] ??= []).push(one);
  };
  for (const one of [...written].sort(([a], [b]) => b.length - a.length)) {
    // Anything may follow a term of one letter.
    if (one[0].length === 1) for (let second = 0; second < 128; second += 1) put(one, second);
    else if (one[0] !== "") put(one, one[0].charCodeAt(1));
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
    const code = spaced.charCodeAt(at);
    inWord = isLetter(code);
    if (before && inWord) continue;
    const second = at + 1 < spaced.length ? spaced.charCodeAt(at + 1) : 0;
    const among = table[placeOf(code, second)];
    if (among === undefined) continue;
    const one = among.find(
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
