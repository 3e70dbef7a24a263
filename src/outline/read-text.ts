import type { Paragraph, Warning } from "../model/paragraph";

/**
 * Reads extracted text (.txt, .md): one paragraph a non-empty line; `**bold**`, `*italic*`, `<i>`,
 * `^{superscript}` taken out of the text and put in the runs; labels stay typed.
 */
export function readText(text: string): {
  readonly paragraphs: readonly Paragraph[];
  readonly warnings: readonly Warning[];
} {
  throw new Error(`to be written (${text.length})`);
}
