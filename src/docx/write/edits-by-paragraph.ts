import {
  isDelete,
  isInsert,
  isReplace,
  type Edit,
  type FormatEdit,
  type NewParagraph,
  type ReplaceEdit,
} from "../../model/edit";
import type { Paragraph } from "../../model/paragraph";

/** All that happens to one paragraph. */
export interface ParagraphEdits {
  readonly replaces: ReplaceEdit[];
  readonly formats: FormatEdit[];
  removed: boolean;
  /** New paragraphs after this one, in order. */
  inserts: NewParagraph[];
}

/** Index that stands for the place before the first paragraph. */
export const BEFORE_FIRST = -1;

/** Sorts edits by paragraph. @throws RangeError for a paragraph or span that the text does not have */
export function editsByParagraph(
  edits: readonly Edit[],
  paragraphs: readonly Paragraph[],
): Map<number, ParagraphEdits> {
  const sorted = new Map<number, ParagraphEdits>();
  const at = (index: number): ParagraphEdits => {
    let known = sorted.get(index);
    if (known === undefined) {
      sorted.set(index, (known = { replaces: [], formats: [], removed: false, inserts: [] }));
    }
    return known;
  };
  for (const edit of edits) {
    if (isInsert(edit)) {
      if (edit.after !== BEFORE_FIRST) requireParagraph(edit.after, paragraphs);
      if (edit.insert.like !== undefined) requireParagraph(edit.insert.like, paragraphs);
      at(edit.after).inserts.push(edit.insert);
      continue;
    }
    const paragraph = requireParagraph(edit.paragraph, paragraphs);
    if (isDelete(edit)) at(edit.paragraph).removed = true;
    else {
      requireSpan(edit.start, edit.end, paragraph);
      if (isReplace(edit)) at(edit.paragraph).replaces.push(edit);
      // Letters that a replacement keeps get its formatting as well.
      if (hasFormat(edit)) at(edit.paragraph).formats.push(edit);
    }
  }
  return sorted;
}

const hasFormat = (edit: ReplaceEdit | FormatEdit): boolean =>
  edit.bold !== undefined || edit.superscript !== undefined;

export function requireParagraph(index: number, paragraphs: readonly Paragraph[]): Paragraph {
  const paragraph = paragraphs[index];
  if (paragraph === undefined) {
    throw new RangeError(`There is no paragraph ${index}; the document has ${paragraphs.length}.`);
  }
  return paragraph;
}

export function requireSpan(start: number, end: number, { index, text }: Paragraph): void {
  if (!(start >= 0 && start <= end && end <= text.length)) {
    throw new RangeError(
      `Paragraph ${index} has ${text.length} characters; ${start} to ${end} is not a span of it.`,
    );
  }
  if (cutsCharacter(text, start) || cutsCharacter(text, end)) {
    throw new RangeError(
      `The span ${start} to ${end} of paragraph ${index} cuts a character in two.`,
    );
  }
}

/** Whether an offset falls between the halves of a surrogate pair. */
const cutsCharacter = (text: string, at: number): boolean =>
  /^[\uD800-\uDBFF][\uDC00-\uDFFF]$/.test(text.slice(Math.max(at - 1, 0), at + 1));
