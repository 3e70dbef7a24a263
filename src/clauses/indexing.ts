import type { Collection } from "./collection";
import { searchable, type ClauseIndex } from "./clause-index";
import { buildIndex, type BuildProgress } from "./search/build-index";
import { unpackIndex } from "./search/indexed-clauses";

/**
 * Builds an index step by step: each step is a few tens of milliseconds of work and says how far it
 * is; the caller goes on when it likes and cancels by not going on.
 */
export function* indexing(
  collections: readonly Collection[],
): Generator<BuildProgress, ClauseIndex> {
  return searchable(yield* buildIndex(collections));
}

/** Builds an index in one go. */
export function clauseIndex(collections: readonly Collection[]): ClauseIndex {
  const building = indexing(collections);
  for (;;) {
    const step = building.next();
    if (step.done) return step.value;
  }
}

/**
 * A saved index, ready at once: texts and postings are read where they lie, so the buffer must not
 * change.
 * @throws IndexFormatError where the bytes are not an index, or of a version that this program does
 * not know: build it again from the collections.
 */
export const loadIndex = (saved: ArrayBuffer): ClauseIndex => searchable(unpackIndex(saved));
