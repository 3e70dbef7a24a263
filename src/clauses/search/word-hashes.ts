import { fold } from "../../language/fold";
import { eachWord } from "./words";

const UNKNOWN = 0xffffffff;

/** What the UTF-16 units fold to, each remembered once asked. */
const folded = new Uint32Array(0xd800).fill(UNKNOWN);

/** What a unit folds to, as up to two units: the second in the upper half; 0 for nothing. */
function foldedUnits(code: number): number {
  const known = folded[code];
  if (known === UNKNOWN) return (folded[code] = foldUnit(code));
  return known ?? 0;
}

function foldUnit(code: number): number {
  const text = fold(String.fromCharCode(code));
  return text.length === 0 ? 0 : text.charCodeAt(0) | ((text.charCodeAt(1) || 0) << 16);
}

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
      const units = foldedUnits(text.charCodeAt(at));
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
