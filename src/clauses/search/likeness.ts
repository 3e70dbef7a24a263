import { joined } from "./word-hashes";

/** Stretches of so many words tell wordings apart better than words do. */
const STRETCH = 4;

/** The distinct four-word stretches of a text as sorted hashes; of a shorter text, the whole. */
export type Stretches = Uint32Array;

export function stretchesOf(words: readonly number[]): Stretches {
  const length = Math.min(STRETCH, words.length);
  const hashes = new Uint32Array(length === 0 ? 0 : words.length - length + 1);
  for (let start = 0; start < hashes.length; start += 1) {
    let hash = 0;
    for (let at = start; at < start + length; at += 1) hash = joined(hash, words[at] ?? 0);
    hashes[start] = hash;
  }
  hashes.sort();
  let kept = 0;
  for (let at = 0; at < hashes.length; at += 1) {
    if (at === 0 || hashes[at] !== hashes[at - 1]) {
      hashes[kept] = hashes[at] ?? 0;
      kept += 1;
    }
  }
  return hashes.subarray(0, kept);
}

/** The stretches that two texts have in common, as a share of all that either has: 0 to 1. */
export function likeness(one: Stretches, other: Stretches): number {
  let common = 0;
  let left = 0;
  let right = 0;
  while (left < one.length && right < other.length) {
    const difference = (one[left] ?? 0) - (other[right] ?? 0);
    if (difference === 0) common += 1;
    if (difference <= 0) left += 1;
    if (difference >= 0) right += 1;
  }
  const all = one.length + other.length - common;
  return all === 0 ? 1 : common / all;
}

/** From this likeness on, two wordings are variants of one clause. */
export const NEAR_IDENTICAL = 0.35;

/** Whether two wordings are variants of one clause. Many pairs are decided by their size. */
const nearIdentical = (one: Stretches, other: Stretches): boolean =>
  Math.min(one.length, other.length) >= NEAR_IDENTICAL * Math.max(one.length, other.length) &&
  likeness(one, other) >= NEAR_IDENTICAL;

/**
 * Sorted hashes are a sample by themselves: of texts this alike, so many of the smallest without
 * one in common come up once in some four hundred pairs, and then a variant is shown by itself.
 */
const SAMPLE = 14;

/** For each text the ranks of the variants of its clause, its own included. */
export function variantsAmong(texts: readonly Stretches[]): readonly (readonly number[])[] {
  const variants = texts.map((_, at) => [at]);
  const holders = new Map<number, number[]>();
  const compared = new Int32Array(texts.length).fill(-1);
  texts.forEach((text, at) => {
    for (const stretch of text.subarray(0, SAMPLE)) {
      const known = holders.get(stretch);
      if (known === undefined) {
        holders.set(stretch, [at]);
        continue;
      }
      for (const other of known) {
        if (compared[other] === at) continue;
        compared[other] = at;
        if (!nearIdentical(text, texts[other] ?? text)) continue;
        variants[at]?.push(other);
        variants[other]?.push(at);
      }
      known.push(at);
    }
  });
  return variants;
}
