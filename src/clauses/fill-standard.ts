import { inManner, USUAL_MANNER, type Manner } from "../language/manner";
import type { NewRun } from "../model/edit";
import { readText } from "../outline/read-text";
import type { StandardParagraph } from "./standard-paragraph";

/** A standard paragraph as it goes into the draft. */
export interface FilledParagraph {
  readonly runs: readonly NewRun[];
  /** Fields that nothing filled: they stand in the text in square brackets. */
  readonly missing: readonly string[];
}

/** `^{…}` is the mark of raised letters, not a field. */
const FIELD = /(?<!\^)\{([^{}]+)\}/g;

/** Puts the fields’ texts in, written as the draft writes. */
export function fillStandard(
  paragraph: StandardParagraph,
  fields: ReadonlyMap<string, string>,
  manner: Manner = USUAL_MANNER,
): FilledParagraph {
  const missing: string[] = [];
  const markup = paragraph.text.replace(FIELD, (_whole, name: string) => {
    const known = fields.get(name);
    if (known === undefined && !missing.includes(name)) missing.push(name);
    return known ?? `[${name}]`;
  });
  const [read] = readText(inManner(markup, manner)).paragraphs;
  const runs = (read?.runs ?? []).map(({ start, end, bold, italic, superscript }) => ({
    text: read?.text.slice(start, end) ?? "",
    ...(bold && { bold }),
    ...(italic && { italic }),
    ...(superscript && { superscript }),
  }));
  return { runs, missing };
}
