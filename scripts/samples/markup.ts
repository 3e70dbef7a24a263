/** A stretch of text of a sample, with the two formattings that the markup knows. */
export interface SampleRun {
  readonly text: string;
  readonly bold: boolean;
  readonly superscript: boolean;
}

/** A number before a paragraph that a list can show: `4.` at level 0, `b)` at level 1. */
export interface SampleLabel {
  readonly level: 0 | 1;
  readonly value: number;
  readonly text: string;
}

export interface SampleParagraph {
  readonly runs: readonly SampleRun[];
  readonly label: SampleLabel | null;
}

const LABEL = /^(?:(\d+)\.|([a-z])\))[ \t]+/;
const MARK = /\*\*|\^\{([^}]*)\}/g;

const labelOf = (line: string): SampleLabel | null => {
  const [whole, figure, letter] = LABEL.exec(line) ?? [];
  if (whole === undefined) return null;
  if (letter === undefined) return { level: 0, value: Number(figure), text: `${figure}.` };
  return { level: 1, value: letter.charCodeAt(0) - 96, text: `${letter})` };
};

const isContentsLine = (line: string): boolean => line.includes("\t");

/**
 * Reads the markup of the samples: one paragraph a non-empty line, `**bold**` (which may run over
 * lines), `^{superscript}`. Lines with a tab belong to the table of contents and keep their number
 * as text.
 */
export function readSample(text: string): readonly SampleParagraph[] {
  let bold = false;
  const readRuns = (line: string): SampleRun[] => {
    const runs: SampleRun[] = [];
    const add = (piece: string, superscript: boolean): void => {
      if (piece !== "") runs.push({ text: piece, bold, superscript });
    };
    let from = 0;
    for (const mark of line.matchAll(MARK)) {
      add(line.slice(from, mark.index), false);
      if (mark[1] === undefined) bold = !bold;
      else add(mark[1], true);
      from = mark.index + mark[0].length;
    }
    add(line.slice(from), false);
    return runs;
  };
  return text
    .split("\n")
    .filter((line) => line.trim() !== "")
    .map((line) => {
      const label = isContentsLine(line) ? null : labelOf(line);
      const content = label === null ? line : line.replace(LABEL, "");
      return { runs: readRuns(content), label };
    });
}

export const textOf = (paragraph: SampleParagraph): string =>
  paragraph.runs.map((run) => run.text).join("");
