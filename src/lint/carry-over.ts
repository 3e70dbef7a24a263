import type { Formatting, ListLabel, Paragraph } from "../model/paragraph";

const sameFormatting = (a: Formatting, b: Formatting): boolean =>
  a.bold === b.bold &&
  a.italic === b.italic &&
  a.superscript === b.superscript &&
  a.capitals === b.capitals &&
  a.strike === b.strike;

const sameLabel = (a: ListLabel | null, b: ListLabel | null): boolean =>
  a === b ||
  (a !== null &&
    b !== null &&
    a.text === b.text &&
    a.list === b.list &&
    a.level === b.level &&
    a.value === b.value);

const same = (a: Paragraph, b: Paragraph): boolean =>
  a.text === b.text &&
  a.index === b.index &&
  a.line === b.line &&
  a.table === b.table &&
  a.style.id === b.style.id &&
  sameLabel(a.label, b.label) &&
  a.runs.length === b.runs.length &&
  a.runs.every((run, at) => {
    const other = b.runs[at];
    return other !== undefined && run.end === other.end && sameFormatting(run, other);
  }) &&
  a.changes.length === 0 &&
  b.changes.length === 0;

/** A new reading in which every paragraph that did not change is the object of the old one. */
export const carryOver = (
  before: readonly Paragraph[],
  now: readonly Paragraph[],
): readonly Paragraph[] =>
  now.map((paragraph, index) => {
    const old = before[index];
    return old !== undefined && same(old, paragraph) ? old : paragraph;
  });
