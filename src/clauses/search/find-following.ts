import type { SearchOptions } from "../search-options";
import { clauseFilter } from "./filter";
import { findClauses, foundAmong, type Found } from "./find-clauses";
import { foldAlike } from "./fold-alike";
import type { IndexedClauses } from "./indexed-clauses";
import { textQuestion } from "./question";
import { titleShare, titleWords } from "./title-share";

/** Clauses like the one before the cursor, whose successors are looked at. */
const PRECEDENTS = 16;
/** A clause that scores less is not like the one before: what followed it tells nothing here. */
const ALIKE_ENOUGH = 0.5;
/** Successors that are compared with each other. */
const COMPARED = 80;

/**
 * What came next where something like `before` was adopted, best first: the likelier the precedent
 * and the oftener the same follows, the better; then what was said on the subject of the title. With
 * nothing before, how resolutions begin, those of a like title first.
 */
export function findFollowing(
  index: IndexedClauses,
  before: string,
  options: SearchOptions,
): readonly Found[] {
  const filter = clauseFilter(index, options);
  const scores = new Map<number, number>();
  const next = /[\p{L}\p{N}]/u.test(before)
    ? successors(index, before, options)
    : beginnings(index, options.title ?? "");
  for (const { clause, score } of next) {
    if (filter !== null && !filter(clause)) continue;
    const entry = index.entries[clause] ?? 0;
    scores.set(entry, (scores.get(entry) ?? 0) + score);
  }
  const ranked = Array.from(scores, ([entry, score]) => ({ entry, score }))
    .sort((one, other) => other.score - one.score || one.entry - other.entry)
    .slice(0, COMPARED);
  const limit = options.limit ?? 10;
  const found = foldAlike(index, ranked, limit).map((one) => foundAmong(index, one, filter));
  return found.length < limit ? [...found, ...onSubject(index, found, options)] : found;
}

/** Clauses on the subject of the title that are not found yet, as many as are still asked for. */
function onSubject(
  index: IndexedClauses,
  found: readonly Found[],
  options: SearchOptions,
): readonly Found[] {
  if (options.title === undefined) return [];
  const limit = options.limit ?? 10;
  const known = new Set(found.flatMap(({ clause, others }) => [clause, ...others]));
  const least = Math.min(1, ...found.map(({ score }) => score));
  return findClauses(index, textQuestion(options.title), { ...options, before: undefined, limit })
    .filter(({ clause, others }) => ![clause, ...others].some((one) => known.has(one)))
    .slice(0, limit - found.length)
    .map((one, rank) => ({ ...one, score: least / (rank + 2) }));
}

interface Next {
  readonly clause: number;
  readonly score: number;
}

function* successors(
  index: IndexedClauses,
  before: string,
  options: SearchOptions,
): Generator<Next> {
  const anywhere = { part: undefined, verb: undefined, before: undefined, limit: PRECEDENTS };
  const precedents = findClauses(index, textQuestion(before), { ...options, ...anywhere });
  for (const { score, clause, others } of precedents) {
    if (score < ALIKE_ENOUGH) continue;
    for (const precedent of [clause, ...others]) {
      const next = index.store.neighbour(precedent, 1);
      if (next !== null) yield { clause: next, score: score * score };
    }
  }
}

function* beginnings(index: IndexedClauses, title: string): Generator<Next> {
  const words = titleWords(title);
  for (let clause = 0; clause < index.store.size; clause += 1) {
    if (index.store.neighbour(clause, -1) !== null) continue;
    yield { clause, score: 1 + titleShare(index, words, clause) };
  }
}
