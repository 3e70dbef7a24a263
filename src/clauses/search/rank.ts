import type { ScoredEntry } from "./best-list";
import type { FormHashes } from "./form-hashes";
import { joined } from "./form-hashes";
import type { IndexedClauses } from "./indexed-clauses";

/** An entry as it will be shown: its final score and the words it was judged by. */
export interface RankedEntry {
  readonly entry: number;
  readonly score: number;
  readonly forms: readonly number[];
}

/** What the words' sum (0 to 1) is raised by, at most. Set by `bench/quality.ts`. */
const ORDER = 0.35;
const OPENING = 0.35;
const TITLE = 0.15;
const NEWEST = 0.02;

const OPENING_WORDS = 8;

/**
 * Ranks the best entries again by what an inverted index cannot know: the query's words in the
 * query's order, an opening that opens the same way, a resolution of a like title, the newer session.
 */
export function rank(
  index: IndexedClauses,
  hashes: FormHashes,
  found: readonly ScoredEntry[],
  query: {
    readonly forms: readonly number[];
    readonly title: readonly number[];
    readonly full: number;
  },
): readonly RankedEntry[] {
  const pairs = pairsOf(query.forms);
  const title = new Set(query.title);
  return found
    .map(({ entry, score }) => {
      const clause = index.members[index.memberStarts[entry] ?? 0] ?? 0;
      const forms = hashes.of(index.store.textOf(clause));
      const raised =
        score / Math.max(1, query.full) +
        ORDER * orderShare(pairs, forms) +
        OPENING * openingShare(query.forms, forms) +
        TITLE * titleShare(index, hashes, title, clause) +
        NEWEST * ((index.store.collectionOf(clause).session ?? 0) / 100);
      return { entry, score: raised, forms };
    })
    .sort((one, other) => other.score - one.score || one.entry - other.entry);
}

function pairsOf(forms: readonly number[]): ReadonlySet<number> {
  const pairs = new Set<number>();
  for (let at = 1; at < forms.length; at += 1)
    pairs.add(joined(forms[at - 1] ?? 0, forms[at] ?? 0));
  return pairs;
}

/** How many of the query's neighbouring words are neighbours in the clause too, 0 to 1. */
function orderShare(pairs: ReadonlySet<number>, forms: readonly number[]): number {
  if (pairs.size === 0) return 0;
  const kept = new Set<number>();
  for (let at = 1; at < forms.length; at += 1) {
    const pair = joined(forms[at - 1] ?? 0, forms[at] ?? 0);
    if (pairs.has(pair)) kept.add(pair);
  }
  return kept.size / pairs.size;
}

/** How many words of the opening stand in the same place, 0 to 1. */
function openingShare(query: readonly number[], forms: readonly number[]): number {
  const length = Math.min(OPENING_WORDS, query.length);
  if (length === 0) return 0;
  let same = 0;
  for (let at = 0; at < length; at += 1) if (query[at] === forms[at]) same += 1;
  return same / length;
}

function titleShare(
  { store }: IndexedClauses,
  hashes: FormHashes,
  title: ReadonlySet<number>,
  clause: number,
): number {
  if (title.size === 0) return 0;
  const own = new Set(
    hashes.of(store.tables.resolutions[store.resolutionRank(clause)]?.title ?? ""),
  );
  let common = 0;
  for (const word of own) if (title.has(word)) common += 1;
  return common / Math.max(1, Math.sqrt(own.size * title.size));
}
