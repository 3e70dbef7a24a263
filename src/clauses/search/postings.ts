import { growingBytes, growingWords, pushVariable } from "./growable";

/** Postings in a block; skipping and bounds work by blocks. */
export const BLOCK = 64;

/**
 * For each term the entries that hold it, ascending, in blocks: gap to the entry before (7-bit
 * groups), then the impact, 1 to 255: what the term is worth there before its own weight. A block's
 * last entry lets a reader skip it unread, its greatest impact bounds what it can give.
 */
export interface Postings {
  readonly bytes: Uint8Array;
  /** How many entries hold a term. */
  readonly counts: Uint32Array;
  /** First block of each term, and after the last one the end. */
  readonly blocks: Uint32Array;
  readonly blockLast: Uint32Array;
  readonly blockStart: Uint32Array;
  readonly blockMost: Uint8Array;
}

/** Writes the postings of one term after another, in the dictionary's order. */
export class PostingsWriter {
  readonly #bytes = growingBytes();
  readonly #counts = growingWords();
  readonly #blocks = growingWords();
  readonly #blockLast = growingWords();
  readonly #blockStart = growingWords();
  readonly #blockMost = growingBytes();

  /** @param entries ascending; `impacts` beside them */
  addTerm(entries: Uint32Array, impacts: Uint8Array): void {
    this.#blocks.push(this.#blockLast.length);
    this.#counts.push(entries.length);
    let before = -1;
    for (let start = 0; start < entries.length; start += BLOCK) {
      const end = Math.min(start + BLOCK, entries.length);
      let most = 0;
      this.#blockStart.push(this.#bytes.length);
      for (let at = start; at < end; at += 1) {
        const entry = entries[at] ?? 0;
        const impact = impacts[at] ?? 0;
        pushVariable(this.#bytes, entry - before);
        this.#bytes.push(impact);
        before = entry;
        if (impact > most) most = impact;
      }
      this.#blockLast.push(before);
      this.#blockMost.push(most);
    }
  }

  finish(): Postings {
    this.#blocks.push(this.#blockLast.length);
    return {
      bytes: this.#bytes.values(),
      counts: this.#counts.values(),
      blocks: this.#blocks.values(),
      blockLast: this.#blockLast.values(),
      blockStart: this.#blockStart.values(),
      blockMost: this.#blockMost.values(),
    };
  }
}
