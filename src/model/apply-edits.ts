import type { Edit, InsertEdit, NewParagraph, NewRun } from "./edit";
import { isDelete, isFormat, isInsert, isReplace } from "./edit";
import type { Formatting, Paragraph, Run } from "./paragraph";
import { NORMAL_STYLE, PLAIN } from "./paragraph";

interface Piece extends Formatting {
  readonly text: string;
}

const formatOf = (run: Formatting): Formatting => ({
  bold: run.bold,
  italic: run.italic,
  superscript: run.superscript,
  capitals: run.capitals,
  strike: run.strike,
});

const sameFormat = (a: Formatting, b: Formatting): boolean =>
  a.bold === b.bold &&
  a.italic === b.italic &&
  a.superscript === b.superscript &&
  a.capitals === b.capitals &&
  a.strike === b.strike;

/** Runs that touch, cover the text and differ from their neighbours. */
function joined(pieces: readonly Piece[]): Pick<Paragraph, "text" | "runs"> {
  const runs: Run[] = [];
  let text = "";
  for (const piece of pieces) {
    if (piece.text === "") continue;
    const end = text.length + piece.text.length;
    const last = runs.at(-1);
    if (last && sameFormat(last, piece)) runs[runs.length - 1] = { ...last, end };
    else runs.push({ ...formatOf(piece), start: text.length, end });
    text += piece.text;
  }
  return { text, runs };
}

const cut = (paragraph: Paragraph, start: number, end: number): Piece[] =>
  paragraph.runs
    .filter((run) => run.start < end && run.end > start)
    .map((run) => ({
      ...formatOf(run),
      text: paragraph.text.slice(Math.max(run.start, start), Math.min(run.end, end)),
    }));

/** Formatting that a replacement takes: of what it replaces, else of its left neighbour. */
const formatAt = (paragraph: Paragraph, start: number, end: number): Formatting =>
  paragraph.runs.find((run) =>
    start < end ? run.end > start : run.start < start && run.end >= start,
  ) ??
  paragraph.runs[0] ??
  PLAIN;

function edited(paragraph: Paragraph, edits: readonly Edit[]): Paragraph {
  const spans = edits
    .filter((edit) => isReplace(edit) || isFormat(edit))
    .sort((a, b) => a.start - b.start || a.end - b.end);
  if (spans.length === 0) return paragraph;
  const pieces: Piece[] = [];
  let from = 0;
  for (const edit of spans) {
    pieces.push(...cut(paragraph, from, edit.start));
    const written = isReplace(edit)
      ? [{ ...formatOf(formatAt(paragraph, edit.start, edit.end)), text: edit.text }]
      : cut(paragraph, edit.start, edit.end);
    pieces.push(
      ...written.map((piece) => ({
        ...piece,
        bold: edit.bold ?? piece.bold,
        superscript: edit.superscript ?? piece.superscript,
      })),
    );
    from = edit.end;
  }
  pieces.push(...cut(paragraph, from, paragraph.text.length));
  return { ...paragraph, ...joined(pieces), changes: [] };
}

const written = (run: NewRun): Piece => ({
  ...PLAIN,
  text: run.text,
  bold: run.bold ?? false,
  italic: run.italic ?? false,
  superscript: run.superscript ?? false,
});

function inserted(paragraph: NewParagraph, like: Paragraph | undefined): Paragraph {
  return {
    index: 0,
    line: null,
    ...joined(paragraph.runs.map(written)),
    label: like?.label ?? null,
    style: like?.style ?? NORMAL_STYLE,
    table: like?.table ?? 0,
    changes: [],
  };
}

/**
 * The paragraphs after a batch of edits that do not overlap, as accepting all changes would give
 * them. Paragraphs that nothing touches, and whose index stays, stay the same objects. List labels
 * are not counted anew: that is the word processor's.
 */
export function applyEdits(
  paragraphs: readonly Paragraph[],
  edits: readonly Edit[],
): readonly Paragraph[] {
  const spans = new Map<number, Edit[]>();
  const insertions = new Map<number, InsertEdit[]>();
  for (const edit of edits) {
    if (isInsert(edit)) {
      insertions.set(edit.after, [...(insertions.get(edit.after) ?? []), edit]);
    } else {
      spans.set(edit.paragraph, [...(spans.get(edit.paragraph) ?? []), edit]);
    }
  }
  const result: Paragraph[] = [];
  const add = (paragraph: Paragraph): void => {
    const index = result.length;
    result.push(paragraph.index === index ? paragraph : { ...paragraph, index });
  };
  const insertAfter = (index: number): void => {
    for (const { insert } of insertions.get(index) ?? []) {
      add(inserted(insert, paragraphs[insert.like ?? index]));
    }
  };
  insertAfter(-1);
  paragraphs.forEach((paragraph, index) => {
    const own = spans.get(index) ?? [];
    if (!own.some(isDelete)) add(edited(paragraph, own));
    insertAfter(index);
  });
  return result;
}
