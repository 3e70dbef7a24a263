import type { ContentRun, ParagraphContent } from "../paragraph-content";
import type { XmlElement } from "../xml-element";
import type { RevisionMarks } from "./revision-marks";
import { deletedChild } from "./run-xml";
import type { Splice } from "./splice";

const RANGE_END = /^w:(bookmark|commentRange|perm|moveFromRange|moveToRange)(Start|End)$/;

/** Marks all that a paragraph shows or hides as deleted; what was deleted already stays so. */
export function contentDeletion(content: ParagraphContent, marks: RevisionMarks): Splice[] {
  const balanced = hasBalancedFields(content);
  return content.runs
    .filter((run) => !run.deleted && run.pieces.length > 0)
    .filter((run) => balanced || !run.pieces.some(({ element }) => isField(element)))
    .map((run) => ({
      start: run.element.start,
      end: run.element.end,
      text: marks.deleted(deletedRun(run)),
    }));
}

function deletedRun({ element, properties, pieces }: ContentRun): string {
  const close = element.scope.source.slice(element.closeStart, element.end);
  const content = pieces.map((piece) => deletedChild(piece.element)).join("");
  return element.openTag + (properties?.raw ?? "") + content + close;
}

const isField = (element: XmlElement): boolean =>
  element.name === "w:fldChar" || element.name === "w:instrText";

/** Whether every field that starts here ends here; else deleting its marks would break it. */
function hasBalancedFields(content: ParagraphContent): boolean {
  let open = 0;
  for (const { pieces, deleted } of content.runs) {
    for (const { element } of pieces) {
      if (deleted || element.name !== "w:fldChar") continue;
      const type = element.attribute("w:fldCharType");
      if (type === "begin") open++;
      else if (type === "end") open--;
      if (open < 0) return false;
    }
  }
  return open === 0;
}

/**
 * What must stay of a paragraph that is taken out: ends of ranges (bookmarks, comments) whose other
 * end stands elsewhere. They may stand between paragraphs as well.
 */
export function strayRangeEnds(paragraph: XmlElement): string {
  const ends: XmlElement[] = [];
  const collect = (element: XmlElement): void => {
    for (const child of element.children()) {
      if (RANGE_END.test(child.name)) ends.push(child);
      collect(child);
    }
  };
  collect(paragraph);
  const key = (end: XmlElement): string =>
    `${end.name.replace(/(Start|End)$/, "")} ${end.attribute("w:id") ?? ""}`;
  const counts = new Map<string, number>();
  for (const end of ends) counts.set(key(end), (counts.get(key(end)) ?? 0) + 1);
  return ends
    .filter((end) => counts.get(key(end)) === 1)
    .map((end) => end.raw)
    .join("");
}

/** A paragraph emptied but kept, where its place needs one: its properties and stray range ends. */
export function emptied(paragraph: XmlElement): string {
  const { source } = paragraph.scope;
  if (paragraph.selfClosing) return paragraph.raw;
  const close = source.slice(paragraph.closeStart, paragraph.end);
  const properties = paragraph.child("w:pPr")?.raw ?? "";
  return paragraph.openTag + properties + strayRangeEnds(paragraph) + close;
}
