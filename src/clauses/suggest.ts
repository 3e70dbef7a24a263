import type { NewParagraph } from "../model/edit";
import type { Paragraph } from "../model/paragraph";
import type { Outline } from "../model/resolution";
import type { ClauseIndex, Hit } from "./clause-index";
import { placed, runsFor, waysOf, type DraftWays } from "./clause-insertion";
import { answer, type ClauseQuestion } from "./clause-port";
import type { Cursor, Situation } from "./cursor";
import { cursorAt } from "./cursor";
import { followUpInsertion } from "./follow-up";
import { textOfRuns } from "./new-runs";
import { likeness, stretchesOf, type Stretches } from "./search/likeness";
import { wordHashes } from "./search/word-hashes";
import { wordDifference, type Difference } from "./word-difference";

export interface SuggestOptions {
  /** At most so many; 10 where absent. */
  readonly limit?: number;
  /** Only from collections of these names. */
  readonly collections?: readonly string[];
  /** With `both`, clauses of the other part too, their verbs in the form of this one; else `own`. */
  readonly parts?: "own" | "both";
}

/** A clause that the drafter may insert. */
export interface Suggestion {
  /** 1 is best. */
  readonly rank: number;
  readonly score: number;
  readonly kind: "clause" | "standard";
  /** What was adopted; for a standard paragraph what is inserted, typed label left out. */
  readonly text: string;
  /** Null for a standard paragraph. */
  readonly source: {
    readonly collection: string;
    readonly resolution: string;
    readonly part: "preamble" | "operative";
    readonly number: string | null;
    readonly session: number | null;
    readonly title: string;
  } | null;
  /** Ready for the draft: sessions rolled to the draft's own, in the draft's manner. */
  readonly insert: NewParagraph;
  /** What the drafter was at. */
  readonly situation?: Situation;
  /** Where the same or a near-identical wording stands besides, newest first. */
  readonly history?: Hit["history"];
  /** Where the words of the draft stand in `text`. */
  readonly matches?: Hit["matches"];
  /** What stands before and after it where it was adopted. */
  readonly neighbours?: Hit["neighbours"];
  /** At a finished paragraph: what makes the insertion's text out of the draft's, word by word. */
  readonly differences?: readonly Difference[];
}

/** Clauses that match the paragraph at `paragraph`, best first. */
export function suggest(
  index: ClauseIndex,
  paragraphs: readonly Paragraph[],
  outlined: Outline,
  paragraph: number,
  options: SuggestOptions = {},
): readonly Suggestion[] {
  const question = suggestionQuestion(paragraphs, outlined, paragraph, options);
  const hits = question === null ? [] : answer(index, question);
  return suggestionsFrom(hits, paragraphs, outlined, paragraph, options);
}

/**
 * What `suggest` asks the corpus, for one that answers from elsewhere: pass the answer on to
 * `suggestionsFrom`. Null where clauses do not belong.
 */
export function suggestionQuestion(
  paragraphs: readonly Paragraph[],
  outlined: Outline,
  paragraph: number,
  { limit = 10, collections, parts = "own" }: SuggestOptions = {},
): ClauseQuestion | null {
  const cursor = cursorAt(paragraphs, outlined, paragraph);
  if (cursor === null) return null;
  const { part, before, situation, text } = cursor;
  const asked = parts === "own" ? part : undefined;
  const options = { part: asked, title: cursor.resolution.title, limit, collections };
  // In an empty paragraph, what the resolution says already is left out of the answer.
  return situation === "empty"
    ? { kind: "following", text: before, options: { ...options, limit: limit * 2 } }
    : { kind: "alike", text, options: { ...options, before } };
}

/** The corpus's answer made ready for the draft; the standard paragraph first where it is due. */
export function suggestionsFrom(
  hits: readonly Hit[],
  paragraphs: readonly Paragraph[],
  outlined: Outline,
  paragraph: number,
  { limit = 10 }: SuggestOptions = {},
): readonly Suggestion[] {
  const cursor = cursorAt(paragraphs, outlined, paragraph);
  if (cursor === null) return [];
  const ways = waysOf(paragraphs, outlined);
  const standard = standardSuggestion(paragraphs, outlined, cursor);
  const { preamble, operative } = cursor.resolution;
  const said = [...preamble, ...operative, ...standard].map(({ text }) => text);
  const asked = cursor.situation === "empty" ? notSaid(said, hits) : hits;
  const clauses = asked.flatMap((hit) => clauseSuggestion(hit, cursor, ways));
  return [...standard, ...clauses]
    .slice(0, limit)
    .map((suggestion, at) => ({ ...suggestion, rank: at + 1 }));
}

type Unranked = Omit<Suggestion, "rank">;

/** A report that is asked for on one matter is no follow-up of the resolution. */
const FOLLOWS_RESOLUTION = /(?:présente|cette|ladite) résolution/iu;

/** At the empty end of a dispositif without follow-up, the follow-up is what comes next. */
function standardSuggestion(
  paragraphs: readonly Paragraph[],
  outlined: Outline,
  cursor: Cursor,
): readonly Unranked[] {
  const { resolution, situation, part, last } = cursor;
  const followUp = resolution.operative.find((one) => one.paragraph === resolution.followUp);
  const followed = FOLLOWS_RESOLUTION.test(followUp?.text ?? "");
  if (situation !== "empty" || part !== "operative" || !last || followed) return [];
  const insertion = followUpInsertion(paragraphs, outlined, resolution.id);
  if (insertion === null) return [];
  const text = textOfRuns(insertion.insert.runs).replace(/^[^\p{L}]+/u, "");
  return [
    {
      score: 1,
      kind: "standard",
      text,
      source: null,
      insert: insertion.insert,
      situation,
    },
  ];
}

/** So alike, one clause says what the other does. */
const SAID = 0.6;

/** The hits that say something else than these texts. */
function notSaid(texts: readonly string[], hits: readonly Hit[]): readonly Hit[] {
  const said = texts.map(stretches);
  return hits.filter(({ clause }) => {
    const own = stretches(clause.text);
    return said.every((one) => likeness(one, own) < SAID);
  });
}

const stretches = (text: string): Stretches => stretchesOf(wordHashes(text));

/** A hit made ready; none where its verb cannot take the form of the part. */
function clauseSuggestion(hit: Hit, cursor: Cursor, ways: DraftWays): readonly Unranked[] {
  const { clause, collection, session, score, history, matches, neighbours } = hit;
  const { resolution, title, part, number } = clause;
  const runs = runsFor(cursor, clause, ways, "of-part");
  if (runs === null) return [];
  const finished = cursor.situation === "finished";
  return [
    {
      score,
      kind: "clause",
      text: clause.text,
      source: { collection, session, resolution, title, part, number },
      insert: placed(cursor, runs, ways),
      situation: cursor.situation,
      history,
      matches,
      neighbours,
      ...(finished ? { differences: wordDifference(cursor.text, textOfRuns(runs)) } : {}),
    },
  ];
}
