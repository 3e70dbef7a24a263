/**
 * Changes that a host, the editor or the .docx writer applies. All `paragraph` indexes and offsets
 * of one batch refer to the text as it was read, before any edit of the batch.
 */

/**
 * Replaces a span. The new text takes the formatting of what it replaces (or of its left neighbour),
 * but for what `bold` and `superscript` say.
 */
export interface ReplaceEdit {
  readonly paragraph: number;
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly bold?: boolean;
  readonly superscript?: boolean;
}

/** Changes the formatting of a span; absent fields stay as they are. */
export interface FormatEdit {
  readonly paragraph: number;
  readonly start: number;
  readonly end: number;
  readonly bold?: boolean;
  readonly superscript?: boolean;
}

/** Deletes a whole paragraph with its mark. */
export interface DeleteEdit {
  readonly paragraph: number;
  readonly delete: true;
}

/** A stretch of text to insert; what is absent is off. */
export interface NewRun {
  readonly text: string;
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly superscript?: boolean;
}

export interface NewParagraph {
  readonly runs: readonly NewRun[];
  /**
   * Index of the paragraph whose style, properties and list the new one takes. Where absent, the
   * paragraph it is inserted after. A paragraph like a list paragraph is numbered by that list.
   */
  readonly like?: number;
  /**
   * True where the new paragraph begins a list of its own, with the look of its model's and counted
   * from 1; new paragraphs after it in the batch with the same `like` go on in that list.
   */
  readonly newList?: boolean;
}

/** Inserts a paragraph after the one with index `after`; -1 inserts before the first. */
export interface InsertEdit {
  readonly after: number;
  readonly insert: NewParagraph;
}

export type Edit = ReplaceEdit | FormatEdit | DeleteEdit | InsertEdit;

export const isInsert = (edit: Edit): edit is InsertEdit => "insert" in edit;
export const isDelete = (edit: Edit): edit is DeleteEdit => "delete" in edit;
export const isReplace = (edit: Edit): edit is ReplaceEdit => "text" in edit;
export const isFormat = (edit: Edit): edit is FormatEdit =>
  !isInsert(edit) && !isDelete(edit) && !isReplace(edit);
