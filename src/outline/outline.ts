import type { Paragraph } from "../model/paragraph";
import type { Outline, Standing } from "../model/resolution";

/** Turns paragraphs into resolutions, their parts, citations and session mentions. Never throws on text. */
export function outline(
  paragraphs: readonly Paragraph[],
  options: { readonly session?: number } = {},
): Outline {
  throw new Error(`to be written (${paragraphs.length}, ${options.session})`);
}

/** Where a paragraph stands: its resolution, its part, its printed number. */
export function standing(outlined: Outline, paragraph: number): Standing {
  throw new Error(`to be written (${outlined.resolutions.length}, ${paragraph})`);
}
