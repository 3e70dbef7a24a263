import { gramsOf, nearIdentical } from "./likeness";
import type { RankedEntry } from "./rank";

/** A result: the wording shown, and those that are near-identical to it. */
export interface Folded {
  readonly lead: RankedEntry;
  readonly alike: readonly RankedEntry[];
}

/** Folds near-identical wordings into the best-ranked of them; at most `limit` remain. */
export function foldAlike(ranked: readonly RankedEntry[], limit: number): readonly Folded[] {
  const folded: { lead: RankedEntry; grams: ReadonlySet<number>; alike: RankedEntry[] }[] = [];
  for (const entry of ranked) {
    const grams = gramsOf(entry.forms);
    const same = folded.find((other) => nearIdentical(other.grams, grams));
    if (same) same.alike.push(entry);
    else if (folded.length < limit) folded.push({ lead: entry, grams, alike: [] });
  }
  return folded;
}
