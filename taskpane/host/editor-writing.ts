import { Fragment, type Attrs, type Mark, type Node, type Schema } from "prosemirror-model";
import type { EditorState, Transaction } from "prosemirror-state";
import {
  isDelete,
  isFormat,
  isInsert,
  isReplace,
  type Edit,
  type FormatEdit,
  type InsertEdit,
  type NewRun,
  type ReplaceEdit,
} from "../../src/index";
import { inList, listsBegun } from "./editor-lists";
import { insideOf, locate, readNode, type Located, type Stretch } from "./editor-reading";

/** Who changed what, as every tracked change says. */
export interface Revision {
  readonly revisionId: number;
  readonly author: string;
  /** ISO 8601. */
  readonly date: string;
}

/** Marks that tell a revision or a comment, which new text never takes from its neighbours. */
const NOT_TAKEN = new Set(["insertion", "deletion", "comment", "footnoteRef", "hyperlink"]);

const plainMarks = (node: Node | undefined): readonly Mark[] =>
  node?.marks.filter((mark) => !NOT_TAKEN.has(mark.type.name)) ?? [];

const touches = (edit: Exclude<Edit, InsertEdit>): number => edit.paragraph;
const place = (edit: Edit): number => (isInsert(edit) ? edit.after + 0.5 : touches(edit));

/** From the end of the document to its start, so that what is still to do keeps its place. */
function backwards(edits: readonly Edit[]): readonly Edit[] {
  const from = (edit: Edit): number => ("start" in edit ? edit.start : 0);
  return [...edits]
    .reverse()
    .sort((one, other) => place(other) - place(one) || from(other) - from(one));
}

class Writer {
  private readonly paragraphs: readonly Located[];
  private readonly schema: Schema;
  private readonly lists: ReadonlyMap<InsertEdit, number>;

  constructor(
    private readonly transaction: Transaction,
    private readonly revision: () => Revision,
    edits: readonly Edit[],
    unusedList: () => number,
  ) {
    this.paragraphs = locate(transaction.doc);
    this.schema = transaction.doc.type.schema;
    this.lists = listsBegun(edits, (index) => this.at(index), unusedList);
  }

  write(edit: Edit): void {
    if (isInsert(edit)) this.insert(edit);
    else if (isDelete(edit)) this.delete(edit.paragraph);
    else if (isReplace(edit)) this.replace(edit);
    else if (isFormat(edit)) this.format(edit);
  }

  /** One paragraph in the place of another is new words under the same mark. */
  rewrite(index: number, runs: readonly NewRun[]): void {
    const { pos, node } = this.at(index);
    const { stretches, text } = readNode(node);
    this.transaction.insert(
      pos + 1 + insideOf(stretches, text.length, node),
      Fragment.fromArray([...this.newText(runs, node)]),
    );
    this.strikeOut(pos, stretches, 0, text.length);
  }

  private at(index: number): Located {
    const located = this.paragraphs[index];
    if (!located) throw new RangeError(`the document has no paragraph ${index}`);
    return located;
  }

  /** A paragraph's attributes as earlier edits of the batch left them. */
  private attributesNow(pos: number): Attrs {
    return this.transaction.doc.nodeAt(pos)?.attrs ?? {};
  }

  private mark(name: "insertion" | "deletion"): Mark {
    const type = this.schema.marks[name];
    if (!type) throw new Error(`the editor has no ${name} mark`);
    return type.create(this.revision());
  }

  private replace(edit: ReplaceEdit): void {
    const { pos, node } = this.at(edit.paragraph);
    const { stretches } = readNode(node);
    const model =
      stretches.find((stretch) => stretch.end > edit.start) ?? stretches[stretches.length - 1];
    const left = stretches.findLast((stretch) => stretch.start < edit.start);
    const marks = plainMarks((edit.end > edit.start ? model : (left ?? model))?.node);
    const to = pos + 1 + insideOf(stretches, edit.end, node);
    if (edit.text) {
      const text = this.schema.text(edit.text, [
        ...this.formatted(marks, edit),
        this.mark("insertion"),
      ]);
      this.transaction.insert(to, text);
    }
    this.strikeOut(pos, stretches, edit.start, edit.end);
  }

  /** New formatting is the same words, struck out as they were and inserted as they shall be. */
  private format(edit: FormatEdit): void {
    const { pos, node } = this.at(edit.paragraph);
    const { stretches } = readNode(node);
    const insertion = this.mark("insertion");
    const formatted = within(stretches, edit.start, edit.end).map(({ stretch, from, to }) =>
      this.schema.text(stretch.node.textBetween(from - stretch.start, to - stretch.start), [
        ...this.formatted(plainMarks(stretch.node), edit),
        insertion,
      ]),
    );
    this.transaction.insert(
      pos + 1 + insideOf(stretches, edit.end, node),
      Fragment.fromArray(formatted),
    );
    this.strikeOut(pos, stretches, edit.start, edit.end);
  }

  private formatted(marks: readonly Mark[], asked: Omit<NewRun, "text">): readonly Mark[] {
    let set: readonly Mark[] = marks;
    for (const name of ["bold", "italic", "superscript"] as const) {
      const type = this.schema.marks[name];
      if (!type || asked[name] === undefined) continue;
      set = asked[name] ? type.create().addToSet(set) : type.removeFromSet(set);
    }
    return set;
  }

  private strikeOut(pos: number, stretches: readonly Stretch[], start: number, end: number): void {
    const deletion = this.mark("deletion");
    for (const { stretch, from, to } of within(stretches, start, end).reverse()) {
      const base = pos + 1 + stretch.inside;
      const first = stretch.node.isText ? base + from - stretch.start : base;
      const last = stretch.node.isText ? base + to - stretch.start : base + stretch.node.nodeSize;
      // Words that were themselves only suggested are taken back, as Word does.
      if (stretch.node.marks.some((mark) => mark.type.name === "insertion")) {
        this.transaction.delete(first, last);
      } else {
        this.transaction.addMark(first, last, deletion);
      }
    }
  }

  private delete(index: number): void {
    const { pos, node } = this.at(index);
    const { stretches, text } = readNode(node);
    this.transaction.setNodeMarkup(pos, undefined, {
      ...this.attributesNow(pos),
      pPrDel: this.revision(),
    });
    this.strikeOut(pos, stretches, 0, text.length);
  }

  /**
   * A paragraph put in after another. Where both are alike it is what Enter at the end of the first
   * would give: the first one's mark is the new one. Otherwise the new paragraph's own mark is, so
   * that refusing it leaves its neighbours as they were.
   */
  private insert(edit: InsertEdit): void {
    const anchor = this.at(Math.max(edit.after, 0));
    const like = this.at(edit.insert.like ?? Math.max(edit.after, 0));
    const list = this.lists.get(edit);
    const alike = edit.after >= 0 && like.node === anchor.node && list === undefined;
    const mark = this.revision();
    const anchorNow = this.attributesNow(anchor.pos);
    const before = (anchorNow["pPrIns"] as Revision | null) ?? null;
    const paragraph = like.node.type.create(
      {
        ...like.node.attrs,
        ...(list !== undefined && inList(like.node, list)),
        paraId: null,
        textId: null,
        bookmarks: null,
        pPrIns: alike ? before : mark,
        pPrDel: null,
        pPrChange: null,
        sectionBreakType: null,
        _sectionProperties: null,
        _originalRunBoundaries: null,
      },
      this.newText(edit.insert.runs, like.node),
    );
    const at = edit.after < 0 ? anchor.pos : anchor.pos + anchor.node.nodeSize;
    this.transaction.insert(at, paragraph);
    if (alike && !before) {
      this.transaction.setNodeMarkup(anchor.pos, undefined, {
        ...anchorNow,
        pPrIns: mark,
      });
    }
  }

  private newText(runs: readonly NewRun[], like: Node): readonly Node[] {
    const { stretches } = readNode(like);
    const insertion = this.mark("insertion");
    // The plainest neighbour lends its font and size; weight and height are the clause's own.
    const lender = stretches.find((stretch) => !isSet(stretch.node)) ?? stretches[0];
    const taken = plainMarks(lender?.node).filter((mark) => mark.type.name !== "runStyle");
    return runs
      .filter((run) => run.text !== "")
      .map((run) =>
        this.schema.text(run.text, [
          ...this.formatted(taken, {
            bold: run.bold ?? false,
            italic: run.italic ?? false,
            superscript: run.superscript ?? false,
          }),
          insertion,
        ]),
      );
  }
}

const isSet = (node: Node): boolean =>
  node.marks.some((mark) => mark.type.name === "bold" || mark.type.name === "superscript");

/** The parts of stretches that lie between two offsets. */
function within(stretches: readonly Stretch[], start: number, end: number) {
  return stretches
    .filter((stretch) => stretch.start < end && stretch.end > start)
    .map((stretch) => ({
      stretch,
      from: Math.max(start, stretch.start),
      to: Math.min(end, stretch.end),
    }));
}

/** For a deletion, the insertion right after it that takes its likeness: together a replacement. */
function replacements(edits: readonly Edit[]): ReadonlyMap<Edit, InsertEdit> {
  const after = new Map<number, InsertEdit>();
  for (const edit of edits) {
    if (!isInsert(edit) || after.has(edit.after)) continue;
    if ((edit.insert.like ?? edit.after) === edit.after) after.set(edit.after, edit);
  }
  return new Map(
    edits.flatMap((edit) => {
      const insertion = isDelete(edit) ? after.get(edit.paragraph) : undefined;
      return insertion ? [[edit, insertion]] : [];
    }),
  );
}

/**
 * Writes all edits as tracked changes, and gives the transaction. Yields after each how many are
 * done: a long one can be written a slice at a time.
 * @param unusedList gives the number of a list that nothing uses yet
 */
export function* writeEdits(
  state: EditorState,
  edits: readonly Edit[],
  revision: () => Revision,
  unusedList: () => number,
): Generator<number, Transaction> {
  const transaction = state.tr;
  const writer = new Writer(transaction, revision, edits, unusedList);
  const rewritten = replacements(edits);
  const replacing = new Set<Edit>(rewritten.values());
  let done = 0;
  for (const edit of backwards(edits)) {
    const replacement = rewritten.get(edit);
    if (replacement && isDelete(edit)) writer.rewrite(edit.paragraph, replacement.insert.runs);
    else if (!replacing.has(edit)) writer.write(edit);
    yield ++done;
  }
  return transaction;
}
