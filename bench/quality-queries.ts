import type { Collection, CorpusClause } from "../src/index";
import { stretchesOf } from "../src/clauses/search/likeness";
import { wordForms } from "../src/clauses/search/words";
import { wordHashes } from "../src/clauses/search/word-hashes";
import { randomNumbers } from "./corpora";

/** A query made by rule, with the clauses that are a right answer to it. */
export interface QualityQuery {
  readonly text: string;
  /** Whose clause it was made from: its resolution is left out. */
  readonly source: CorpusClause;
  /** The clause before it in its resolution; empty for the first. */
  readonly before: string;
  readonly right: ReadonlySet<CorpusClause>;
}

/** Near-duplicates: four-word stretches in common, as a share of all. */
const NEAR_DUPLICATE = 0.35;
const SHORTEST = 8;

/**
 * Clauses that have near-duplicates in other resolutions, with these: all of them, or of a large
 * corpus the first `most` in a fixed random order.
 */
export function repeated(
  { clauses }: Collection,
  most = Infinity,
  seed = 5,
): readonly QualityQuery[] {
  const long = clauses.flatMap(({ text }, at) => (text.split(" ").length >= SHORTEST ? [at] : []));
  // Twelve candidates for one that has near-duplicates; a small corpus is taken whole.
  const candidates = most === Infinity ? long : shuffled(long, seed).slice(0, most * 12);
  const right = nearDuplicates(clauses, candidates);
  return candidates
    .flatMap((at): QualityQuery[] => {
      const source = clauses[at];
      const alike = right.get(at);
      if (source === undefined || alike === undefined) return [];
      const previous = clauses[at - 1];
      const before = previous?.resolution === source.resolution ? previous.text : "";
      return [{ text: source.text, source, before, right: alike }];
    })
    .slice(0, most);
}

/** For each of some clauses those near-identical to it in other resolutions, where there are any. */
function nearDuplicates(
  clauses: readonly CorpusClause[],
  ranks: readonly number[],
): ReadonlyMap<number, ReadonlySet<CorpusClause>> {
  const sizes = new Map<number, number>();
  const holders = new Map<number, number[]>();
  for (const rank of ranks) {
    const stretches = stretchesOf(wordHashes(clauses[rank]?.text ?? ""));
    sizes.set(rank, stretches.length);
    for (const stretch of stretches) {
      const known = holders.get(stretch);
      if (known === undefined) holders.set(stretch, [rank]);
      else known.push(rank);
    }
  }
  const found = new Map<number, Set<CorpusClause>>();
  for (const other of clauses) {
    const stretches = stretchesOf(wordHashes(other.text));
    const common = new Map<number, number>();
    for (const stretch of stretches) {
      for (const rank of holders.get(stretch) ?? []) common.set(rank, (common.get(rank) ?? 0) + 1);
    }
    for (const [rank, shared] of common) {
      const all = (sizes.get(rank) ?? 0) + stretches.length - shared;
      if (shared / all < NEAR_DUPLICATE || other.resolution === clauses[rank]?.resolution) continue;
      found.set(rank, (found.get(rank) ?? new Set()).add(other));
    }
  }
  return found;
}

function shuffled(ranks: readonly number[], seed: number): readonly number[] {
  const random = randomNumbers(seed);
  const order = [...ranks];
  for (let at = order.length - 1; at > 0; at -= 1) {
    const other = random(at + 1);
    [order[at], order[other]] = [order[other] ?? 0, order[at] ?? 0];
  }
  return order;
}

/** (a) A window of a clause's words: by default the first eight. */
export const inWindow = (
  queries: readonly QualityQuery[],
  from = 0,
  count = 8,
): readonly QualityQuery[] =>
  queries.map((query) => ({ ...query, text: windowOf(query.text, from, count) }));

const windowOf = (text: string, from: number, count: number): string =>
  text
    .split(" ")
    .slice(from, from + count)
    .join(" ");

/** (b) Queries with one of the longer words misspelt: a letter missing, doubled, replaced or swapped. */
export function withSlip(queries: readonly QualityQuery[], seed = 11): readonly QualityQuery[] {
  const random = randomNumbers(seed);
  return queries.map((query) => {
    const words = query.text.split(" ");
    const long = words.flatMap((word, at) => (/^\p{L}{5,}$/u.test(word) ? [at] : []));
    const at = long[random(long.length)];
    if (at === undefined) return query;
    words[at] = misspelt(words[at] ?? "", random);
    return { ...query, text: words.join(" ") };
  });
}
function misspelt(word: string, random: (bound: number) => number): string {
  const at = 1 + random(word.length - 2);
  const [head, letter, next, tail] = [
    word.slice(0, at),
    word[at],
    word[at + 1],
    word.slice(at + 2),
  ];
  const slips = [
    `${head}${next}${tail}`,
    `${head}${letter}${letter}${next}${tail}`,
    `${head}x${next}${tail}`,
    `${head}${next}${letter}${tail}`,
  ];
  return slips[random(slips.length)] ?? word;
}

/** (c) Whole clauses, three words of each replaced by words of other clauses: they must be found. */
export function threeReplaced({ clauses }: Collection, seed = 13): readonly QualityQuery[] {
  const random = randomNumbers(seed);
  const long = clauses.filter(({ text }) => text.split(" ").length >= 12);
  return Array.from({ length: 200 }, () => {
    const source = long[random(long.length)] as CorpusClause;
    const words = source.text.split(" ");
    for (let count = 0; count < 3; count += 1) {
      const donor = long[random(long.length)]?.text.split(" ") ?? [];
      words[random(words.length)] = donor[random(donor.length)] ?? "";
    }
    return { text: words.join(" "), source, before: "", right: new Set([source]) };
  });
}

const FUNCTION_WORDS = new Set(
  "a au aux avec ce cet cette ces dan de des du en et la le les leur leurs ou par pour que qu se sa son ses sur tou tout toute toutes un une vis egalement fermement profondement nouveau".split(
    " ",
  ),
);

/** The first word after the verb phrase that is neither an article nor a preposition. */
function objectOf({ text, verbs }: CorpusClause): string {
  const verbLength = wordForms(verbs[0] ?? "").length;
  return (
    wordForms(text)
      .slice(verbLength)
      .find((word) => word.length > 2 && !FUNCTION_WORDS.has(word)) ?? ""
  );
}

/** (e) The first three words; right is every clause of the same verb phrase and object elsewhere. */
export function firstThree({ clauses }: Collection): readonly QualityQuery[] {
  const operative = clauses.filter(({ part, verbs }) => part === "operative" && verbs.length > 0);
  const key = (clause: CorpusClause): string =>
    `${wordForms(clause.verbs[0] ?? "").join(" ")} | ${objectOf(clause)}`;
  return operative.flatMap((source) => {
    const right = new Set(
      operative.filter(
        (other) => other.resolution !== source.resolution && key(other) === key(source),
      ),
    );
    if (right.size === 0) return [];
    const at = clauses.indexOf(source);
    const before = clauses[at - 1]?.text ?? "";
    return [{ text: windowOf(source.text, 0, 3), source, before, right }];
  });
}
