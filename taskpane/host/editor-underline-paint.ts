import type { Severity } from "../../src/index";

/** A span to underline, in positions of the editor's document. */
export interface Painted {
  readonly from: number;
  readonly to: number;
  readonly severity: Severity;
}

/** Names that the style sheet draws (`::highlight(…)`), the gravest last: it is painted over the others. */
const NAMES: Readonly<Record<Severity, string>> = {
  info: "greffier-info",
  warning: "greffier-warning",
  error: "greffier-error",
};

/** A run of text as the editor drew it, and the positions it stands for. */
interface DrawnRun {
  readonly from: number;
  readonly to: number;
  readonly text: Text;
}

/** The drawn runs of the pages that are on the screen or near it, in document order. */
function drawnRuns(page: Element): readonly DrawnRun[] {
  const runs: DrawnRun[] = [];
  for (const span of page.querySelectorAll<HTMLElement>(
    ".layout-page-content span[data-pm-start][data-pm-end]",
  )) {
    const inside = span.firstElementChild ?? span;
    const text = inside.firstChild;
    if (!(text instanceof Text)) continue;
    runs.push({ from: Number(span.dataset["pmStart"]), to: Number(span.dataset["pmEnd"]), text });
  }
  return runs.sort((one, other) => one.from - other.from);
}

/** The index of the first run that ends after a position. */
function firstAfter(runs: readonly DrawnRun[], position: number): number {
  let [low, high] = [0, runs.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((runs[middle]?.to ?? Infinity) <= position) low = middle + 1;
    else high = middle;
  }
  return low;
}

function rangesOf(runs: readonly DrawnRun[], { from, to }: Painted): readonly StaticRange[] {
  const ranges: StaticRange[] = [];
  for (let at = firstAfter(runs, from); at < runs.length; at++) {
    const run = runs[at];
    if (!run || run.from >= to) break;
    const end = Math.min(to - run.from, run.text.length);
    const start = Math.min(Math.max(from - run.from, 0), end);
    const bounds = { startContainer: run.text, endContainer: run.text };
    ranges.push(new StaticRange({ ...bounds, startOffset: start, endOffset: end }));
  }
  return ranges;
}

/**
 * Underlines in the drawn pages through the browser's highlights: neither the text nor its layout is
 * touched, and a screen reader reads what it read. Only what is drawn is asked for. A browser
 * without them shows the findings in the pane alone.
 */
export function paint(
  page: Element,
  between: (from: number, to: number) => readonly Painted[],
): void {
  if (!("highlights" in CSS)) return;
  const runs = drawnRuns(page);
  const [first, last] = [runs[0], runs.at(-1)];
  const painted = first && last ? between(first.from, last.to) : [];
  for (const [severity, name] of Object.entries(NAMES)) {
    const ranges = painted
      .filter((one) => one.severity === severity)
      .flatMap((one) => rangesOf(runs, one));
    const highlight = new Highlight(...ranges);
    highlight.priority = Object.keys(NAMES).indexOf(severity);
    CSS.highlights.set(name, highlight);
  }
}

/** Takes every underline away. */
export function unpaint(): void {
  if (!("highlights" in CSS)) return;
  for (const name of Object.values(NAMES)) CSS.highlights.delete(name);
}
