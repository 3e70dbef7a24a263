import type { Postings } from "./postings";
import { BLOCK } from "./postings";
import type { Window } from "./window";

/** Reads one term's postings forward, a block at a time. */
export class PostingsReader {
  readonly #entries = new Uint32Array(BLOCK);
  readonly #impacts = new Uint8Array(BLOCK);
  readonly #firstBlock: number;
  readonly #endBlock: number;
  /** The block that holds the next entries, decoded or not. */
  #block: number;
  #decoded = -1;
  #filled = 0;
  #at = 0;

  constructor(
    private readonly postings: Postings,
    term: number,
    /** What an impact of this term is multiplied with: a whole number. */
    readonly weight: number,
  ) {
    this.#firstBlock = postings.blocks[term] ?? 0;
    this.#endBlock = postings.blocks[term + 1] ?? 0;
    this.#block = this.#firstBlock;
  }

  /** The most that any entry of [from, to) can get; `from` never lies before an earlier call's. */
  boundWithin(from: number, to: number): number {
    this.#skipBlocks(from);
    let most = 0;
    for (let block = this.#block; block < this.#endBlock; block += 1) {
      const before = block === this.#firstBlock ? -1 : (this.postings.blockLast[block - 1] ?? 0);
      if (before + 1 >= to) break;
      const impact = this.postings.blockMost[block] ?? 0;
      if (impact > most) most = impact;
    }
    return most * this.weight;
  }

  /** Adds what this term gives the entries of [from, to) to the window that begins at `from`. */
  addTo(window: Window, from: number, to: number): void {
    this.#skipBlocks(from);
    while (this.#block < this.#endBlock) {
      this.#decode();
      while (this.#at < this.#filled) {
        const entry = this.#entries[this.#at] ?? 0;
        if (entry >= to) return;
        if (entry >= from) {
          window.add(entry - from, (this.#impacts[this.#at] ?? 0) * this.weight);
        }
        this.#at += 1;
      }
      this.#block += 1;
    }
  }

  /** What this term gives one entry; entries are asked in ascending order. */
  scoreOf(entry: number): number {
    this.#skipBlocks(entry);
    if (this.#block >= this.#endBlock) return 0;
    this.#decode();
    while (this.#at < this.#filled && (this.#entries[this.#at] ?? 0) < entry) this.#at += 1;
    return this.#entries[this.#at] === entry && this.#at < this.#filled
      ? (this.#impacts[this.#at] ?? 0) * this.weight
      : 0;
  }

  #skipBlocks(entry: number): void {
    const { blockLast } = this.postings;
    while (this.#block < this.#endBlock && (blockLast[this.#block] ?? 0) < entry) this.#block += 1;
  }

  #decode(): void {
    if (this.#decoded === this.#block) return;
    const { bytes, blockStart, blockLast } = this.postings;
    const last = blockLast[this.#block] ?? 0;
    let entry = this.#block === this.#firstBlock ? -1 : (blockLast[this.#block - 1] ?? 0);
    let at = blockStart[this.#block] ?? 0;
    let filled = 0;
    while (entry < last || filled === 0) {
      let gap = 0;
      let shift = 0;
      let byte = bytes[at] ?? 0;
      at += 1;
      while (byte > 127) {
        gap |= (byte & 127) << shift;
        shift += 7;
        byte = bytes[at] ?? 0;
        at += 1;
      }
      entry += gap | (byte << shift);
      this.#entries[filled] = entry;
      this.#impacts[filled] = bytes[at] ?? 0;
      at += 1;
      filled += 1;
    }
    this.#decoded = this.#block;
    this.#filled = filled;
    this.#at = 0;
  }
}
