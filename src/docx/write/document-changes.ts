import type { Edit } from "../../model/edit";
import type { XmlElement } from "../xml-element";
import { contentOf, type ReadDocument } from "../read-paragraphs";
import { listReference, type ListReference } from "../styles";
import type { BodyParagraph } from "../body";
import {
  endsSection,
  isBeforeParagraph,
  isLastBlock,
  keptBefore,
  moveInsertsPastRemovedEnd,
} from "./block-edits";
import { contentDeletion, emptied, strayRangeEnds } from "./delete-paragraph";
import { BEFORE_FIRST, editsByParagraph, type ParagraphEdits } from "./edits-by-paragraph";
import { newParagraphXml, sharedProperties, type MarkState } from "./insert-paragraph";
import { noShellChange, shellSplices, type ShellChange } from "./paragraph-shell";
import type { NewLists } from "./new-lists";
import type { RevisionMarks } from "./revision-marks";
import { rewriteRun } from "./rewrite-run";
import { formattedLike } from "./run-format";
import { runXml } from "./run-xml";
import { changeableRuns, spanPlan, type Markup } from "./span-plan";
import type { Splice } from "./splice";

/** Turns edits into splices of the main part. */
export class DocumentChanges {
  readonly splices: Splice[] = [];
  private readonly edits: Map<number, ParagraphEdits>;
  /** Lists begun for new paragraphs, by the paragraph that these are like. */
  private readonly begun = new Map<number, ListReference>();
  private readonly shells = new Map<XmlElement, ShellChange>();

  /** @throws RangeError for edits that the text does not have or that overlap */
  constructor(
    private readonly document: ReadDocument,
    edits: readonly Edit[],
    /** Markup to put in, by paragraph. */
    private readonly markups: ReadonlyMap<number, readonly Markup[]>,
    private readonly marks: RevisionMarks | null,
    private readonly lists: NewLists,
  ) {
    this.edits = editsByParagraph(edits, document.paragraphs);
    moveInsertsPastRemovedEnd(document.sources, this.edits);
    const touched = new Set([...this.edits.keys(), ...markups.keys()]);
    for (const index of touched) this.change(index);
    for (const [paragraph, change] of this.shells) {
      this.splices.push(...shellSplices(paragraph, change));
    }
  }

  private shell(paragraph: XmlElement): ShellChange {
    let change = this.shells.get(paragraph);
    if (change === undefined) this.shells.set(paragraph, (change = noShellChange()));
    return change;
  }

  private change(index: number): void {
    const edits = this.edits.get(index);
    const source = this.document.sources[index];
    if (source === undefined) {
      if (index === BEFORE_FIRST && edits !== undefined) this.insertFirst(edits);
      return;
    }
    const removed = edits?.removed ?? false;
    if (removed && this.marks === null) this.takeOut(index, source);
    else if (removed && this.marks !== null) this.markRemoved(index, source, this.marks);
    else this.changeSpans(index, source, edits);
    if (edits !== undefined && edits.inserts.length > 0) this.insertAfter(index, source, edits);
  }

  private changeSpans(index: number, source: BodyParagraph, edits?: ParagraphEdits): void {
    const markups = this.markups.get(index) ?? [];
    const content = contentOf(this.document, index);
    const plan = spanPlan(content, edits?.replaces ?? [], edits?.formats ?? [], markups);
    const runs = changeableRuns(content);
    for (const run of runs) this.splices.push(...rewriteRun(run, plan, this.marks));
    if (runs.length > 0) return;
    const mark = source.element.child("w:pPr")?.child("w:rPr") ?? null;
    const run = plan.intoEmpty === "" ? "" : runXml(formattedLike(mark, {}), plan.intoEmpty);
    const added = run === "" || this.marks === null ? run : this.marks.inserted(run);
    const xml = added + markups.map((markup) => markup.xml).join("");
    if (xml !== "") this.shell(source.element).tail += xml;
  }

  /** Deletes a paragraph without a trace, or empties it where its container needs one. */
  private takeOut(index: number, source: BodyParagraph): void {
    const { start, end } = source.element;
    const inserts = this.edits.get(index)?.inserts.length ?? 0;
    const replaceable =
      !endsSection(source) &&
      (!isLastBlock(source) ||
        inserts > 0 ||
        keptBefore(index, this.document.sources, this.edits) !== null);
    const text = replaceable ? strayRangeEnds(source.element) : emptied(source.element);
    this.splices.push({ start, end, text });
  }

  private markRemoved(index: number, source: BodyParagraph, marks: RevisionMarks): void {
    const content = contentOf(this.document, index);
    this.splices.push(...contentDeletion(content, marks));
    const markup = (this.markups.get(index) ?? []).map(({ xml }) => xml).join("");
    if (markup !== "") this.shell(source.element).tail += markup;
    if (endsSection(source)) return;
    if (isBeforeParagraph(source)) this.shell(source.element).deleted = marks.onMark("del");
    else if ((this.edits.get(index)?.inserts.length ?? 0) === 0) {
      this.joinToKept(index, source, marks);
    }
  }

  /**
   * The mark before a table or an end cannot be deleted, so the one before it is, as Word does it;
   * the last paragraph takes the properties of the one that it becomes part of.
   */
  private joinToKept(index: number, source: BodyParagraph, marks: RevisionMarks): void {
    const before = keptBefore(index, this.document.sources, this.edits);
    const kept = before === null ? undefined : this.document.sources[before];
    if (kept === undefined || endsSection(kept)) {
      if (!isLastBlock(source)) this.shell(source.element).deleted = marks.onMark("del");
      return;
    }
    this.shell(kept.element).deleted = marks.onMark("del");
    const pPr = source.element.child("w:pPr");
    const own = sharedProperties(pPr);
    const wanted = sharedProperties(kept.element.child("w:pPr"));
    if (own === wanted) return;
    const mark = pPr?.child("w:rPr")?.raw ?? "";
    const change =
      pPr?.child("w:pPrChange")?.raw ??
      `<w:pPrChange ${marks.attributes()}><w:pPr>${own}</w:pPr></w:pPrChange>`;
    this.shell(source.element).properties = `<w:pPr>${wanted}${mark}${change}</w:pPr>`;
  }

  private insertFirst(edits: ParagraphEdits): void {
    const first = this.document.sources[0];
    if (first === undefined) return;
    const { start } = first.element;
    const text = edits.inserts
      .map((insert) => this.paragraphXml(insert, 0, { kind: "inserted" }))
      .join("");
    this.splices.push({ start, end: start, text });
  }

  private insertAfter(index: number, source: BodyParagraph, edits: ParagraphEdits): void {
    const { element } = source;
    const atEnd = this.marks !== null && !isBeforeParagraph(source) && !endsSection(source);
    if (this.marks !== null && atEnd) {
      const shell = this.shell(element);
      shell.inserted = this.marks.onMark("ins");
      if (edits.removed) shell.deleted = this.marks.onMark("del");
    }
    const text = edits.inserts
      .map((insert, rank) => {
        const last = atEnd && rank === edits.inserts.length - 1;
        return this.paragraphXml(
          insert,
          index,
          last ? { kind: "last", before: element } : { kind: "inserted" },
        );
      })
      .join("");
    this.splices.push({ start: element.end, end: element.end, text });
  }

  private paragraphXml(
    insert: ParagraphEdits["inserts"][number],
    after: number,
    state: MarkState,
  ): string {
    const like = insert.like ?? after;
    const element = this.document.sources[like]?.element;
    if (element === undefined) throw new RangeError(`There is no paragraph ${like} to be like.`);
    const model = { element, content: contentOf(this.document, like) };
    const { styles } = this.document.context;
    if (insert.newList === true) this.beginList(like, element);
    const list = this.begun.get(like) ?? null;
    return newParagraphXml(insert, model, styles, this.marks, state, list);
  }

  /** From here on, new paragraphs like that one stand in a list of their own. */
  private beginList(like: number, element: XmlElement): void {
    const pPr = element.child("w:pPr");
    const own = listReference(pPr);
    const { list } = this.document.context.styles.paragraph(pPr?.childValue("w:pStyle") ?? null);
    const level = own.level ?? list.level;
    const id = this.lists.like({ id: own.id ?? list.id, level });
    if (id !== null) this.begun.set(like, { id, level });
  }
}
