import { inManner, mannerOf, type Manner } from "../language/manner";
import type { NewParagraph, NewRun } from "../model/edit";
import type { Paragraph } from "../model/paragraph";
import type { Outline } from "../model/resolution";
import type { CorpusClause } from "./collection";
import { cursorAt, type Cursor } from "./cursor";
import { rewriteRuns } from "./new-runs";
import { rolledRuns } from "./roll-sessions";
import { labelAfter } from "./typed-label";
import { inFormOf, withEnd } from "./verb-form";

/** Whether a clause keeps its verb as adopted, or takes the form of the part where it goes. */
export type VerbChoice = "as-adopted" | "of-part";

/**
 * A clause made right for a place of the draft: sessions rolled to the draft's by their roles,
 * apostrophes and gaps as the draft writes them, the next typed number where numbers are typed;
 * with `of-part`, a clause of the other part has its verbs in the form of this one (`Rappelant` ↔
 * **RAPPELLE**) and ends as clauses end here. Null where clauses do not belong, and where the form
 * is asked for and the lexicon does not know it.
 */
export function clauseInsertion(
  clause: CorpusClause,
  paragraphs: readonly Paragraph[],
  outlined: Outline,
  paragraph: number,
  verb: VerbChoice = "as-adopted",
): NewParagraph | null {
  const cursor = cursorAt(paragraphs, outlined, paragraph);
  if (cursor === null) return null;
  const ways = waysOf(paragraphs, outlined);
  const runs = runsFor(cursor, clause, ways, verb);
  return runs && placed(cursor, runs, ways);
}

/** What every insertion into a draft follows. */
export interface DraftWays {
  readonly paragraphs: readonly Paragraph[];
  readonly session: number | null;
  readonly manner: Manner;
}

export const waysOf = (paragraphs: readonly Paragraph[], outlined: Outline): DraftWays => ({
  paragraphs,
  session: outlined.session?.number ?? null,
  manner: mannerOf(paragraphs),
});

/** The clause's runs in the draft's ways, typed label left out; null where the form is not known. */
export function runsFor(
  cursor: Cursor,
  clause: CorpusClause,
  { session, manner }: DraftWays,
  verb: VerbChoice,
): readonly NewRun[] | null {
  const rolled = session === null ? clause.runs : rolledRuns(clause, session);
  const elsewhere = verb === "of-part" && clause.part !== cursor.part;
  const formed = elsewhere ? inFormOf(cursor.part, rolled) : withEnd(cursor.part, rolled);
  return formed && rewriteRuns(formed, (text) => inManner(text, manner));
}

/** The runs as a paragraph of the place, with the next typed number where numbers are typed. */
export function placed(
  { neighbour, like }: Cursor,
  runs: readonly NewRun[],
  { paragraphs }: DraftWays,
): NewParagraph {
  const label = neighbour === null ? [] : labelAfter(paragraphs, neighbour);
  const labelled = [...label, ...runs];
  return like === null ? { runs: labelled } : { runs: labelled, like };
}
