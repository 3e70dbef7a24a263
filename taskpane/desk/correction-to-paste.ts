import { applyEdits, isReplace, type Edit, type Paragraph, type Place } from "../../src/index";

/** A text, and the place that it is pasted over. */
export interface Correction {
  readonly place: Place;
  readonly text: string;
}

/**
 * A correction for the drafter's own hands: the one replacement, or where there are several in a
 * paragraph, the whole of it. Null where there is nothing to paste: formatting, a paragraph to delete.
 */
export function correctionToPaste(
  edits: readonly Edit[],
  paragraphs: readonly Paragraph[],
): Correction | null {
  const replacements = edits.filter(isReplace);
  const [first] = replacements;
  if (!first || replacements.some(({ paragraph }) => paragraph !== first.paragraph)) return null;
  const { paragraph, start, end, text } = first;
  if (replacements.length === 1) return { place: { paragraph, start, end }, text };
  const before = paragraphs[paragraph]?.text ?? "";
  const after = applyEdits(paragraphs, replacements)[paragraph]?.text ?? "";
  return { place: { paragraph, start: 0, end: before.length }, text: after };
}
