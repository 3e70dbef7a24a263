import { DOMParser, XMLSerializer, type Document, type Element, type Node } from "@xmldom/xmldom";

import { W } from "./make-docx";

/**
 * What Word's "accept all" and "reject all" do to a main part, written against another XML library
 * than the product's own, so that one cannot hide the other's mistakes.
 */
export const acceptAll = (xml: string): string => settle(xml, ["del", "moveFrom"], false);
export const rejectAll = (xml: string): string => settle(xml, ["ins", "moveTo"], true);

const REVISIONS = ["ins", "moveTo", "del", "moveFrom"];
const BLOCKS = ["p", "tbl", "sdt", "customXml"];

const isElement = (node: Node | null): node is Element => node?.nodeType === 1;
const isNamed = (node: Node | null, ...names: readonly string[]): node is Element =>
  isElement(node) && node.namespaceURI === W && names.includes(node.localName ?? "");
const all = (root: Document | Element, name: string): Element[] =>
  [...root.getElementsByTagNameNS(W, name)].filter(isElement);
const children = (element: Element): Element[] => [...element.childNodes].filter(isElement);
const child = (element: Element | undefined, name: string): Element | undefined =>
  element === undefined ? undefined : children(element).find((node) => isNamed(node, name));

function settle(xml: string, gone: readonly string[], restore: boolean): string {
  const document = new DOMParser().parseFromString(xml, "text/xml");
  const paragraphs = all(document, "p");
  const unmarked = paragraphs.filter((paragraph) => {
    const mark = child(child(paragraph, "pPr"), "rPr");
    return gone.some((name) => child(mark, name) !== undefined);
  });
  for (const name of REVISIONS) {
    for (const revision of all(document, name)) {
      const onMark = isNamed(revision.parentNode, "rPr");
      if (onMark || gone.includes(name)) revision.parentNode?.removeChild(revision);
      else unwrap(revision);
    }
  }
  for (const name of ["rPrChange", "pPrChange"]) {
    for (const change of all(document, name)) {
      if (restore) restoreProperties(change, name.replace("Change", ""));
      else change.parentNode?.removeChild(change);
    }
  }
  if (restore) {
    rename(document, "delText", "t");
    rename(document, "delInstrText", "instrText");
  }
  for (const paragraph of unmarked) joinToNext(paragraph);
  return new XMLSerializer().serializeToString(document);
}

function unwrap(element: Element): void {
  while (element.firstChild !== null) {
    element.parentNode?.insertBefore(element.firstChild, element);
  }
  element.parentNode?.removeChild(element);
}

/** Puts the old properties in the place of the new; those of a paragraph keep mark and section. */
function restoreProperties(change: Element, name: string): void {
  const properties = change.parentNode;
  const old = child(change, name);
  if (!isElement(properties)) return;
  for (const property of children(properties)) {
    const stays = name === "pPr" && isNamed(property, "rPr", "sectPr");
    if (!stays) properties.removeChild(property);
  }
  for (const property of old === undefined ? [] : children(old).reverse()) {
    properties.insertBefore(property, properties.firstChild);
  }
}

function rename(document: Document, from: string, to: string): void {
  for (const element of all(document, from)) {
    const renamed = document.createElementNS(W, `w:${to}`);
    for (const attribute of [...element.attributes]) {
      renamed.setAttributeNS(attribute.namespaceURI, attribute.name, attribute.value);
    }
    while (element.firstChild !== null) renamed.appendChild(element.firstChild);
    element.parentNode?.replaceChild(renamed, element);
  }
}

/** A paragraph without its mark becomes part of the next, whose mark and properties hold. */
function joinToNext(paragraph: Element): void {
  let next: Node | null = paragraph.nextSibling;
  while (next !== null && !isNamed(next, ...BLOCKS)) next = next.nextSibling;
  const content = children(paragraph).filter((element) => !isNamed(element, "pPr"));
  if (isNamed(next, "p")) {
    const properties = child(next, "pPr");
    const before = properties === undefined ? next.firstChild : properties.nextSibling;
    for (const element of content) next.insertBefore(element, before);
  } else if (next === null || content.some((element) => isNamed(element, "r"))) return;
  paragraph.parentNode?.removeChild(paragraph);
}
