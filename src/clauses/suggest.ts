import type { NewParagraph, NewRun } from "../model/edit";
import type { Paragraph } from "../model/paragraph";
import type { Outline } from "../model/resolution";
import type { ClauseIndex, ClauseSource, Hit } from "./clause-index";
import { answer, type ClauseQuestion } from "./clause-port";
import type { Cursor, Situation } from "./cursor";
import { cursorAt } from "./cursor";
import { followUpInsertion } from "./follow-up";
import type { Manner } from "../language/manner";
import { inManner, mannerOf } from "../language/manner";
import { mapRuns, textOfRuns } from "./new-runs";
import { rolledRuns } from "./roll-sessions";
import { labelAfter } from "./typed-label";
import { wordDifference, type Difference } from "./word-difference";

export interface SuggestOptions {
  /** At most so many; 10 where absent. */
  readonly limit?: number;
  /** Only from collections of these names. */
  readonly collections?: readonly string[];
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
  } | null;
  /** Ready for the draft: sessions rolled to the draft's own, in the draft's manner. */
  readonly insert: NewParagraph;
  /** What the drafter was at. */
  readonly situation?: Situation;
  /** Where the same or a near-identical wording stands besides, newest first. */
  readonly history?: readonly ClauseSource[];
  /** Where the words of the draft stand in `text`. */
  readonly matches?: Hit["matches"];
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
  { limit = 10, collections }: SuggestOptions = {},
): ClauseQuestion | null {
  const cursor = cursorAt(paragraphs, outlined, paragraph);
  if (cursor === null) return null;
  const { part, before, situation, text } = cursor;
  const options = { part, title: cursor.resolution.title, limit, collections };
  return situation === "empty"
    ? { kind: "following", text: before, options }
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
  const manner = mannerOf(paragraphs);
  const session = outlined.session?.number ?? null;
  const standard = standardSuggestion(paragraphs, outlined, cursor);
  const clauses = hits.map((hit) => clauseSuggestion(hit, cursor, paragraphs, session, manner));
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

function clauseSuggestion(
  hit: Hit,
  cursor: Cursor,
  paragraphs: readonly Paragraph[],
  session: number | null,
  manner: Manner,
): Unranked {
  const { clause, collection, score } = hit;
  const { resolution, part, number } = clause;
  const rolled = session === null ? clause.runs : rolledRuns(clause, session);
  const label: readonly NewRun[] =
    cursor.neighbour === null ? [] : labelAfter(paragraphs, cursor.neighbour);
  const own = mapRuns(rolled, (text) => inManner(text, manner));
  const runs = [...label, ...own];
  const finished = cursor.situation === "finished";
  return {
    score,
    kind: "clause",
    text: clause.text,
    source: { collection, resolution, part, number },
    insert: cursor.like === null ? { runs } : { runs, like: cursor.like },
    situation: cursor.situation,
    history: hit.history,
    matches: hit.matches,
    ...(finished ? { differences: wordDifference(cursor.text, textOfRuns(own)) } : {}),
  };
}
