import {
  isInsert,
  type Edit,
  type InsertEdit,
  type ListLabel,
  type NewParagraph,
} from "../../src/index";

/** A list of its own for a new paragraph. */
export interface ListBegun {
  /** The label of the paragraph whose list the new one looks like. */
  readonly label: ListLabel;
  /** The paragraphs that go on in it, in order. */
  readonly followers: readonly NewParagraph[];
}

/** Word's names for `w:numFmt`; another is counted in figures. */
const NUMBERING: Readonly<Record<string, `${Word.ListNumbering}`>> = {
  upperRoman: "UpperRoman",
  lowerRoman: "LowerRoman",
  upperLetter: "UpperLetter",
  lowerLetter: "LowerLetter",
};

/**
 * The insertions that begin a list, each with what goes on in it: Word puts those after it one by
 * one, so that the list goes on by itself. They are no insertions of their own any more.
 */
export function listsBegun(
  edits: readonly Edit[],
  labelOf: (index: number) => ListLabel | null,
): { readonly begun: ReadonlyMap<Edit, ListBegun>; readonly taken: ReadonlySet<Edit> } {
  const begun = new Map<Edit, { label: ListLabel; followers: NewParagraph[] }>();
  const taken = new Set<Edit>();
  const modelOf = ({ after, insert }: InsertEdit): number => insert.like ?? Math.max(after, 0);
  let open: { readonly edit: InsertEdit; readonly followers: NewParagraph[] } | null = null;
  for (const edit of edits.filter(isInsert)) {
    const label = labelOf(modelOf(edit));
    if (edit.insert.newList === true && label !== null) {
      const list = { label, followers: [] };
      begun.set(edit, list);
      open = { edit, followers: list.followers };
    } else if (open?.edit.after === edit.after && modelOf(open.edit) === modelOf(edit)) {
      open.followers.push(edit.insert);
      taken.add(edit);
    } else open = null;
  }
  return { begun, taken };
}

/** Queues a list of its own, counted from 1, with the look of the model's. */
export function beginList(
  paragraph: Word.Paragraph,
  { label }: ListBegun,
  model: Word.Paragraph,
): void {
  const list = paragraph.startNewList();
  const [, before = "", , after = ""] = /^(\W*)([\p{L}\p{N}]+)(.*)$/u.exec(label.text) ?? [];
  const format = [before, 0, after].filter((piece) => piece !== "");
  list.setLevelNumbering(0, NUMBERING[label.format] ?? "Arabic", format);
  list.setLevelStartingNumber(0, 1);
  list.setLevelIndents(0, model.leftIndent, model.leftIndent + model.firstLineIndent);
}
