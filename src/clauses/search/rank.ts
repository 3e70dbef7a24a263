import { citationKey } from "../citation-key";
import type { ScoredEntry } from "./best-list";
import type { IndexedClauses } from "./indexed-clauses";
import { likeness, stretchesOf, type Stretches } from "./likeness";
import { titleShare } from "./title-share";
import { joined } from "./word-hashes";
import { wordingOf } from "./wording";

/** An entry as it will be shown, with its final score. */
export interface RankedEntry {
  readonly entry: number;
  readonly score: number;
}

/** What entries are ranked by, beside the sum of their words. */
export interface RankedBy {
  /** The query's words, hashed, in order, and what each is worth: agreeing on a rare word tells more. */
  readonly words: readonly number[];
  readonly weights: readonly number[];
  /** The resolutions that the query cites. @see citationKey */
  readonly citations: ReadonlySet<string>;
  /** The words of the title of the draft's resolution. @see titleWords */
  readonly title: ReadonlySet<string>;
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
const CITATIONS = 0.2;
const NEWEST = 0.02;

const OPENING_WORDS = 8;
/** By how many words an opening may be moved. */
const MOST_MOVED = 3;

/**
 * Ranks the best entries again by what an inverted index cannot know: the query's words in the
 * query's order, an opening that opens the same way, the same resolutions cited, a resolution of a
 * like title, a like clause before, the newer session.
 */
export function rank(
  index: IndexedClauses,
  found: readonly ScoredEntry[],
  by: RankedBy,
): readonly RankedEntry[] {
  const pairs = pairsOf(by);
  const before = by.before === null ? null : stretchesOf(by.before);
  return found
    .map(({ entry, score }) => {
      const clause = index.members[index.memberStarts[entry] ?? 0] ?? 0;
      const { words } = wordingOf(index, entry);
      const raised =
        score / Math.max(1, by.full) +
        ORDER * orderShare(pairs, words) +
        OPENING * openingShare(by, words) +
        TITLE * titleShare(index, by.title, clause) +
        CITATIONS * citationShare(index, by.citations, clause) +
        (before === null ? 0 : BEFORE * beforeShare(index, before, clause)) +
        NEWEST * ((index.store.collectionOf(clause).session ?? 0) / 100);
      return { entry, score: raised };
    })
    .sort((one, other) => other.score - one.score || one.entry - other.entry);
}

/** The query's neighbouring words with what both are worth, and what all are. */
interface Pairs {
  readonly worth: ReadonlyMap<number, number>;
  readonly all: number;
}

function pairsOf({ words, weights }: RankedBy): Pairs {
  const worth = new Map<number, number>();
  for (let at = 1; at < words.length; at += 1) {
    const both = (weights[at - 1] ?? 0) + (weights[at] ?? 0);
    worth.set(joined(words[at - 1] ?? 0, words[at] ?? 0), both);
  }
  return { worth, all: [...worth.values()].reduce((sum, value) => sum + value, 0) };
}

/** How many of the query's neighbouring words are neighbours in the clause too, by worth: 0 to 1. */
function orderShare(pairs: Pairs, words: readonly number[]): number {
  if (pairs.all === 0) return 0;
  const kept = new Set<number>();
  let worth = 0;
  for (let at = 1; at < words.length; at += 1) {
    const pair = joined(words[at - 1] ?? 0, words[at] ?? 0);
    const value = pairs.worth.get(pair);
    if (value === undefined || kept.has(pair)) continue;
    kept.add(pair);
    worth += value;
  }
  return worth / pairs.all;
}

/**
 * How many words of the opening open the clause too, by worth: 0 to 1. An opening may be moved by
 * some words, as « Invite *de nouveau* les États… » or another verb moves it.
 */
function openingShare({ words: query, weights }: RankedBy, words: readonly number[]): number {
  let [worth, all, shift] = [0, 0, 0];
  for (let at = 0; at < Math.min(OPENING_WORDS, query.length); at += 1) {
    const value = weights[at] ?? 0;
    all += value;
    if (query[at] !== words[at + shift]) {
      const moved = shiftAt(query, words, at);
      if (moved === null) continue;
      shift = moved;
    }
    worth += value;
  }
  return all === 0 ? 0 : worth / all;
}

/** By how many words the query's words from `at` are moved in the clause; two must agree. */
function shiftAt(query: readonly number[], words: readonly number[], at: number): number | null {
  for (let shift = -MOST_MOVED; shift <= MOST_MOVED; shift += 1) {
    if (at + shift < 0 || query[at + 1] === undefined) continue;
    if (query[at] === words[at + shift] && query[at + 1] === words[at + shift + 1]) return shift;
  }
  return null;
}

/** How many of the query's citations the clause has too: 0 to 1. */
function citationShare(
  { store }: IndexedClauses,
  citations: ReadonlySet<string>,
  clause: number,
): number {
  if (citations.size === 0) return 0;
  const own = new Set(store.citationsOf(clause).map(citationKey));
  return [...citations].filter((key) => own.has(key)).length / citations.size;
}

/** How like the clauses before are; 1 where both stand at the beginning of a resolution. */
function beforeShare(index: IndexedClauses, before: Stretches, clause: number): number {
  const own = index.store.neighbour(clause, -1);
  if (own === null || before.length === 0) return own === null && before.length === 0 ? 1 : 0;
  return likeness(before, wordingOf(index, index.entries[own] ?? 0).stretches);
}
