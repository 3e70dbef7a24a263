import type { BodyParagraph } from "../body";
import type { XmlElement } from "../xml-element";
import { BEFORE_FIRST, type ParagraphEdits } from "./edits-by-paragraph";

/** Elements of a body or cell that hold paragraphs or are one. */
const BLOCK = /^(w:(p|tbl|sdt|customXml|altChunk)|mc:AlternateContent)$/;

/** Whether a paragraph is the last block of its body, cell or control. */
export function isLastBlock({ element }: BodyParagraph): boolean {
  return nextBlock(element) === null;
}

/**
 * Whether another paragraph follows at once, which a mark can be joined to. Before a table or the
 * end of a cell it cannot; there Word tracks the mark before instead, and so do we.
 */
export const isBeforeParagraph = ({ element }: BodyParagraph): boolean =>
  nextBlock(element)?.name === "w:p";

function nextBlock(element: XmlElement): XmlElement | null {
  let next = element.next;
  while (next !== null && !BLOCK.test(next.name)) next = next.next;
  return next;
}

/** Whether the paragraph ends a section, so that its mark must stay. */
export const endsSection = ({ element }: BodyParagraph): boolean =>
  element.child("w:pPr")?.child("w:sectPr") != null;

/** Index of the paragraph just before in the same container that stays, or null. */
export function keptBefore(
  index: number,
  sources: readonly BodyParagraph[],
  edits: ReadonlyMap<number, ParagraphEdits>,
): number | null {
  for (let before = index - 1; before >= 0; before--) {
    const source = sources[before];
    const follower = sources[before + 1];
    if (source === undefined || nextBlock(source.element) !== follower?.element) return null;
    if (edits.get(before)?.removed !== true) return before;
  }
  return null;
}

/**
 * Where the last paragraphs of a row go, what is inserted before them goes after them instead: the
 * text is the same, and the row keeps a last paragraph.
 */
export function moveInsertsPastRemovedEnd(
  sources: readonly BodyParagraph[],
  edits: Map<number, ParagraphEdits>,
): void {
  for (const [index, own] of edits) {
    const source = sources[index];
    if (source === undefined || !own.removed || isBeforeParagraph(source)) continue;
    for (let before = index - 1; before > BEFORE_FIRST; before--) {
      const earlier = sources[before];
      const follower = sources[before + 1]?.element;
      if (earlier === undefined || nextBlock(earlier.element) !== follower) break;
      const its = edits.get(before);
      if (its !== undefined) own.inserts = [...its.inserts.splice(0), ...own.inserts];
      if (its?.removed !== true) break;
    }
  }
}
