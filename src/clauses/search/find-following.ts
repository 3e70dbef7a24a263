import type { SearchOptions } from "../search-options";
import { clauseFilter } from "./filter";
import type { Found } from "./find-clauses";
import { findClauses, foundAmong } from "./find-clauses";
import { foldAlike } from "./fold-alike";
import { wordHashes } from "./word-hashes";
import type { IndexedClauses } from "./indexed-clauses";
import { textQuestion } from "./question";

/** Clauses like the one before the cursor, whose successors are looked at. */
const PRECEDENTS = 24;

/**
 * What came next where something like `before` was adopted, best first: the likelier the precedent
 * and the oftener the same follows, the better.
 */
export function findFollowing(
  index: IndexedClauses,
  before: string,
  options: SearchOptions,
): readonly Found[] {
  const filter = clauseFilter(index, options);
  const precedents = findClauses(index, textQuestion(before), {
    ...options,
    part: undefined,
    before: undefined,
    limit: PRECEDENTS,
  });
  const scores = new Map<number, number>();
  for (const { score, clause, others } of precedents) {
    for (const precedent of [clause, ...others]) {
      const next = precedent + 1;
      const follows =
        next < index.store.size &&
        index.store.resolutionRank(next) === index.store.resolutionRank(precedent) &&
        (filter === null || filter(next));
      if (!follows) continue;
      const entry = index.entries[next] ?? 0;
      scores.set(entry, (scores.get(entry) ?? 0) + score * score);
    }
  }
  const ranked = Array.from(scores, ([entry, score]) => {
    const clause = index.members[index.memberStarts[entry] ?? 0] ?? 0;
    return { entry, score, words: wordHashes(index.store.textOf(clause)) };
  }).sort((one, other) => other.score - one.score || one.entry - other.entry);
  return foldAlike(index, ranked, options.limit ?? 10).map((one) => foundAmong(index, one, filter));
}
