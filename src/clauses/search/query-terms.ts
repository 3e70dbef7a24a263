import type { WeightedTerm } from "./best-entries";
import { weightOf } from "./impact";
import type { IndexedClauses } from "./indexed-clauses";
import type { Question } from "./question";

/** Words of a query that are weighed: of a long paragraph, the most telling. */
const MOST_WORDS = 16;
/** Continuations of the word being typed, the commonest first. */
const MOST_CONTINUATIONS = 24;
/** Neighbours of a misspelt word, the likeliest first. */
const MOST_NEIGHBOURS = 6;
/** A word that so few clauses hold may itself be a slip. */
const RARE = 2;
/** Later words of a long text tell less than its opening. */
const OPENING = 16;
const LATER_SHARE = 0.6;
const SLIP_SHARE = 0.7;
const CONTINUATION_SHARE = 0.8;

/** A word of the query with the terms that may stand for it. */
interface Alternatives {
  readonly terms: readonly number[];
  readonly weight: number;
}

/** The terms of a question with their weights. Alternatives of one word weigh what they do together. */
export function queryTerms(index: IndexedClauses, question: Question): readonly WeightedTerm[] {
  const { typing } = question;
  const forms = [...question.phrases.flat(), ...question.forms];
  const asked = new Map<string, { readonly at: number; readonly growing: boolean }>();
  forms.forEach((form, at) => {
    if (!asked.has(form)) asked.set(form, { at, growing: typing && at === forms.length - 1 });
  });
  const alternatives = [...asked]
    .flatMap(([form, { at, growing }]) =>
      alternativesOf(index, form, growing, at < OPENING ? 1 : LATER_SHARE),
    )
    .sort((one, other) => other.weight - one.weight)
    .slice(0, MOST_WORDS);
  const weights = new Map<number, number>();
  for (const { terms, weight } of alternatives) {
    for (const term of terms) weights.set(term, Math.max(weight, weights.get(term) ?? 0));
  }
  return Array.from(weights, ([term, weight]) => ({ term, weight }));
}

/** What each word is worth by itself; nothing where no entry holds it. */
export const wordWeights = (index: IndexedClauses, forms: readonly string[]): readonly number[] =>
  forms.map((form) => {
    const term = index.dictionary.find(form);
    return term === -1 ? 0 : weightOf(holdersOf(index, [term]), entriesOf(index));
  });

function alternativesOf(
  index: IndexedClauses,
  form: string,
  growing: boolean,
  share: number,
): readonly Alternatives[] {
  const exact = index.dictionary.find(form);
  const holders = exact === -1 ? 0 : holdersOf(index, [exact]);
  const own = exact === -1 ? [] : [weighed(index, [exact], share)];
  const continued = growing ? continuationsOf(index, form) : [];
  if (continued.length > 0) {
    return [...own, weighed(index, continued, share * (own.length > 0 ? CONTINUATION_SHARE : 1))];
  }
  if (holders > RARE) return own;
  const neighbours = neighboursOf(index, form, holders);
  return neighbours.length === 0 ? own : [...own, weighed(index, neighbours, share * SLIP_SHARE)];
}

function continuationsOf(index: IndexedClauses, form: string): readonly number[] {
  const { from, to } = index.dictionary.range(form);
  const exact = index.dictionary.find(form);
  return commonest(
    index,
    Array.from({ length: to - from }, (_, at) => from + at).filter((term) => term !== exact),
  ).slice(0, MOST_CONTINUATIONS);
}

/** Terms a slip away: two slips in words of eight letters and more, none in the shortest. */
function neighboursOf(index: IndexedClauses, form: string, holders: number): readonly number[] {
  if (form.length < 4 || /\d/.test(form)) return [];
  const near = index.dictionary
    .near(form, form.length < 8 ? 1 : 2)
    .filter(({ rank, slips }) => slips > 0 && holdersOf(index, [rank]) > holders);
  const closest = Math.min(...near.map(({ slips }) => slips));
  const closestTerms = near.filter(({ slips }) => slips === closest).map(({ rank }) => rank);
  return commonest(index, closestTerms).slice(0, MOST_NEIGHBOURS);
}

const commonest = (index: IndexedClauses, terms: readonly number[]): readonly number[] =>
  [...terms].sort(
    (one, other) => holdersOf(index, [other]) - holdersOf(index, [one]) || one - other,
  );

const weighed = (index: IndexedClauses, terms: readonly number[], share: number): Alternatives => ({
  terms,
  weight: weightOf(Math.min(entriesOf(index), holdersOf(index, terms)), entriesOf(index), share),
});

const holdersOf = ({ postings }: IndexedClauses, terms: readonly number[]): number =>
  terms.reduce((sum, term) => sum + (postings.counts[term] ?? 0), 0);

const entriesOf = ({ memberStarts }: IndexedClauses): number => memberStarts.length - 1;
