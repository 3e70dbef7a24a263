import type { NewRun } from "../model/edit";

/** The text of runs put together. */
export const textOfRuns = (runs: readonly NewRun[]): string =>
  runs.map(({ text }) => text).join("");

/** Replaces a span of the runs' text; the new text is formatted like the span's first letter. */
export function replaceInRuns(
  runs: readonly NewRun[],
  start: number,
  end: number,
  text: string,
): readonly NewRun[] {
  let at = 0;
  let placed = false;
  return runs
    .map((run) => {
      const from = at;
      at += run.text.length;
      if (at <= start || from >= end) return run;
      const before = run.text.slice(0, Math.max(0, start - from));
      const after = run.text.slice(Math.max(0, end - from));
      const inserted = placed ? "" : text;
      placed = true;
      return { ...run, text: before + inserted + after };
    })
    .filter((run) => run.text !== "");
}

/** Replaces a span of the runs' text by other runs; neighbours of one formatting become one run. */
export function spliceRuns(
  runs: readonly NewRun[],
  start: number,
  end: number,
  between: readonly NewRun[],
): readonly NewRun[] {
  const joined: NewRun[] = [];
  for (const run of [...cut(runs, 0, start), ...between, ...cut(runs, end, Infinity)]) {
    const last = joined.at(-1);
    if (last !== undefined && sameFormatting(last, run))
      joined[joined.length - 1] = { ...last, text: last.text + run.text };
    else joined.push(run);
  }
  return joined;
}

export const sameFormatting = (one: NewRun, other: NewRun): boolean =>
  one.bold === other.bold && one.italic === other.italic && one.superscript === other.superscript;

/** The stretch of the runs' text from `start` to `end`. */
function cut(runs: readonly NewRun[], start: number, end: number): readonly NewRun[] {
  let at = 0;
  return runs.flatMap((run) => {
    const from = at;
    at += run.text.length;
    const text = run.text.slice(Math.max(0, start - from), Math.max(0, end - from));
    return text === "" ? [] : [{ ...run, text }];
  });
}

/** Rewrites the text of runs by a change that keeps its length, and so every offset. */
export function rewriteRuns(
  runs: readonly NewRun[],
  change: (text: string) => string,
): readonly NewRun[] {
  const text = change(textOfRuns(runs));
  let at = 0;
  return runs.map((run) => {
    const start = at;
    at += run.text.length;
    return { ...run, text: text.slice(start, at) };
  });
}
