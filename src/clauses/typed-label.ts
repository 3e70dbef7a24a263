import type { NewRun } from "../model/edit";
import type { Paragraph } from "../model/paragraph";
import type { OperativeParagraph } from "../model/resolution";

/**
 * The typed label of a paragraph put after an operative paragraph, written as that one writes its
 * own: same signs, same gap, same formatting, the number one higher. Empty where the word processor
 * numbers the list, as a new paragraph of the list is then numbered by it.
 */
export function labelAfter(
  paragraphs: readonly Paragraph[],
  neighbour: OperativeParagraph,
): readonly NewRun[] {
  const { label } = neighbour;
  const paragraph = paragraphs[neighbour.paragraph];
  if (label === null || label.from === "list" || label.place === null || !paragraph) return [];
  const { start, end } = label.place;
  const gap = /^[\s\u00a0]*/u.exec(paragraph.text.slice(end))?.[0] ?? "";
  const written = paragraph.text.slice(start, end) + gap;
  const next =
    label.number === null
      ? written
      : written.replace(/\d+/, String(label.number + 1)).replace(label.suffix || /(?!)/, "");
  const run = paragraph.runs.find((one) => one.start <= start && one.end > start);
  return [
    { text: next, ...(run?.bold ? { bold: true } : {}), ...(run?.italic ? { italic: true } : {}) },
  ];
}
