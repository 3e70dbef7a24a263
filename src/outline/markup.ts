import { PLAIN, type Formatting, type Run } from "../model/paragraph";

/** What one line leaves open for the line that touches it. */
export interface Carried {
  readonly bold: boolean;
}

interface MarkupRead {
  readonly text: string;
  readonly runs: readonly Run[];
  readonly carried: Carried;
  /** A closing mark with nothing open before it. */
  readonly unbalanced: boolean;
}

const MARK = /\*\*|\*|<\/?i>|\^\{([^{}]{1,12})\}/g;

/** Takes the markup out of one line. */
export function readMarkup(line: string, carried: Carried): MarkupRead {
  const bolds = line.split("**").length - 1;
  const stray = bolds % 2 === 1 && !carried.bold && closes(line);
  const italics = countSingleStars(line);
  let formatting: Formatting = { ...PLAIN, bold: carried.bold || stray };
  let text = "";
  const runs: Run[] = [];
  const add = (piece: string, as: Formatting): void => {
    if (piece === "") return;
    const last = runs.at(-1);
    if (last !== undefined && sameFormatting(last, as)) {
      runs[runs.length - 1] = { ...last, end: last.end + piece.length };
    } else {
      runs.push({ ...as, start: text.length, end: text.length + piece.length });
    }
    text += piece;
  };
  let from = 0;
  for (const mark of line.matchAll(MARK)) {
    const literal = mark[0] === "*" && italics % 2 === 1;
    add(line.slice(from, literal ? mark.index + 1 : mark.index), formatting);
    from = mark.index + mark[0].length;
    if (literal) continue;
    if (mark[0] === "**") formatting = { ...formatting, bold: !formatting.bold };
    else if (mark[0] === "*") formatting = { ...formatting, italic: !formatting.italic };
    else if (mark[0] === "<i>") formatting = { ...formatting, italic: true };
    else if (mark[0] === "</i>") formatting = { ...formatting, italic: false };
    else add(mark[1] ?? "", { ...formatting, superscript: true });
  }
  add(line.slice(from), formatting);
  return { text, runs, carried: { bold: formatting.bold }, unbalanced: stray };
}

/** Whether the first bold mark closes: it follows a letter and no letter follows it. */
function closes(line: string): boolean {
  const at = line.indexOf("**");
  return /\S/.test(line.charAt(at - 1)) && !/[\p{L}\p{N}]/u.test(line.charAt(at + 2));
}

const countSingleStars = (line: string): number => line.replaceAll("**", "").split("*").length - 1;

const sameFormatting = (one: Formatting, other: Formatting): boolean =>
  one.bold === other.bold && one.italic === other.italic && one.superscript === other.superscript;
