import type { Difference, NewParagraph, NewRun, Suggestion } from "../../src/index";
import type { Found } from "../engine/engine";

/** A clause as its card shows it, whether it was suggested or found. */
export interface ShownClause extends Pick<Found, "history" | "matches"> {
  /** As adopted. */
  readonly text: string;
  /** Null for a standard paragraph. */
  readonly source: Suggestion["source"];
  readonly neighbours: Found["neighbours"] | null;
  /** What is inserted. */
  readonly insert: NewParagraph;
  /** What is inserted where the drafter asks for the verb form of the cursor's part. */
  readonly ofPart: NewParagraph | null;
  /** What makes it out of the drafter's own paragraph; null where they have too little in common. */
  readonly differences: readonly Difference[] | null;
}

const lengthOf = (differences: readonly Difference[], kind: Difference["kind"]): number =>
  differences.reduce((sum, one) => sum + (one.kind === kind ? one.text.length : 0), 0);

/** Whether two wordings are read more easily as one with changes than side by side. */
const isComparable = (differences: readonly Difference[]): boolean =>
  lengthOf(differences, "same") >
  Math.max(lengthOf(differences, "added"), lengthOf(differences, "removed"));

export function fromSuggestion(suggestion: Suggestion): ShownClause {
  const { text, source, insert, history = [], differences, situation } = suggestion;
  return {
    text,
    source,
    insert,
    history,
    // In an empty paragraph there is nothing of the drafter's to find again.
    matches: situation === "empty" ? [] : (suggestion.matches ?? []),
    neighbours: suggestion.neighbours ?? null,
    ofPart: null,
    differences: differences && isComparable(differences) ? differences : null,
  };
}

export const fromSearch = (found: Found): ShownClause => ({ ...found, differences: null });

/** The runs that a card shows: what is inserted, without a number typed before it. */
export function shownRuns({ runs }: NewParagraph): readonly NewRun[] {
  const [first, ...rest] = runs;
  return first && rest.length > 0 && /^\W*\d+\W*$/u.test(first.text) ? rest : runs;
}
