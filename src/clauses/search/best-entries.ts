import type { Postings } from "./postings";
import { PostingsReader } from "./postings";

/** A term of a query. `weight` is a whole number, so that sums do not depend on their order. */
export interface WeightedTerm {
  readonly term: number;
  readonly weight: number;
}

export interface ScoredEntry {
  readonly entry: number;
  readonly score: number;
}

/** Entries looked at together: their scores lie in one small array. */
const WINDOW = 4096;

/**
 * The `most` best entries by the sum of weight × impact over the query's terms, best first, the
 * lower entry first among equals: exactly what scoring every posting gives, with little of the work.
 * After MaxScore with block bounds (Turtle and Flood 1995; Ding and Suel 2011): in each window,
 * terms whose bounds together cannot lift an entry into the best are only asked about entries that
 * the other terms brought up; a window that cannot reach the best at all is skipped.
 */
export function bestEntries(
  postings: Postings,
  entries: number,
  query: readonly WeightedTerm[],
  most: number,
  accepts: ((entry: number) => boolean) | null = null,
): readonly ScoredEntry[] {
  const readers = query.map(({ term, weight }) => new PostingsReader(postings, term, weight));
  const best = new BestList(most);
  const scores = new Int32Array(Math.min(WINDOW, entries));
  for (let from = 0; from < entries; from += WINDOW) {
    const to = Math.min(from + WINDOW, entries);
    scoreWindow(readers, from, to, scores, best, accepts);
  }
  return best.sorted();
}

function scoreWindow(
  readers: readonly PostingsReader[],
  from: number,
  to: number,
  scores: Int32Array,
  best: BestList,
  accepts: ((entry: number) => boolean) | null,
): void {
  const bounded = readers
    .map((reader) => ({ reader, bound: reader.boundWithin(from, to) }))
    .filter(({ bound }) => bound > 0)
    .sort((one, other) => one.bound - other.bound);
  // The weakest terms, whose bounds together stay within the threshold.
  const together: number[] = [];
  let sum = 0;
  for (const { bound } of bounded) {
    if (sum + bound > best.threshold) break;
    sum += bound;
    together.push(sum);
  }
  const weak = together.length;
  if (weak === bounded.length) return;
  for (let at = weak; at < bounded.length; at += 1) bounded[at]?.reader.addTo(scores, from, to);
  for (let offset = 0; offset < to - from; offset += 1) {
    let score = scores[offset] ?? 0;
    if (score === 0) continue;
    scores[offset] = 0;
    if (score + (together[weak - 1] ?? 0) <= best.threshold) continue;
    const entry = from + offset;
    if (accepts !== null && !accepts(entry)) continue;
    for (let at = weak - 1; at >= 0; at -= 1) {
      if (score + (together[at] ?? 0) <= best.threshold) break;
      score += bounded[at]?.reader.scoreOf(entry) ?? 0;
    }
    best.offer(entry, score);
  }
}

/** The best so far, in a heap whose root is the worst of them. Entries are offered ascending. */
class BestList {
  /** A score must exceed this to enter. */
  threshold = 0;
  readonly #heap: ScoredEntry[] = [];

  constructor(private readonly most: number) {}

  offer(entry: number, score: number): void {
    if (score <= this.threshold) return;
    if (this.#heap.length < this.most) {
      this.#heap.push({ entry, score });
      this.#rise(this.#heap.length - 1);
    } else {
      this.#heap[0] = { entry, score };
      this.#sink();
    }
    if (this.#heap.length === this.most) this.threshold = this.#heap[0]?.score ?? 0;
  }

  sorted(): readonly ScoredEntry[] {
    return [...this.#heap].sort((one, other) => (worse(one, other) ? 1 : -1));
  }

  #rise(from: number): void {
    let at = from;
    while (at > 0) {
      const parent = (at - 1) >> 1;
      if (!this.#swapIfWorse(at, parent)) return;
      at = parent;
    }
  }

  #sink(): void {
    let at = 0;
    for (;;) {
      const left = at * 2 + 1;
      const right = left + 1;
      const child = this.#isWorse(right, left) ? right : left;
      if (!this.#swapIfWorse(child, at)) return;
      at = child;
    }
  }

  #isWorse(at: number, than: number): boolean {
    const one = this.#heap[at];
    const other = this.#heap[than];
    return one !== undefined && other !== undefined && worse(one, other);
  }

  #swapIfWorse(at: number, than: number): boolean {
    const one = this.#heap[at];
    const other = this.#heap[than];
    if (one === undefined || other === undefined || !worse(one, other)) return false;
    this.#heap[at] = other;
    this.#heap[than] = one;
    return true;
  }
}

const worse = (one: ScoredEntry, other: ScoredEntry): boolean =>
  one.score < other.score || (one.score === other.score && one.entry > other.entry);
