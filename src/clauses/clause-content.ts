import type { NewRun } from "../model/edit";
import type { Paragraph, Run } from "../model/paragraph";
import type { Clause } from "../model/resolution";
import { sameFormatting } from "./new-runs";

/** A clause's text with its formatting, typed label left out, pieces of a cut paragraph joined. */
export interface ClauseContent {
  readonly text: string;
  readonly runs: readonly NewRun[];
  /** The offset in `text` of one in a paragraph (its end included), or null outside the clause. */
  offsetOf(paragraph: number, offset: number): number | null;
}

interface Piece {
  readonly paragraph: Paragraph;
  /** Where the paragraph's text would start among the joined ones; they are joined trimmed. */
  readonly start: number;
}

export function clauseContent(paragraphs: readonly Paragraph[], clause: Clause): ClauseContent {
  const pieces: Piece[] = [];
  let whole = "";
  for (const index of clause.paragraphs) {
    const paragraph = paragraphs[index];
    if (paragraph === undefined) continue;
    if (pieces.length > 0) whole += " ";
    const lead = paragraph.text.length - paragraph.text.trimStart().length;
    pieces.push({ paragraph, start: whole.length - lead });
    whole += paragraph.text.trim();
  }
  const start = whole.indexOf(clause.text);
  // An outline that mends the text (spaces, say) leaves no place to read the formatting from.
  if (start === -1)
    return { text: clause.text, runs: [{ text: clause.text }], offsetOf: () => null };
  const end = start + clause.text.length;
  return {
    text: clause.text,
    runs: runsWithin(pieces, whole, start, end),
    offsetOf: (index, offset) => {
      const piece = pieces.find(({ paragraph }) => paragraph.index === index);
      const at = piece === undefined ? -1 : piece.start + offset - start;
      return at >= 0 && at <= clause.text.length ? at : null;
    },
  };
}

function runsWithin(
  pieces: readonly Piece[],
  whole: string,
  from: number,
  to: number,
): readonly NewRun[] {
  const runs: NewRun[] = [];
  let at = from;
  const take = (end: number, run: Run | null): void => {
    const stop = Math.min(end, to);
    if (stop <= at) return;
    append(runs, whole.slice(at, stop), run);
    at = stop;
  };
  for (const { paragraph, start } of pieces) {
    const end = start + paragraph.text.trimEnd().length;
    take(start, null);
    for (const run of paragraph.runs) take(Math.min(end, start + run.end), run);
  }
  take(to, null);
  return runs;
}

/** Adds a stretch; one formatted like the stretch before it lengthens that. */
function append(runs: NewRun[], text: string, run: Run | null): void {
  const next: NewRun = {
    text,
    ...(run?.bold ? { bold: true } : {}),
    ...(run?.italic ? { italic: true } : {}),
    ...(run?.superscript ? { superscript: true } : {}),
  };
  const last = runs.at(-1);
  if (last !== undefined && sameFormatting(last, next)) {
    runs[runs.length - 1] = { ...last, text: last.text + text };
  } else {
    runs.push(next);
  }
}
