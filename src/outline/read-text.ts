import { NORMAL_STYLE, type Paragraph, type Warning } from "../model/paragraph";
import { readMarkup, type Carried } from "./markup";

/**
 * Reads extracted text (.txt, .md): one paragraph a non-empty line; `**bold**`, `*italic*`, `<i>`,
 * `^{superscript}` taken out of the text and put in the runs; labels stay typed. Bold left open at
 * the end of a line goes on over the lines that touch it, as a title broken over lines has it.
 */
export function readText(text: string): {
  readonly paragraphs: readonly Paragraph[];
  readonly warnings: readonly Warning[];
} {
  const paragraphs: Paragraph[] = [];
  const warnings: Warning[] = [];
  let carried: Carried = { bold: false };
  const lines = text.replace(/^\ufeff/, "").split(/\r\n|\r|\n/);
  lines.forEach((line, at) => {
    if (line.trim() === "") {
      carried = { bold: false };
      return;
    }
    const title = /^(#{1,6}) (?=\S)/.exec(line);
    const read = readMarkup(title === null ? line : line.slice(title[0].length), carried);
    carried = read.carried;
    const heading = title?.[1]?.length ?? null;
    paragraphs.push({
      index: paragraphs.length,
      line: at + 1,
      text: read.text,
      runs: read.runs,
      label: null,
      style: heading === null ? NORMAL_STYLE : { id: "", name: `heading ${heading}`, heading },
      table: 0,
      changes: [],
    });
    if (read.unbalanced) {
      warnings.push({
        part: "text",
        message: `Ligne ${at + 1} : une marque de gras (**) n'a pas son pendant ; le gras est lu jusqu'à elle.`,
        paragraph: paragraphs.length - 1,
      });
    }
  });
  return { paragraphs, warnings };
}
