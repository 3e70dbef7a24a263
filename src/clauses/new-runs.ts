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

/** Rewrites the text of each run. */
export const mapRuns = (
  runs: readonly NewRun[],
  change: (text: string) => string,
): readonly NewRun[] => runs.map((run) => ({ ...run, text: change(run.text) }));
