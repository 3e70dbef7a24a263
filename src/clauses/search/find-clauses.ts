import { citationKeys } from "../citation-key";
import type { SearchOptions } from "../search-options";
import { bestEntries, type WeightedTerm } from "./best-entries";
import type { ClauseFilter } from "./filter";
import { clauseFilter, entryFilter } from "./filter";
import type { Folded } from "./fold-alike";
import { foldAlike } from "./fold-alike";
import type { IndexedClauses } from "./indexed-clauses";
import { phraseTest } from "./phrases";
import { queryTerms, wordWeights } from "./query-terms";
import type { Question } from "./question";
import { rank } from "./rank";
import { titleWords } from "./title-share";
import { wordHashes } from "./word-hashes";

/** Entries ranked again for a result, so that near-identical ones do not leave too few. */
const RANKED_PER_RESULT = 6;
const RANKED_AT_MOST = 200;
/**
 * Entries ranked again at least: many where it is cheap, for the few words of an opening, which many
 * clauses share, with few postings to go through; a longer question tells its clauses apart itself.
 */
const RANKED_AT_LEAST = 48;
const RANKED_WHERE_CHEAP = 150;
const CHEAP_WORDS = 12;
const CHEAP_POSTINGS = 30_000;

/** A result with the clauses it stands for, all of them asked for by the filters. */
export interface Found {
  readonly score: number;
  /** The clause to show. */
  readonly clause: number;
  /** Those of the same or a near-identical wording, the one shown left out. */
  readonly others: readonly number[];
}

/** The clauses that answer a question, best first, near-identical ones folded. */
export function findClauses(
  index: IndexedClauses,
  question: Question,
  options: SearchOptions,
): readonly Found[] {
  const limit = options.limit ?? 10;
  const filter = clauseFilter(index, options);
  const terms = queryTerms(index, question);
  const entries = index.memberStarts.length - 1;
  const by = {
    words: wordHashes(question.text),
    weights: wordWeights(index, question.forms),
    citations: citationKeys(question.text),
    title: titleWords(options.title ?? ""),
    before: options.before === undefined ? null : wordHashes(options.before),
    full: 255 * terms.reduce((sum, { weight }) => sum + weight, 0),
  };
  const least = isCheap(index, question, terms) ? RANKED_WHERE_CHEAP : RANKED_AT_LEAST;
  for (let most = Math.max(least, limit * RANKED_PER_RESULT); ; most *= 3) {
    const accepts = acceptance(index, question, filter);
    const best = bestEntries(index.postings, entries, terms, most, accepts);
    const folded = foldAlike(index, rank(index, best, by), limit);
    const exhausted = best.length < most || most * 3 > RANKED_AT_MOST;
    if (folded.length >= limit || exhausted) {
      return folded.map((one) => foundAmong(index, one, filter));
    }
  }
}

function isCheap(
  { postings }: IndexedClauses,
  { forms }: Question,
  terms: readonly WeightedTerm[],
): boolean {
  const sought = terms.reduce((sum, { term }) => sum + (postings.counts[term] ?? 0), 0);
  return forms.length <= CHEAP_WORDS && sought <= CHEAP_POSTINGS;
}

/** What entries must pass; made anew for each pass over them, as phrases are read forward only. */
function acceptance(
  index: IndexedClauses,
  question: Question,
  filter: ClauseFilter,
): ((entry: number) => boolean) | null {
  const asked = entryFilter(index, filter);
  if (question.phrases.length === 0) return asked;
  const holds = phraseTest(index, question.phrases);
  return asked === null ? holds : (entry) => asked(entry) && holds(entry);
}

/** The clauses of a folded result. */
export function foundAmong(
  index: IndexedClauses,
  { lead, alike }: Folded,
  filter: ClauseFilter,
): Found {
  const clauses = [lead, ...alike].flatMap(({ entry }) => membersOf(index, entry, filter));
  const [clause = 0, ...others] = clauses;
  return { score: lead.score, clause, others };
}

function membersOf(
  { members, memberStarts }: IndexedClauses,
  entry: number,
  filter: ClauseFilter,
): readonly number[] {
  const own = Array.from(members.subarray(memberStarts[entry] ?? 0, memberStarts[entry + 1] ?? 0));
  return filter === null ? own : own.filter(filter);
}
