import type { ListLabel, Paragraph, Run } from "../../src/index";

/** What makes one reading of a draft out of another: one stretch of paragraphs gave way to another. */
export interface DraftPatch {
  /** Index of the first paragraph that is not as it was. */
  readonly at: number;
  readonly removed: number;
  readonly inserted: readonly Paragraph[];
}

const sameRun = (a: Run, b: Run): boolean =>
  a.start === b.start &&
  a.end === b.end &&
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
    a.format === b.format &&
    a.value === b.value);

/** Whether two paragraphs read alike, wherever they stand. Tracked changes make them another. */
const same = (a: Paragraph, b: Paragraph): boolean =>
  a === b ||
  (a.text === b.text &&
    a.line === b.line &&
    a.table === b.table &&
    a.style.id === b.style.id &&
    a.style.name === b.style.name &&
    a.style.heading === b.style.heading &&
    sameLabel(a.label, b.label) &&
    a.runs.length === b.runs.length &&
    a.runs.every((run, at) => sameRun(run, b.runs[at] ?? run)) &&
    (a.changes === b.changes || (a.changes.length === 0 && b.changes.length === 0)));

/** The patch between two readings: what stands alike at the start and at the end stays. */
export function patchBetween(before: readonly Paragraph[], now: readonly Paragraph[]): DraftPatch {
  const alike = (one: number, other: number): boolean => {
    const [a, b] = [before[one], now[other]];
    return a !== undefined && b !== undefined && same(a, b);
  };
  const shorter = Math.min(before.length, now.length);
  let head = 0;
  while (head < shorter && alike(head, head)) head++;
  let tail = 0;
  while (tail < shorter - head && alike(before.length - 1 - tail, now.length - 1 - tail)) tail++;
  return {
    at: head,
    removed: before.length - head - tail,
    inserted: now.slice(head, now.length - tail),
  };
}

/**
 * The reading after a patch. Paragraphs that stayed are the same objects, so that whatever was read
 * from them is still known; those that moved are the same but for their index.
 */
export function patched(
  before: readonly Paragraph[],
  { at, removed, inserted }: DraftPatch,
): readonly Paragraph[] {
  const moved = inserted.length - removed;
  const tail = before.slice(at + removed);
  return [
    ...before.slice(0, at),
    ...inserted,
    ...(moved === 0
      ? tail
      : tail.map((paragraph) => ({
          ...paragraph,
          index: paragraph.index + moved,
        }))),
  ];
}
