import { growingBytes, growingWords } from "./growable";
import { pushText, textOf } from "./utf8";

/**
 * The word forms of an index, sorted, as bytes with an offset table: a term is its rank. Sorted
 * order makes a prefix a range, and a walk over shared prefixes finds slips without reading all.
 */
export class Dictionary {
  readonly size: number;

  constructor(
    readonly bytes: Uint8Array,
    /** Where each term starts, and after the last one the end. */
    readonly starts: Uint32Array,
  ) {
    this.size = starts.length - 1;
  }

  /** @param terms sorted by UTF-16 units, without doubles */
  static of(terms: readonly string[]): Dictionary {
    const bytes = growingBytes();
    const starts = growingWords();
    for (const term of terms) {
      starts.push(bytes.length);
      pushText(bytes, term);
    }
    starts.push(bytes.length);
    return new Dictionary(bytes.values(), starts.values());
  }

  term(rank: number): string {
    return textOf(this.bytes, this.starts[rank] ?? 0, this.starts[rank + 1] ?? 0);
  }

  /** The rank of a term, or -1. */
  find(term: string): number {
    const rank = this.#firstFrom(term);
    return rank < this.size && this.term(rank) === term ? rank : -1;
  }

  /** Ranks of the terms that start so, the term itself included: `[from, to)`. */
  range(prefix: string): { readonly from: number; readonly to: number } {
    return { from: this.#firstFrom(prefix), to: this.#firstFrom(`${prefix}\ud7ff`) };
  }

  /**
   * Terms at most `distance` slips away: a letter missing, added, replaced, or two neighbours
   * swapped (distance counted in UTF-8 bytes; French forms are ASCII).
   */
  near(
    term: string,
    distance: number,
  ): readonly { readonly rank: number; readonly slips: number }[] {
    const sought = growingBytes();
    pushText(sought, term);
    return new NearWalk(this, sought.values(), distance).run();
  }

  #firstFrom(term: string): number {
    let low = 0;
    let high = this.size;
    while (low < high) {
      const middle = (low + high) >>> 1;
      if (this.term(middle) < term) low = middle + 1;
      else high = middle;
    }
    return low;
  }
}

/** Walks the sorted terms as a tree of shared prefixes, one row of the distance table a letter. */
class NearWalk {
  readonly #found: { rank: number; slips: number }[] = [];
  readonly #rows: Uint16Array[] = [];

  constructor(
    private readonly dictionary: Dictionary,
    private readonly sought: Uint8Array,
    private readonly distance: number,
  ) {}

  run(): readonly { readonly rank: number; readonly slips: number }[] {
    const first = this.#row(0);
    for (let at = 0; at < first.length; at += 1) first[at] = at;
    this.#walk(0, this.dictionary.size, 0, -1);
    return this.#found;
  }

  /** The row of the table after so many letters; made once and written over by each branch. */
  #row(depth: number): Uint16Array {
    return (this.#rows[depth] ??= new Uint16Array(this.sought.length + 1));
  }

  #byteAt(rank: number, depth: number): number {
    const { bytes, starts } = this.dictionary;
    const at = (starts[rank] ?? 0) + depth;
    return at < (starts[rank + 1] ?? 0) ? (bytes[at] ?? -1) : -1;
  }

  /** Walks the terms of a range, which share their first `depth` letters, `last` the last of them. */
  #walk(from: number, to: number, depth: number, last: number): void {
    let at = from;
    if (at < to && this.#byteAt(at, depth) === -1) {
      const slips = this.#row(depth)[this.sought.length] ?? Infinity;
      if (slips <= this.distance) this.#found.push({ rank: at, slips });
      at += 1;
    }
    while (at < to) {
      const letter = this.#byteAt(at, depth);
      const end = this.#endOf(at, to, depth, letter);
      if (this.#fillRow(depth + 1, letter, last) <= this.distance) {
        this.#walk(at, end, depth + 1, letter);
      }
      at = end;
    }
  }

  /** The first rank whose letter at `depth` is another one. */
  #endOf(from: number, to: number, depth: number, letter: number): number {
    let low = from + 1;
    let high = to;
    while (low < high) {
      const middle = (low + high) >>> 1;
      if (this.#byteAt(middle, depth) === letter) low = middle + 1;
      else high = middle;
    }
    return low;
  }

  /** Fills the row after one more letter; gives the fewest slips in it. */
  #fillRow(depth: number, letter: number, last: number): number {
    const next = this.#row(depth);
    const row = this.#row(depth - 1);
    const before = this.#row(Math.max(0, depth - 2));
    let fewest = (next[0] = depth);
    for (let at = 1; at < next.length; at += 1) {
      const same = this.sought[at - 1] === letter;
      let best = Math.min(
        (row[at] ?? 0) + 1,
        (next[at - 1] ?? 0) + 1,
        (row[at - 1] ?? 0) + (same ? 0 : 1),
      );
      const swapped =
        at > 1 && last !== -1 && this.sought[at - 1] === last && this.sought[at - 2] === letter;
      if (swapped) best = Math.min(best, (before[at - 2] ?? 0) + 1);
      next[at] = best;
      if (best < fewest) fewest = best;
    }
    return fewest;
  }
}
