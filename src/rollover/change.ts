import type { Bilingual } from "../model/bilingual";
import type { Edit } from "../model/edit";
import type { Place } from "../model/place";

/**
 * *certain*: the new session leaves no choice. *to-confirm*: what custom suggests; the drafter
 * decides. *marked*: time has overtaken it; a field or a comment says so, nothing is guessed.
 */
export type Certainty = "certain" | "to-confirm" | "marked";

/** What a change is about, for grouping in a list. */
export type ChangeKind =
  | "title-page"
  | "contents"
  | "heading"
  | "chapeau"
  | "sitting-session"
  | "report"
  | "predecessor"
  | "overtaken"
  | "office-holder";

/** One change of the roll, taken or left as a whole. */
export interface Change {
  /** Names the change within its plan. */
  readonly id: string;
  readonly kind: ChangeKind;
  readonly certainty: Certainty;
  readonly reason: Bilingual;
  /** `2/47-POL`, as the text has it before the roll; null in front matter. */
  readonly resolution: string | null;
  /** Where to look; for an insertion, the end of the paragraph before it. */
  readonly place: Place;
  /** The text at the place, and what it becomes; null where nothing is written and a comment says why. */
  readonly before: string;
  readonly after: string | null;
  /** Empty for a comment. */
  readonly edits: readonly Edit[];
}

/** A roll before anything is written. */
export interface RollPlan {
  readonly from: number;
  readonly to: number;
  readonly resolutions: readonly string[];
  /** In document order. */
  readonly changes: readonly Change[];
}

/** How many changes of each certainty. */
export function countChanges(changes: readonly Change[]): Readonly<Record<Certainty, number>> {
  const counts = { certain: 0, "to-confirm": 0, marked: 0 };
  for (const { certainty } of changes) counts[certainty] += 1;
  return counts;
}

/** The edits of the changes that are taken, as one batch. */
export const rollEdits = (changes: readonly Change[]): readonly Edit[] =>
  changes.flatMap(({ edits }) => edits);
