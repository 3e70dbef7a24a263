import type { Postings } from "./postings";
import type { Window } from "./window";

/** Greater than any entry, and still a small integer. */
const PAST_ALL = 0x7fffffff;

/** Reads one term's postings forward: skips blocks unread, reads within a block as far as asked. */
export class PostingsReader {
  readonly #firstBlock: number;
  readonly #endBlock: number;
  #block: number;
  /** The block that is being read, and where its next posting lies. */
  #reading = -1;
  #at = 0;
  /** The posting read last. */
  #entry = -1;
  #impact = 0;

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
      if (this.#before(block) + 1 >= to) break;
      const impact = this.postings.blockMost[block] ?? 0;
      if (impact > most) most = impact;
    }
    return most * this.weight;
  }

  /** Adds what this term gives the entries of [from, to) to the window that begins at `from`. */
  addTo(window: Window, from: number, to: number): void {
    for (this.#reach(from); this.#entry < to; this.#reach(this.#entry + 1)) {
      window.add(this.#entry - from, this.#impact * this.weight);
    }
  }

  /** What this term gives one entry; entries are asked in ascending order. */
  scoreOf(entry: number): number {
    this.#reach(entry);
    return this.#entry === entry ? this.#impact * this.weight : 0;
  }

  /** The last entry before a block, -1 before the first. */
  #before(block: number): number {
    return block === this.#firstBlock ? -1 : (this.postings.blockLast[block - 1] ?? 0);
  }

  #skipBlocks(entry: number): void {
    const { blockLast } = this.postings;
    while (this.#block < this.#endBlock && (blockLast[this.#block] ?? 0) < entry) this.#block += 1;
  }

  /** Goes to the first posting at or after an entry; past the last one, to none. */
  #reach(entry: number): void {
    if (this.#entry >= entry && this.#reading !== -1) return;
    this.#skipBlocks(entry);
    if (this.#block >= this.#endBlock) {
      this.#entry = PAST_ALL;
      return;
    }
    if (this.#reading !== this.#block) {
      this.#reading = this.#block;
      this.#at = this.postings.blockStart[this.#block] ?? 0;
      this.#entry = this.#before(this.#block);
    }
    // The block's last entry is at or after the one sought: this ends within the block.
    do this.#read();
    while (this.#entry < entry);
  }

  #read(): void {
    const { bytes } = this.postings;
    let byte = bytes[this.#at] ?? 0;
    this.#at += 1;
    let gap = byte & 127;
    for (let shift = 7; byte > 127; shift += 7) {
      byte = bytes[this.#at] ?? 0;
      this.#at += 1;
      gap |= (byte & 127) << shift;
    }
    this.#entry += gap;
    this.#impact = bytes[this.#at] ?? 0;
    this.#at += 1;
  }
}
