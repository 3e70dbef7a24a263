import type { IndexedClauses } from "./indexed-clauses";
import { variantsAmong } from "./likeness";
import type { RankedEntry } from "./rank";
import { wordingOf } from "./wording";

/** A result: the wording shown, and those that are near-identical to it. */
export interface Folded {
  readonly lead: RankedEntry;
  readonly alike: readonly RankedEntry[];
}

/**
 * Scores so far apart tell wordings apart: the probability that a wording is the one meant is taken
 * to fall by the factor e for each. Chosen with `bench/quality.ts`.
 */
const SPREAD = 0.1;

/**
 * Folds near-identical wordings into one result each, at most `limit`. Each result is the one that
 * makes it likeliest that the clause meant is among those that the results stand for: a wording
 * that many good ones resemble stands before one that was said once, and what a result already
 * stands for does not count again, so that results differ from each other.
 */
export function foldAlike(
  index: IndexedClauses,
  ranked: readonly RankedEntry[],
  limit: number,
): readonly Folded[] {
  const near = variantsAmong(ranked.map(({ entry }) => wordingOf(index, entry).stretches));
  const best = ranked[0]?.score ?? 0;
  const likelihoods = ranked.map(
    ({ entry, score }) => membersOf(index, entry) * Math.exp((score - best) / SPREAD),
  );
  const open = new Set(ranked.keys());
  const folded: Folded[] = [];
  while (folded.length < limit && open.size > 0) {
    let lead = -1;
    let most = -Infinity;
    for (const at of open) {
      let likely = 0;
      for (const other of near[at] ?? []) if (open.has(other)) likely += likelihoods[other] ?? 0;
      const score = best + SPREAD * Math.log(likely);
      if (score > most) [lead, most] = [at, score];
    }
    // Of the wordings that it stands for, the best one is shown: ranked ones come best first.
    const group = (near[lead] ?? []).filter((at) => open.delete(at)).sort((a, b) => a - b);
    const [shown, ...alike] = group.flatMap((at) => ranked[at] ?? []);
    if (shown === undefined) break;
    folded.push({ lead: { ...shown, score: most }, alike });
  }
  return folded;
}

const membersOf = ({ memberStarts }: IndexedClauses, entry: number): number =>
  (memberStarts[entry + 1] ?? 0) - (memberStarts[entry] ?? 0);
