import type { Collection, CorpusClause } from "../src/index";
import { likeness, stretchesOf, type Stretches } from "../src/clauses/search/likeness";
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

/** Clauses that have near-duplicates in other resolutions. */
function repeated({ clauses }: Collection): readonly QualityQuery[] {
  const stretches = clauses.map(({ text }) => stretchesOf(wordHashes(text)));
  return clauses.flatMap((source, at) => {
    const own = stretches[at] ?? new Uint32Array();
    const right = new Set(
      clauses.filter(
        (other, rank) =>
          other.resolution !== source.resolution &&
          likeness(own, stretches[rank] as Stretches) >= NEAR_DUPLICATE,
      ),
    );
    if (right.size === 0 || source.text.split(" ").length < 8) return [];
    const previous = clauses[at - 1];
    const before = previous?.resolution === source.resolution ? previous.text : "";
    return [{ text: source.text, source, before, right }];
  });
}

const firstWords = (text: string, count: number): string =>
  text.split(" ").slice(0, count).join(" ");

/** (a) The first eight words. */
export const firstEight = (corpus: Collection): readonly QualityQuery[] =>
  repeated(corpus).map((query) => ({ ...query, text: firstWords(query.text, 8) }));

/** (b) The same, one of the longer words misspelt: a letter missing, doubled, replaced or swapped. */
export function firstEightMisspelt(corpus: Collection): readonly QualityQuery[] {
  const random = randomNumbers(11);
  return firstEight(corpus).map((query) => {
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

/** (c) A whole clause, three of its words replaced by words of other clauses: it must be found. */
export function threeReplaced({ clauses }: Collection): readonly QualityQuery[] {
  const random = randomNumbers(13);
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
    return [{ text: firstWords(source.text, 3), source, before, right }];
  });
}
