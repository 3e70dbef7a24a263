import { clauseInsertion, type Hit, type Outline, type Paragraph } from "../../src/index";
import type { Found } from "./engine";

/** What a search found, made ready for a paragraph of the draft. */
export function foundClause(
  { clause, collection, session, count, history, matches, neighbours }: Hit,
  paragraphs: readonly Paragraph[],
  outlined: Outline,
  paragraph: number | null,
): Found {
  const { text, runs, resolution, part, number, title } = clause;
  const at = paragraph ?? -1;
  const insert = clauseInsertion(clause, paragraphs, outlined, at) ?? { runs };
  const ofPart = clauseInsertion(clause, paragraphs, outlined, at, "of-part");
  const isOther = ofPart !== null && JSON.stringify(ofPart) !== JSON.stringify(insert);
  return {
    text,
    source: { collection, resolution, part, number, session, title },
    insert,
    ofPart: isOther ? ofPart : null,
    count,
    history,
    matches,
    neighbours,
  };
}
