import type { SampleParagraph } from "./markup";
import { textOf } from "./markup";

/** Style ids as a French Word makes them from the built-in styles. */
export type StyleId =
  | "Normal"
  | "Titre"
  | "Soustitre"
  | "En-ttedetabledesmatires"
  | "TM1"
  | "Titre1"
  | "Titre2"
  | "Paragraphedeliste";

/** Where a paragraph stands in a list: `restart` where its number does not follow from the list. */
export interface ListPlace {
  readonly level: 0 | 1;
  readonly value: number;
  readonly restart: boolean;
}

export interface LaidOutParagraph {
  readonly paragraph: SampleParagraph;
  readonly style: StyleId;
  readonly pageBreak: boolean;
  readonly list: ListPlace | null;
}

const HEADING = /^R[ÉE]SOLUTION N\s?°/;
const CONTENTS = "Table des matières";
const ANNEX = "ANNEXE";
const TYPED_LABEL = /^\d+-\s/;

type Part = "cover" | "contents" | "heading" | "body" | "annex-heading";

/** Gives each paragraph the style, page break and list number that a drafter's Word file would show. */
export function layOut(paragraphs: readonly SampleParagraph[]): readonly LaidOutParagraph[] {
  let part: Part = "cover";
  let headingLines = 0;
  let next: readonly [number, number] = [1, 1];
  let startsList = true;

  const place = (paragraph: SampleParagraph): ListPlace | null => {
    if (paragraph.label === null) return null;
    const { level, value } = paragraph.label;
    const restart = value !== next[level] || (level === 0 && startsList);
    if (level === 0) startsList = false;
    next = level === 0 ? [value + 1, 1] : [next[0], value + 1];
    return { level, value, restart };
  };

  return paragraphs.map((paragraph): LaidOutParagraph => {
    const text = textOf(paragraph);
    if (HEADING.test(text) || text === ANNEX) {
      part = text === ANNEX ? "annex-heading" : "heading";
      headingLines = 1;
      startsList = true;
      next = [1, 1];
      return { paragraph, style: styleOf(part, paragraph), pageBreak: true, list: null };
    }
    if (text === CONTENTS) {
      part = "contents";
      return { paragraph, style: "En-ttedetabledesmatires", pageBreak: true, list: null };
    }
    if (part === "heading" && ++headingLines > 3) part = "body";
    if (part === "annex-heading" && ++headingLines > 2) part = "body";
    return {
      paragraph,
      style: styleOf(part, paragraph),
      pageBreak: false,
      list: place(paragraph),
    };
  });
}

function styleOf(part: Part, paragraph: SampleParagraph): StyleId {
  switch (part) {
    case "cover":
      return paragraph.runs.every((run) => run.bold || run.superscript) ? "Titre" : "Soustitre";
    case "contents":
      return "TM1";
    case "heading":
      return "Titre1";
    case "annex-heading":
      return "Titre2";
    case "body":
      return paragraph.label !== null || TYPED_LABEL.test(textOf(paragraph))
        ? "Paragraphedeliste"
        : "Normal";
  }
}
