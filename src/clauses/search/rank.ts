import type { ScoredEntry } from "./best-list";
import type { IndexedClauses } from "./indexed-clauses";
import { likeness, stretchesOf, type Stretches } from "./likeness";
import { joined, wordHashes } from "./word-hashes";

/** An entry as it will be shown: its final score and its words, hashed. */
export interface RankedEntry {
  readonly entry: number;
  readonly score: number;
  readonly words: readonly number[];
}

/** What entries are ranked by, beside the sum of their words. */
export interface RankedBy {
  /** The query's words, hashed, in order. */
  readonly words: readonly number[];
  /** The title of the draft's resolution, its words hashed. */
  readonly title: readonly number[];
  /** The draft's clause before; null where the place is not known, empty at the very beginning. */
  readonly before: readonly number[] | null;
  /** The sum that an entry with every word at its best would have. */
  readonly full: number;
}

/** What the words' sum (0 to 1) is raised by, at most. Chosen with `bench/quality.ts`. */
const ORDER = 0.35;
const OPENING = 0.45;
const TITLE = 0.15;
const BEFORE = 0.15;
const NEWEST = 0.02;

const OPENING_WORDS = 8;

/**
 * Ranks the best entries again by what an inverted index cannot know: the query's words in the
 * query's order, an opening that opens the same way, a resolution of a like title, a like clause
 * before, the newer session.
 */
export function rank(
  index: IndexedClauses,
  found: readonly ScoredEntry[],
  by: RankedBy,
): readonly RankedEntry[] {
  const pairs = pairsOf(by.words);
  const title = new Set(by.title);
  const before = by.before === null ? null : stretchesOf(by.before);
  return found
    .map(({ entry, score }) => {
      const clause = index.members[index.memberStarts[entry] ?? 0] ?? 0;
      const words = wordHashes(index.store.textOf(clause));
      const raised =
        score / Math.max(1, by.full) +
        ORDER * orderShare(pairs, words) +
        OPENING * openingShare(by.words, words) +
        TITLE * titleShare(index, title, clause) +
        (before === null ? 0 : BEFORE * beforeShare(index, before, clause)) +
        NEWEST * ((index.store.collectionOf(clause).session ?? 0) / 100);
      return { entry, score: raised, words };
    })
    .sort((one, other) => other.score - one.score || one.entry - other.entry);
}

function pairsOf(words: readonly number[]): ReadonlySet<number> {
  const pairs = new Set<number>();
  for (let at = 1; at < words.length; at += 1)
    pairs.add(joined(words[at - 1] ?? 0, words[at] ?? 0));
  return pairs;
}

/** How many of the query's neighbouring words are neighbours in the clause too, 0 to 1. */
function orderShare(pairs: ReadonlySet<number>, words: readonly number[]): number {
  if (pairs.size === 0) return 0;
  const kept = new Set<number>();
  for (let at = 1; at < words.length; at += 1) {
    const pair = joined(words[at - 1] ?? 0, words[at] ?? 0);
    if (pairs.has(pair)) kept.add(pair);
  }
  return kept.size / pairs.size;
}

/** How many words of the opening stand in the same place, 0 to 1. */
function openingShare(query: readonly number[], words: readonly number[]): number {
  const length = Math.min(OPENING_WORDS, query.length);
  if (length === 0) return 0;
  let same = 0;
  for (let at = 0; at < length; at += 1) if (query[at] === words[at]) same += 1;
  return same / length;
}

/** The words that the titles share, by the cosine of the two sets. */
function titleShare({ store }: IndexedClauses, title: ReadonlySet<number>, clause: number): number {
  if (title.size === 0) return 0;
  const own = new Set(
    wordHashes(store.tables.resolutions[store.resolutionRank(clause)]?.title ?? ""),
  );
  let common = 0;
  for (const word of own) if (title.has(word)) common += 1;
  return common / Math.max(1, Math.sqrt(own.size * title.size));
}

/** How like the clauses before are; 1 where both stand at the beginning of a resolution. */
function beforeShare({ store }: IndexedClauses, before: Stretches, clause: number): number {
  const first = clause === 0 || store.resolutionRank(clause - 1) !== store.resolutionRank(clause);
  if (first || before.length === 0) return first && before.length === 0 ? 1 : 0;
  return likeness(before, stretchesOf(wordHashes(store.textOf(clause - 1))));
}
