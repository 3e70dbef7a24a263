import type { IndexedClauses } from "./indexed-clauses";
import { stretchesOf, type Stretches } from "./likeness";
import { wordHashes } from "./word-hashes";

/** What wordings are compared by. */
export interface Wording {
  /** Its words, hashed, in order. */
  readonly words: readonly number[];
  readonly stretches: Stretches;
}

/** As one types, the same clauses come up again: those read last are kept, some 4 MB at most. */
const read = new WeakMap<IndexedClauses, Map<number, Wording>>();
const MOST_KEPT = 4096;

/** The wording of an entry. */
export function wordingOf(index: IndexedClauses, entry: number): Wording {
  const kept = read.get(index) ?? new Map<number, Wording>();
  read.set(index, kept);
  const known = kept.get(entry);
  if (known !== undefined) return known;
  if (kept.size >= MOST_KEPT) kept.clear();
  const clause = index.members[index.memberStarts[entry] ?? 0] ?? 0;
  const words = wordHashes(index.store.textOf(clause));
  const wording = { words, stretches: stretchesOf(words) };
  kept.set(entry, wording);
  return wording;
}
