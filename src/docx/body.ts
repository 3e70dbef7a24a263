import { chosenBranch } from "./alternate-content";
import type { XmlElement } from "./xml-element";

/** A `w:p` of the body and what surrounds it. */
export interface BodyParagraph {
  readonly element: XmlElement;
  /** The element that holds it: body, cell, content control… */
  readonly container: XmlElement;
  /** Table nesting depth. */
  readonly table: number;
  /** False in a branch of `mc:AlternateContent` that Word does not show. */
  readonly shown: boolean;
}

/** What a walk over the body meets. */
export interface BodyContent {
  readonly paragraphs: readonly BodyParagraph[];
  /** For each `w:altChunk`, the number of paragraphs before it. */
  readonly outsideContent: readonly number[];
}

/**
 * All paragraphs in document order: those of tables and content controls in, those of text boxes
 * out. A branch that is not shown keeps its places, so that indexes count every `w:p`.
 */
export function bodyContent(document: XmlElement): BodyContent {
  const paragraphs: BodyParagraph[] = [];
  const outsideContent: number[] = [];
  const walk = (container: XmlElement, table: number, shown: boolean): void => {
    const chosen = container.name === "mc:AlternateContent" ? chosenBranch(container) : null;
    for (let child = container.first; child !== null; child = child.next) {
      const visible = shown && (chosen === null || child === chosen);
      if (child.name === "w:p") {
        paragraphs.push({ element: child, container, table, shown: visible });
      } else if (child.name === "w:altChunk") outsideContent.push(paragraphs.length);
      else if (child.name !== "w:txbxContent") {
        walk(child, child.name === "w:tbl" ? table + 1 : table, visible);
      }
    }
  };
  const body = document.child("w:body");
  if (body !== null) walk(body, 0, true);
  return { paragraphs, outsideContent };
}
