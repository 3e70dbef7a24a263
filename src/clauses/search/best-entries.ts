import type { ScoredEntry } from "./best-list";
import { BestList } from "./best-list";
import type { Postings } from "./postings";
import { PostingsReader } from "./postings-reader";
import { Window, WINDOW } from "./window";

/** A term of a query. `weight` is a whole number, so that sums do not depend on their order. */
export interface WeightedTerm {
  readonly term: number;
  readonly weight: number;
}

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
  const window = new Window();
  for (let from = 0; from < entries; from += WINDOW) {
    const to = Math.min(from + WINDOW, entries);
    scoreWindow(readers, from, to, window, best, accepts);
  }
  return best.sorted();
}

function scoreWindow(
  readers: readonly PostingsReader[],
  from: number,
  to: number,
  window: Window,
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
  for (let at = weak; at < bounded.length; at += 1) bounded[at]?.reader.addTo(window, from, to);
  window.drain((offset, strong) => {
    if (strong + (together[weak - 1] ?? 0) <= best.threshold) return;
    const entry = from + offset;
    if (accepts !== null && !accepts(entry)) return;
    let score = strong;
    for (let at = weak - 1; at >= 0; at -= 1) {
      if (score + (together[at] ?? 0) <= best.threshold) return;
      score += bounded[at]?.reader.scoreOf(entry) ?? 0;
    }
    best.offer(entry, score);
  });
}
