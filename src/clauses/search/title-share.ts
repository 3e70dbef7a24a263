import type { StoreTables } from "./clause-store";
import type { IndexedClauses } from "./indexed-clauses";
import { wordForms } from "./words";

/**
 * Letters by which words of titles are compared: a subject is named by a noun in one title and by
 * its adjective in the other (« Comores », « comorienne »).
 */
const STEM = 5;

/** The words of a title, each once, by their beginnings. */
export const titleWords = (title: string): ReadonlySet<string> =>
  new Set(wordForms(title).map((form) => form.slice(0, STEM)));

/** The titles of an index, read when one is first compared, as few searches do. */
interface Titles {
  readonly words: readonly ReadonlySet<string>[];
  /** How many titles hold each word. */
  readonly holders: ReadonlyMap<string, number>;
}

const read = new WeakMap<StoreTables, Titles>();

function titlesOf(tables: StoreTables): Titles {
  const known = read.get(tables);
  if (known !== undefined) return known;
  const words = tables.resolutions.map(({ title }) => titleWords(title));
  const holders = new Map<string, number>();
  for (const own of words) {
    for (const word of own) holders.set(word, (holders.get(word) ?? 0) + 1);
  }
  const titles = { words, holders };
  read.set(tables, titles);
  return titles;
}

/**
 * What a title shares with that of a clause's resolution, by the cosine of their words, each as
 * telling as it is rare among titles (inverse document frequency): « Comores » tells, « la » does not.
 */
export function titleShare(
  { store }: IndexedClauses,
  title: ReadonlySet<string>,
  clause: number,
): number {
  if (title.size === 0) return 0;
  const { words, holders } = titlesOf(store.tables);
  const worth = (word: string): number =>
    Math.log(1 + (words.length + 0.5) / ((holders.get(word) ?? 0) + 0.5)) ** 2;
  let [common, all, asked] = [0, 0, 0];
  for (const word of words[store.resolutionRank(clause)] ?? []) {
    const value = worth(word);
    all += value;
    if (title.has(word)) common += value;
  }
  for (const word of title) asked += worth(word);
  return all === 0 ? 0 : common / Math.sqrt(all * asked);
}
