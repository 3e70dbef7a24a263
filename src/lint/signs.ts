import type { Paragraph } from "../model/paragraph";
import { kept } from "./kept";

/** Kinds of signs that rules tell apart; each is a bit, so that several can be asked for at once. */
export const SIGN = {
  space: 1 << 0,
  small: 1 << 1,
  capital: 1 << 2,
  digit: 1 << 3,
  stop: 1 << 4,
  comma: 1 << 5,
  semicolon: 1 << 6,
  /** `:`, `!` and `?`. */
  mark: 1 << 7,
  hyphen: 1 << 8,
  /** `«` */
  opening: 1 << 9,
  /** `»` */
  closing: 1 << 10,
  /** Marks of quotation that are no guillemets. */
  quote: 1 << 11,
  apostrophe: 1 << 12,
  bracket: 1 << 13,
  percent: 1 << 14,
  /** A letter of Greek or Cyrillic. */
  foreign: 1 << 15,
  other: 1 << 16,
} as const;

const KINDS = 17;
const OTHER = Math.log2(SIGN.other);
export const ANY = (1 << KINDS) - 1;
/** What may be a letter; signs of no other kind count, since other scripts have letters too. */
export const LETTER = SIGN.small | SIGN.capital | SIGN.foreign | SIGN.other;

const MEMBERS: readonly (readonly [number, RegExp])[] = [
  [SIGN.space, /\s/],
  [SIGN.small, /[a-zà-öø-ÿœšžğışćčđ]/],
  [SIGN.capital, /[A-ZÀ-ÖØ-ÞŒŠŽĞİŞĆČĐ]/],
  [SIGN.digit, /\d/],
  [SIGN.stop, /\./],
  [SIGN.comma, /,/],
  [SIGN.semicolon, /;/],
  [SIGN.mark, /[:!?]/],
  [SIGN.hyphen, /-/],
  [SIGN.opening, /«/],
  [SIGN.closing, /»/],
  [SIGN.quote, /["“”]/],
  [SIGN.apostrophe, /['’]/],
  [SIGN.bracket, /[()[\]]/],
  [SIGN.percent, /%/],
  [SIGN.foreign, /[\u0370-\u03ff\u0400-\u04ff]/],
];

/** Ranks of the kinds of the units below this, which all texts are made of. */
const KNOWN = 0x500;
const ranks = Uint8Array.from({ length: KNOWN }, (_, code) => rankOf(code));

function rankOf(code: number): number {
  const sign = String.fromCharCode(code);
  const member = MEMBERS.find(([, pattern]) => pattern.test(sign));
  return member === undefined ? OTHER : Math.log2(member[0]);
}

/** Which kinds of signs a text has, and which stand side by side. */
export class Signs {
  private readonly present: number;
  /** For each kind, those that stand right after it. */
  private readonly next = new Int32Array(KINDS);

  constructor(text: string) {
    const { next } = this;
    let present = 0;
    let before = -1;
    for (let at = 0; at < text.length; at += 1) {
      const code = text.charCodeAt(at);
      const rank = (code < KNOWN ? ranks[code] : rankOf(code)) ?? OTHER;
      present |= 1 << rank;
      if (before >= 0) next[before] = (next[before] ?? 0) | (1 << rank);
      before = rank;
    }
    this.present = present;
  }

  /** True where a sign of any of these kinds is there. */
  has(kinds: number): boolean {
    return (this.present & kinds) !== 0;
  }

  /** True where a sign of the first kinds stands right before one of the second. */
  beside(before: number, after: number): boolean {
    for (let rank = 0; rank < KINDS; rank += 1) {
      if (((before >> rank) & 1) === 1 && ((this.next[rank] ?? 0) & after) !== 0) return true;
    }
    return false;
  }
}

/** The signs of a paragraph, found in one pass: rules look closer only where what they look for can be. */
export const signsOf = kept(({ text }: Paragraph) => new Signs(text));
