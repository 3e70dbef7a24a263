import type { Paragraph } from "../model/paragraph";
import type { Resolution } from "../model/resolution";
import { readLine } from "../outline/line";
import { clauseContent } from "./clause-content";
import type { CorpusClause } from "./collection";

/** Fewer words are a page number, a heading, a symbol: nobody looks for them as a clause. */
const FEWEST_WORDS = 4;

/**
 * The paragraphs of a text that is no collection of resolutions as this program reads them, as
 * clauses of no resolution, so that they can be searched all the same. None where most of the text
 * is read as resolutions: what is left of it is then contents and front matter.
 */
export function looseClauses(
  paragraphs: readonly Paragraph[],
  resolutions: readonly Resolution[],
): readonly CorpusClause[] {
  const read = new Set(resolutions.flatMap(paragraphsRead));
  if (read.size * 2 >= paragraphs.length) return [];
  return paragraphs.flatMap((paragraph) => {
    const { index } = paragraph;
    const { label, operative, body } = readLine(paragraph);
    const text = paragraph.text.slice(body).trim();
    if (read.has(index) || text.split(/\s+/u).length < FEWEST_WORDS) return [];
    const { runs } = clauseContent(paragraphs, { text, paragraph: index, paragraphs: [index] });
    const number = label?.label.number ?? null;
    return {
      text,
      runs,
      part: label !== null || operative !== null ? "operative" : "preamble",
      resolution: "",
      title: "",
      number: number === null ? null : String(number),
      verbs: [],
    };
  });
}

/** What the program made something of; an annex is text of its own. */
const paragraphsRead = (resolution: Resolution): readonly number[] => [
  ...resolution.headingParagraphs,
  ...resolution.titleParagraphs,
  ...resolution.chapeauParagraphs,
  ...resolution.preamble.flatMap((clause) => clause.paragraphs),
  ...resolution.operative.flatMap((clause) => [
    ...clause.paragraphs,
    ...clause.subItems.flatMap((item) => item.paragraphs),
  ]),
];
