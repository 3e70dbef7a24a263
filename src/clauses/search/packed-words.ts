import { growingBytes, pushVariable, type Bytes } from "./growable";

/**
 * Whole numbers in few bytes: each as its difference to the one before, small ones of either sign in
 * one byte (zigzag and 7-bit groups, as Protocol Buffers write them). Offsets, ranks and counts take
 * a quarter of their four bytes so, and are spread out again when an index is loaded.
 */
export function packWords(words: Uint32Array): Uint8Array {
  const bytes: Bytes = growingBytes();
  pushVariable(bytes, words.length);
  let before = 0;
  for (const word of words) {
    const difference = (word - before) | 0;
    pushVariable(bytes, ((difference << 1) ^ (difference >> 31)) >>> 0);
    before = word;
  }
  return bytes.values();
}

/** Reads what `packWords` wrote. */
export function unpackWords(bytes: Uint8Array): Uint32Array {
  let at = 0;
  const next = (): number => {
    let byte = bytes[at] ?? 0;
    let value = byte & 127;
    at += 1;
    for (let shift = 7; byte > 127; shift += 7) {
      byte = bytes[at] ?? 0;
      value |= (byte & 127) << shift;
      at += 1;
    }
    return value >>> 0;
  };
  // A word takes a byte at least: a damaged length asks for no more than the bytes could give.
  const words = new Uint32Array(Math.min(next(), bytes.length));
  let word = 0;
  for (let rank = 0; rank < words.length; rank += 1) {
    const zigzag = next();
    word = (word + ((zigzag >>> 1) ^ -(zigzag & 1))) | 0;
    words[rank] = word;
  }
  return words;
}
