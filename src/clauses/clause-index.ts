import type { CorpusClause } from "./collection";
import { findClauses } from "./search/find-clauses";
import type { Found } from "./search/find-clauses";
import { findFollowing } from "./search/find-following";
import { matchesIn } from "./search/matches";
import { packIndex, type IndexedClauses } from "./search/indexed-clauses";
import { freeQuestion, textQuestion } from "./search/question";
import type { Question } from "./search/question";
import type { SearchOptions } from "./search-options";

export type { SearchOptions };

/** A clause as a line of history: what was adopted, where. */
export interface ClauseSource {
  readonly collection: string;
  readonly session: number | null;
  readonly resolution: string;
  readonly title: string;
  readonly number: string | null;
  readonly text: string;
}

export interface Hit {
  /** Higher is better; comparable within one answer only. */
  readonly score: number;
  /** The newest of the wordings that were folded together. */
  readonly clause: CorpusClause;
  readonly collection: string;
  /** The session of the collection. */
  readonly session: number | null;
  /** How many clauses this result stands for, the one shown included. */
  readonly count: number;
  /** The others: the same or a near-identical wording elsewhere, newest first. */
  readonly history: readonly ClauseSource[];
  /** Where the query's words stand in the clause's text, in order: UTF-16 offsets. */
  readonly matches: readonly { readonly start: number; readonly end: number }[];
  /** What stands before and after it in its resolution; null at the ends. */
  readonly neighbours: { readonly before: string | null; readonly after: string | null };
}

/** The searchable clauses of any number of collections. */
export interface ClauseIndex {
  /** Clauses, not wordings. */
  readonly size: number;
  /** Names of the collections, newest first. */
  readonly collections: readonly string[];
  /** A free query; « » around words ask for exactly these. */
  search(text: string, options?: SearchOptions): readonly Hit[];
  /** Clauses like a text of the draft, in which quotation marks are its own. */
  alike(text: string, options?: SearchOptions): readonly Hit[];
  /** What came next where something like this clause was adopted. */
  following(before: string, options?: SearchOptions): readonly Hit[];
  /** All clauses of a collection, in its order. */
  clauses(collection: string): readonly CorpusClause[];
  /** The whole index as one buffer, to keep or to hand to a worker. @see loadIndex */
  save(): ArrayBuffer;
}

/** An index over what was built or loaded. */
export function searchable(index: IndexedClauses): ClauseIndex {
  const answer = (question: Question, options: SearchOptions = {}): readonly Hit[] =>
    findClauses(index, question, options).map((found) => hitOf(index, found, question));
  return {
    size: index.store.size,
    collections: index.store.tables.collections.map(({ name }) => name),
    search: (text, options) => answer(freeQuestion(text), options),
    alike: (text, options) => answer(textQuestion(text), options),
    following: (before, options = {}) =>
      findFollowing(index, before, options).map((found) => hitOf(index, found, textQuestion(""))),
    clauses: (collection) => clausesOf(index, collection),
    save: () => packIndex(index),
  };
}

function clausesOf({ store }: IndexedClauses, collection: string): readonly CorpusClause[] {
  const rank = store.tables.collections.findIndex(({ name }) => name === collection);
  const asked = store.tables.resolutions.map((one) => one.collection === rank);
  const clauses: CorpusClause[] = [];
  for (let clause = 0; clause < store.size; clause += 1) {
    if (asked[store.resolutionRank(clause)]) clauses.push(store.clause(clause));
  }
  return clauses;
}

function hitOf(index: IndexedClauses, { score, clause, others }: Found, question: Question): Hit {
  const { store } = index;
  const sessionOf = (one: number): number => store.collectionOf(one).session ?? 0;
  // The sort is stable: among the newest the best-ranked stays first.
  const newestFirst = [clause, ...others].sort((one, other) => sessionOf(other) - sessionOf(one));
  const [shown = clause, ...rest] = newestFirst;
  const lead = store.clause(shown);
  const collection = store.collectionOf(shown);
  return {
    score,
    clause: lead,
    collection: collection.name,
    session: collection.session,
    count: newestFirst.length,
    history: rest.map((one) => sourceOf(index, one)),
    matches: matchesIn(lead.text, question),
    neighbours: { before: neighbourText(index, shown, -1), after: neighbourText(index, shown, 1) },
  };
}

function neighbourText({ store }: IndexedClauses, clause: number, step: -1 | 1): string | null {
  const neighbour = store.neighbour(clause, step);
  return neighbour === null ? null : store.textOf(neighbour);
}

function sourceOf({ store }: IndexedClauses, clause: number): ClauseSource {
  const { name, session } = store.collectionOf(clause);
  const { resolution, title, number, text } = store.clause(clause);
  return { collection: name, session, resolution, title, number, text };
}
