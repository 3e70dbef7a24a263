import type { XmlElement } from "../xml-element";
import type { Splice } from "./splice";

/** What follows the mark's own properties among those of a paragraph (`CT_PPr`). */
const AFTER_RUN_PROPERTIES = new Set(["w:sectPr", "w:pPrChange"]);

/** Changes around the runs of a paragraph, gathered so that each place is written once. */
export interface ShellChange {
  /** A `w:ins` for the paragraph's mark. */
  inserted: string;
  /** A `w:del` for the paragraph's mark. */
  deleted: string;
  /** A whole `w:pPr` instead of the paragraph's own. */
  properties: string | null;
  /** What comes after all that the paragraph holds. */
  tail: string;
}

export const noShellChange = (): ShellChange => ({
  inserted: "",
  deleted: "",
  properties: null,
  tail: "",
});

/** The splices for changes around a paragraph's runs. */
export function shellSplices(paragraph: XmlElement, change: ShellChange): readonly Splice[] {
  const pPr = paragraph.child("w:pPr");
  const mark = change.inserted + change.deleted;
  const properties =
    change.properties ??
    (pPr === null && mark !== "" ? `<w:pPr><w:rPr>${mark}</w:rPr></w:pPr>` : null);
  if (paragraph.selfClosing) {
    return [opened(paragraph, (properties ?? "") + change.tail)];
  }
  const splices: Splice[] = [];
  if (properties !== null) {
    const { start, end } = pPr ?? { start: paragraph.openEnd, end: paragraph.openEnd };
    splices.push({ start, end, text: properties });
  } else if (pPr !== null && mark !== "") splices.push(markSplice(pPr, change));
  if (change.tail !== "") splices.push(appendSplice(paragraph, change.tail));
  return splices;
}

function markSplice(pPr: XmlElement, { inserted, deleted }: ShellChange): Splice {
  const rPr = pPr.child("w:rPr");
  const mark = inserted + deleted;
  if (rPr !== null) {
    if (rPr.selfClosing) {
      return { start: rPr.start, end: rPr.end, text: `<w:rPr>${mark}</w:rPr>` };
    }
    // The schema wants `w:ins` first, then `w:del`, then the rest.
    const known = rPr.first?.name === "w:ins" ? rPr.first : null;
    const at = known?.end ?? rPr.openEnd;
    return { start: at, end: at, text: known === null ? mark : deleted };
  }
  const text = `<w:rPr>${mark}</w:rPr>`;
  if (pPr.selfClosing) return { start: pPr.start, end: pPr.end, text: `<w:pPr>${text}</w:pPr>` };
  const follower = pPr.children().find((child) => AFTER_RUN_PROPERTIES.has(child.name));
  const at = follower?.start ?? pPr.closeStart;
  return { start: at, end: at, text };
}

/** Puts `xml` at the end of an element's content, opening one that closes itself. */
export function appendSplice(element: XmlElement, xml: string): Splice {
  if (element.selfClosing) return opened(element, xml);
  return { start: element.closeStart, end: element.closeStart, text: xml };
}

function opened(element: XmlElement, content: string): Splice {
  const name = /^<([^\s/>]+)/.exec(element.openTag)?.[1] ?? "w:p";
  const open = `${element.openTag.slice(0, -"/>".length).trimEnd()}>`;
  return { start: element.start, end: element.end, text: `${open}${content}</${name}>` };
}
