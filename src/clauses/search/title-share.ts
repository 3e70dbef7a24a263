import type { StoreTables } from "./clause-store";
import type { IndexedClauses } from "./indexed-clauses";
import { wordHashes } from "./word-hashes";

/** How many titles hold each word; counted when a title is first compared, as few searches do. */
const counted = new WeakMap<StoreTables, ReadonlyMap<number, number>>();

function holdersOf(tables: StoreTables): ReadonlyMap<number, number> {
  const known = counted.get(tables);
  if (known !== undefined) return known;
  const holders = new Map<number, number>();
  for (const { title } of tables.resolutions) {
    for (const word of new Set(wordHashes(title))) holders.set(word, (holders.get(word) ?? 0) + 1);
  }
  counted.set(tables, holders);
  return holders;
}

/**
 * What a title shares with that of a clause's resolution, by the cosine of their words, each as
 * telling as it is rare among titles (inverse document frequency): « Comores » tells, « la » does not.
 */
export function titleShare(
  { store }: IndexedClauses,
  title: ReadonlySet<number>,
  clause: number,
): number {
  if (title.size === 0) return 0;
  const { resolutions } = store.tables;
  const holders = holdersOf(store.tables);
  const worth = (word: number): number =>
    Math.log(1 + (resolutions.length + 0.5) / ((holders.get(word) ?? 0) + 0.5)) ** 2;
  const own = new Set(wordHashes(resolutions[store.resolutionRank(clause)]?.title ?? ""));
  let [common, all, asked] = [0, 0, 0];
  for (const word of own) {
    const value = worth(word);
    all += value;
    if (title.has(word)) common += value;
  }
  for (const word of title) asked += worth(word);
  return all === 0 ? 0 : common / Math.sqrt(all * asked);
}
