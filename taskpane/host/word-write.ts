import {
  isDelete,
  isInsert,
  isReplace,
  type Edit,
  type FormatEdit,
  type InsertEdit,
  type ReplaceEdit,
} from "../../src/index";
import { HostRefusal } from "./host";
import { loadModel, planInsertion, write, type Inserted, type Insertion } from "./word-insert";
import { rangeFound, searchFor, type Searches } from "./word-locate";
import { listsBegun, type ListBegun } from "./word-new-list";
import type { WordReading } from "./word-read";
import { endToStart, reconcile } from "./word-reconcile";
import { plain } from "./word-text";
import { restoreTracking, trackChanges, type Tracking } from "./word-tracking";

/** An edit of a span, with the searches that find it. */
interface SpanPlan {
  readonly edit: ReplaceEdit | FormatEdit;
  readonly paragraph: Word.Paragraph;
  readonly searches: Searches;
  /** Text is put after what was found instead of in its place. */
  readonly after: boolean;
}

type Plan =
  | { readonly kind: "span"; readonly span: SpanPlan }
  | { readonly kind: "insertion"; readonly insertion: Insertion }
  | { readonly kind: "text"; readonly paragraph: Word.Paragraph; readonly text: string }
  | { readonly kind: "deletion"; readonly paragraph: Word.Paragraph };

/** A batch as it met the document. */
export interface Batch {
  readonly edits: readonly Edit[];
  readonly reading: WordReading;
  /** Word's texts of the document's paragraphs just before the batch. */
  readonly texts: readonly string[];
  /** Where a paragraph of the reading stood then. */
  readonly current: (index: number) => number;
}

/** Word gave up while it was writing a batch: a part of it may be in the document. */
export class BrokenOff extends Error {
  constructor(
    readonly batch: Batch,
    readonly thrown: unknown,
  ) {
    super(`Word stopped while writing: ${String(thrown)}`);
    this.name = "BrokenOff";
  }
}

/**
 * Writes edits in at most three round trips: compare with the reading, find the spans, write. What
 * can be refused is refused before anything is written.
 *
 * @throws HostRefusal `changed` where a touched paragraph no longer reads as it did
 * @throws BrokenOff where Word failed once it had begun to write
 */
export async function writeEdits(
  context: Word.RequestContext,
  edits: readonly Edit[],
  reading: WordReading,
  tracking: Tracking,
): Promise<void> {
  const { document } = context;
  const paragraphs = document.body.paragraphs.load("text");
  if (tracking.supported) document.load("changeTrackingMode");
  await context.sync();
  const texts = paragraphs.items.map((item) => plain(item.text));
  const current = reconcile(edits, reading.wordTexts, texts);
  const { begun, taken } = listsBegun(edits, (at) => reading.paragraphs[at]?.label ?? null);
  const own = edits.filter((edit) => !taken.has(edit));
  const ends = new Map(own.filter(isInsert).map((edit) => [edit.after, edit]));
  const plans = endToStart(own).map((edit) =>
    isInsert(edit)
      ? planInsert(edit, paragraphs.items, current, begun.get(edit) ?? null, ends)
      : plan(edit, reading, paragraphs.items, current),
  );
  if (plans.some(needsLoading)) await context.sync();
  for (const each of plans) if (each.kind === "span") rangeOf(each.span);
  const mode = tracking.supported ? document.changeTrackingMode : null;
  const inserted: Inserted[] = [];
  try {
    // Nothing into each place first: a locked one refuses that before anything is written.
    for (const each of plans) placeOf(each).getRange("Start").insertText("", "Start");
    trackChanges(document, mode);
    for (const each of plans) execute(each, inserted);
    restoreTracking(document, mode);
    await context.sync();
    verify(inserted);
  } catch (thrown) {
    await tracking.repair(mode);
    throw new BrokenOff({ edits, reading, texts, current }, thrown);
  }
}

const placeOf = (each: Plan): Word.Paragraph =>
  each.kind === "insertion"
    ? each.insertion.beside
    : each.kind === "span"
      ? each.span.paragraph
      : each.paragraph;

function planInsert(
  edit: InsertEdit,
  items: readonly Word.Paragraph[],
  current: (index: number) => number,
  list: ListBegun | null,
  ends: ReadonlyMap<number, InsertEdit>,
): Plan {
  const after = edit.after < 0 ? -1 : current(edit.after);
  const like = edit.insert.like === undefined ? Math.max(after, 0) : current(edit.insert.like);
  const last = ends.get(edit.after) === edit;
  const insertion = planInsertion(edit.insert, after, like, items, list, last);
  if (!insertion) throw new RangeError(`No paragraph ${edit.after} to insert after`);
  loadModel(insertion);
  return { kind: "insertion", insertion };
}

function plan(
  edit: Exclude<Edit, InsertEdit>,
  reading: WordReading,
  items: readonly Word.Paragraph[],
  current: (index: number) => number,
): Plan {
  const paragraph = items[current(edit.paragraph)];
  if (!paragraph) throw new RangeError(`No paragraph ${edit.paragraph}`);
  if (isDelete(edit)) return { kind: "deletion", paragraph };
  if (isReplace(edit) && reading.paragraphs[edit.paragraph]?.text === "")
    return { kind: "text", paragraph, text: edit.text };
  return { kind: "span", span: find(edit, paragraph, reading) };
}

/** Queues the searches for a span; an empty one is found by the letter that it stands beside. */
function find(
  edit: ReplaceEdit | FormatEdit,
  paragraph: Word.Paragraph,
  reading: WordReading,
): SpanPlan {
  const after = edit.start === edit.end;
  const start = after ? Math.max(edit.start - 1, 0) : edit.start;
  const place = { paragraph: edit.paragraph, start, end: after ? start + 1 : edit.end };
  return { edit, paragraph, searches: searchFor(place, paragraph, reading), after };
}

const needsLoading = (each: Plan): boolean =>
  each.kind === "span" || (each.kind === "insertion" && each.insertion.model !== null);

function rangeOf({ edit, searches }: SpanPlan): Word.Range {
  const range = rangeFound(searches);
  if (!range) throw new HostRefusal("changed", `The place in ${edit.paragraph} was not found`);
  return range;
}

function execute(each: Plan, inserted: Inserted[]): void {
  if (each.kind === "insertion") inserted.push(...write(each.insertion));
  else if (each.kind === "deletion") each.paragraph.delete();
  else if (each.kind === "text") each.paragraph.insertText(each.text, "Start");
  else writeSpan(each.span);
}

function writeSpan(span: SpanPlan): void {
  const { edit, after } = span;
  const range = rangeOf(span);
  if (isReplace(edit) && edit.text === "" && !after) {
    range.delete();
    return;
  }
  const where = !after ? "Replace" : edit.start === 0 ? "Start" : "End";
  const written = isReplace(edit) ? range.insertText(edit.text, where) : range;
  if (edit.bold !== undefined) written.font.bold = edit.bold;
  if (edit.superscript !== undefined) written.font.superscript = edit.superscript;
}

/** What was inserted must be there as it was meant: Word answers some calls without doing them. */
function verify(inserted: readonly Inserted[]): void {
  const wrong = inserted.find(({ paragraph, text }) => plain(paragraph.text) !== plain(text));
  if (wrong) throw new HostRefusal("lost", "Word wrote another text than it was given");
}
