import type { NewParagraph, NewRun } from "../model/edit";
import type { Paragraph } from "../model/paragraph";
import type { Outline } from "../model/resolution";
import type { ClauseIndex, ClauseSource, Hit } from "./clause-index";
import type { Cursor, Situation } from "./cursor";
import { cursorAt } from "./cursor";
import { followUpInsertion } from "./follow-up";
import type { Manner } from "../language/manner";
import { inManner, mannerOf } from "../language/manner";
import { mapRuns, textOfRuns } from "./new-runs";
import { rolledRuns } from "./roll-sessions";
import { labelAfter } from "./typed-label";

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
}

/** Clauses that match the paragraph at `paragraph`, best first. */
export function suggest(
  index: ClauseIndex,
  paragraphs: readonly Paragraph[],
  outlined: Outline,
  paragraph: number,
  options: { readonly limit?: number } = {},
): readonly Suggestion[] {
  const cursor = cursorAt(paragraphs, outlined, paragraph);
  if (cursor === null) return [];
  const limit = options.limit ?? 10;
  const standard = standardSuggestion(paragraphs, outlined, cursor);
  const search = { part: cursor.part, title: cursor.resolution.title, limit };
  const hits =
    cursor.situation === "empty"
      ? index.following(cursor.before, search)
      : index.alike(cursor.text, search);
  const manner = mannerOf(paragraphs);
  const clauses = hits.map((hit) =>
    clauseSuggestion(hit, cursor, paragraphs, outlined.session?.number ?? null, manner),
  );
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
  const runs = [...label, ...mapRuns(rolled, (text) => inManner(text, manner))];
  return {
    score,
    kind: "clause",
    text: clause.text,
    source: { collection, resolution, part, number },
    insert: cursor.like === null ? { runs } : { runs, like: cursor.like },
    situation: cursor.situation,
    history: hit.history,
    matches: hit.matches,
  };
}
