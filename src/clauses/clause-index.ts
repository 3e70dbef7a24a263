import type { Collection, CorpusClause } from "./collection";

export interface SearchOptions {
  readonly part?: "preamble" | "operative";
  /** At most so many; 10 where absent. */
  readonly limit?: number;
}

export interface Hit {
  /** Higher is better; comparable within one answer only. */
  readonly score: number;
  readonly clause: CorpusClause;
  readonly collection: string;
}

/** The searchable clauses of any number of collections. */
export interface ClauseIndex {
  readonly size: number;
  search(text: string, options?: SearchOptions): readonly Hit[];
}

/** Builds the index. */
export function clauseIndex(collections: readonly Collection[]): ClauseIndex {
  throw new Error(`to be written (${collections.length})`);
}
