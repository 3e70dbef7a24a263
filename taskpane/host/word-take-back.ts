import {
  applyEdits,
  isDelete,
  isInsert,
  isReplace,
  type Edit,
  type FormatEdit,
  type InsertEdit,
  type Paragraph,
  type ReplaceEdit,
  type Run,
} from "../../src/index";
import type { WordReading } from "./word-read";
import type { Batch } from "./word-write";

type SpanEdit = ReplaceEdit | FormatEdit;

/** What a batch that broke off has left in the document. */
export interface Standing {
  /** The edits, on the reading made since, that take it back. */
  readonly back: readonly Edit[];
  /** How many paragraphs it is in. */
  readonly changed: number;
  /** The paragraphs as they read before the batch. */
  readonly expected: readonly Paragraph[];
}

/**
 * Finds what is left of a batch by comparing a reading made since. Word writes a batch in order, and
 * ours go from the document's end to its start: of the paragraphs to be inserted those nearest the
 * end are there, of the edits in a paragraph the last ones. Null where what the batch should not
 * have touched reads otherwise too: then someone else has been writing, and nobody can tell.
 */
export function whatStands(
  { edits, reading, texts, current }: Batch,
  now: WordReading,
): Standing | null {
  const gapOf = ({ after }: InsertEdit): number => (after < 0 ? 0 : current(after) + 1);
  const planned = edits.filter(isInsert).map(gapOf);
  const more = now.wordTexts.length - texts.length;
  if (more < 0 || more > planned.length) return null;
  const filled = planned.sort((a, b) => b - a).slice(0, more);
  const placeNow = (index: number): number => index + filled.filter((gap) => gap <= index).length;

  const touched = new Map<number, Exclude<Edit, InsertEdit>[]>();
  for (const edit of edits) {
    if (isInsert(edit)) continue;
    const index = current(edit.paragraph);
    touched.set(index, [...(touched.get(index) ?? []), edit]);
  }
  const expected: Paragraph[] = [];
  const back: Edit[] = [];
  const kept = new Set<number>();
  for (const [index, text] of texts.entries()) {
    const found = now.paragraphs[placeNow(index)];
    const own = touched.get(index);
    const before = own?.[0] ? reading.paragraphs[own[0].paragraph] : found;
    if (!found || !before || (!own && now.wordTexts[placeNow(index)] !== text)) return null;
    kept.add(placeNow(index));
    expected.push(before);
    back.push(...backTo(before, found, own ?? []));
  }
  for (const { index } of now.paragraphs)
    if (!kept.has(index)) back.push({ paragraph: index, delete: true });
  const changed = new Set(back.map((edit) => (isInsert(edit) ? edit.after : edit.paragraph))).size;
  return { back, changed, expected };
}

/** The edits that make a paragraph read as it did before some of `own` were written to it. */
function backTo(
  before: Paragraph,
  now: Paragraph,
  own: readonly Exclude<Edit, InsertEdit>[],
): readonly Edit[] {
  if (own.length === 0 || looksLike(now, before)) return [];
  if (own.some(isDelete) && now.text === "") {
    const runs = before.runs.map((run) => ({
      ...run,
      text: before.text.slice(run.start, run.end),
    }));
    return [{ after: now.index, insert: { runs, like: now.index } }];
  }
  const spans = own.filter((edit): edit is SpanEdit => !isDelete(edit));
  const done = writtenOf(
    before,
    now,
    spans.toSorted((a, b) => b.start - a.start),
  );
  return done ? inverse(before, now.index, done) : [difference(before, now)];
}

/** Which of the edits, given from the end on, were written; null where none of that explains the text. */
function writtenOf(
  before: Paragraph,
  now: Paragraph,
  spans: readonly SpanEdit[],
): readonly SpanEdit[] | null {
  const made = [...spans.keys()].map((last) => spans.slice(0, last + 1));
  const reads = (edits: readonly SpanEdit[]): Paragraph | undefined =>
    applyEdits(
      [{ ...before, index: 0 }],
      edits.map((edit) => ({ ...edit, paragraph: 0 })),
    )[0];
  return (
    made.find((edits) => looksLike(reads(edits), now)) ??
    made.findLast((edits) => reads(edits)?.text === now.text) ??
    null
  );
}

/** What takes written edits back, on the paragraph as it reads now. */
function inverse(before: Paragraph, paragraph: number, done: readonly SpanEdit[]): readonly Edit[] {
  let shift = 0;
  return done
    .toSorted((a, b) => a.start - b.start)
    .flatMap((edit): readonly Edit[] => {
      const start = edit.start + shift;
      const runs = runsOf(before, edit);
      if (!isReplace(edit))
        return runs.map((run) => ({
          paragraph,
          start: Math.max(run.start, edit.start) + shift,
          end: Math.min(run.end, edit.end) + shift,
          ...(edit.bold !== undefined && { bold: run.bold }),
          ...(edit.superscript !== undefined && { superscript: run.superscript }),
        }));
      shift += edit.text.length - (edit.end - edit.start);
      const [first] = runs;
      const text = before.text.slice(edit.start, edit.end);
      const formatting = text !== "" &&
        first && { bold: first.bold, superscript: first.superscript };
      return [{ paragraph, start, end: start + edit.text.length, text, ...formatting }];
    });
}

const runsOf = ({ runs }: Paragraph, { start, end }: SpanEdit): readonly Run[] =>
  runs.filter((run) => run.start < end && run.end > start);

/** The smallest replacement that makes one text the other. */
function difference(before: Paragraph, now: Paragraph): ReplaceEdit {
  const most = Math.min(before.text.length, now.text.length);
  let head = 0;
  while (head < most && before.text[head] === now.text[head]) head++;
  let tail = 0;
  while (tail < most - head && before.text.at(-1 - tail) === now.text.at(-1 - tail)) tail++;
  const text = before.text.slice(head, before.text.length - tail);
  return { paragraph: now.index, start: head, end: now.text.length - tail, text };
}

/** Whether what is read in one list of paragraphs is what is read in the other; empty ones aside. */
export const readsAs = (one: readonly Paragraph[], other: readonly Paragraph[]): boolean => {
  const [a, b] = [one, other].map((list) => list.filter(({ text }) => text !== ""));
  return a?.length === b?.length && (a ?? []).every((each, index) => looksLike(each, b?.[index]));
};

/** Whether two paragraphs read alike: their letters, and where these are bold or raised. */
const looksLike = (one: Paragraph | undefined, other: Paragraph | undefined): boolean =>
  one?.text === other?.text && looks(one) === looks(other);

/** A mark for each letter. */
const looks = (paragraph: Paragraph | undefined): string =>
  (paragraph?.runs ?? [])
    .map(({ start, end, bold, superscript }) =>
      String((bold ? 1 : 0) + (superscript ? 2 : 0)).repeat(end - start),
    )
    .join("");
