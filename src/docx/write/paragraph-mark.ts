import type { XmlElement } from "../xml-element";
import type { Splice } from "./splice";

/** What follows the mark's own properties among those of a paragraph (`CT_PPr`). */
const AFTER_RUN_PROPERTIES = new Set(["w:sectPr", "w:pPrChange"]);

/** Puts `xml` (a `w:ins` or `w:del`) among the properties of a paragraph's mark. */
export function markSplice(paragraph: XmlElement, xml: string): Splice {
  const pPr = paragraph.child("w:pPr");
  if (pPr === null) return openedSplice(paragraph, `<w:pPr><w:rPr>${xml}</w:rPr></w:pPr>`, "");
  const rPr = pPr.child("w:rPr");
  if (rPr !== null) {
    // The schema wants `w:ins` first, then `w:del`, then the rest.
    const inserted = rPr.first?.name === "w:ins" ? rPr.first : null;
    const at = inserted?.end ?? rPr.openEnd;
    return rPr.selfClosing
      ? { start: rPr.start, end: rPr.end, text: `<w:rPr>${xml}</w:rPr>` }
      : { start: at, end: at, text: xml };
  }
  const text = `<w:rPr>${xml}</w:rPr>`;
  if (pPr.selfClosing) return { start: pPr.start, end: pPr.end, text: `<w:pPr>${text}</w:pPr>` };
  const follower = pPr.children().find((child) => AFTER_RUN_PROPERTIES.has(child.name));
  const at = follower?.start ?? pPr.closeStart;
  return { start: at, end: at, text };
}

/** Puts `xml` at the end of an element's content, opening one that closes itself. */
export function appendSplice(element: XmlElement, xml: string): Splice {
  if (element.selfClosing) return openedSplice(element, "", xml);
  return { start: element.closeStart, end: element.closeStart, text: xml };
}

function openedSplice(element: XmlElement, first: string, last: string): Splice {
  if (!element.selfClosing) return { start: element.openEnd, end: element.openEnd, text: first };
  const name = /^<([^\s/>]+)/.exec(element.openTag)?.[1] ?? "w:p";
  const open = element.openTag.replace(/\s*\/>$/, ">");
  return { start: element.start, end: element.end, text: `${open}${first}${last}</${name}>` };
}
