import { fold } from "../../language/fold";
import { eachWord } from "./words";

/** What a UTF-16 unit folds to, as up to two units: the second in the upper half; 0 for nothing. */
const FOLDED = Uint32Array.from({ length: 0xd800 }, (_, code) => {
  const folded = fold(String.fromCharCode(code));
  return folded.length === 0 ? 0 : folded.charCodeAt(0) | ((folded.charCodeAt(1) || 0) << 16);
});

const BASIS = 0x811c9dc5;
const PRIME = 0x01000193;

/**
 * A text's words as numbers (FNV-1a of Fowler, Noll and Vo over the folded letters), so that texts
 * are compared without making strings. Plurals stay apart here: close comparing needs them.
 */
export function wordHashes(text: string): readonly number[] {
  const hashes: number[] = [];
  eachWord(text, (start, end) => {
    let hash = BASIS;
    for (let at = start; at < end; at += 1) {
      const units = FOLDED[text.charCodeAt(at)] ?? 0;
      if (units === 0) continue;
      hash = Math.imul(hash ^ (units & 0xffff), PRIME);
      if (units > 0xffff) hash = Math.imul(hash ^ (units >>> 16), PRIME);
    }
    hashes.push(hash >>> 0);
  });
  return hashes;
}

/** Mixes two hashes where their order matters. */
export const joined = (first: number, second: number): number =>
  (Math.imul(first, 0x9e3779b1) ^ (second + (first >>> 15))) >>> 0;
