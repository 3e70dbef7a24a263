import type { Collection } from "../collection";
import { ClauseStore, ClauseStoreWriter } from "./clause-store";
import type { IndexedClauses } from "./indexed-clauses";
import { Wordings } from "./wordings";

/** How far building is. */
export interface BuildProgress {
  /** Clauses read so far, and in all. */
  readonly done: number;
  readonly total: number;
}

/** Clauses between two reports: a few tens of milliseconds of work. */
const SLICE = 1000;

/**
 * Builds an index step by step: the caller decides when to go on, and stops by not going on.
 * Collections are read newest first, so that the newest wording wins among equals.
 */
export function* buildIndex(
  collections: readonly Collection[],
): Generator<BuildProgress, IndexedClauses> {
  const newest = [...collections].sort((a, b) => (b.session ?? 0) - (a.session ?? 0));
  const total = newest.reduce((sum, { clauses }) => sum + clauses.length, 0);
  const store = new ClauseStoreWriter(newest.map(({ name, session }) => ({ name, session })));
  const wordings = new Wordings();
  for (const [rank, { clauses }] of newest.entries()) {
    for (const clause of clauses) {
      wordings.add(clause.text, clause.title);
      store.add(clause, rank);
      if (store.size % SLICE === 0) yield { done: store.size, total };
    }
  }
  yield { done: total, total };
  const { tables, columns } = store.finish();
  return { ...wordings.finish(), store: new ClauseStore(tables, columns) };
}
