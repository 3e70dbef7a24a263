import type { NewParagraph } from "../model/edit";
import type { Paragraph } from "../model/paragraph";
import type { Outline } from "../model/resolution";
import type { ClauseIndex } from "./clause-index";

/** A clause that the drafter may insert. */
export interface Suggestion {
  /** 1 is best. */
  readonly rank: number;
  readonly score: number;
  readonly kind: "clause" | "standard";
  readonly text: string;
  /** Null for a standard paragraph. */
  readonly source: {
    readonly collection: string;
    readonly resolution: string;
    readonly part: "preamble" | "operative";
    readonly number: string | null;
  } | null;
  /** Ready for the draft: sessions rolled to the draft's own. */
  readonly insert: NewParagraph;
}

/** Clauses that match the paragraph at `paragraph`, best first. */
export function suggest(
  index: ClauseIndex,
  paragraphs: readonly Paragraph[],
  outlined: Outline,
  paragraph: number,
  options: { readonly limit?: number } = {},
): readonly Suggestion[] {
  throw new Error(
    `to be written (${index.size}, ${paragraphs.length}, ${outlined.resolutions.length}, ${paragraph}, ${options.limit})`,
  );
}
