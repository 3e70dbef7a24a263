import { DocumentError } from "./document-error";
import type { PackageParts } from "./package-parts";
import type { XmlElement } from "./xml-element";
import { parseXml } from "./xml-parser";

/**
 * The parts of a flat OPC document: one XML text that holds each part in a `pkg:part`.
 * @throws DocumentError
 */
export function flatParts(xml: string): PackageParts {
  if (xml.trim() === "") throw new DocumentError("empty", "The document is empty.");
  const root = parseXml(xml, "flat OPC");
  if (root.name !== "pkg:package") {
    throw new DocumentError("not-word", "This XML is not a Word document (flat OPC).");
  }
  const parts = new Map<string, XmlElement>();
  for (const part of root.children()) {
    const name = (part.attribute("pkg:name") ?? "").replace(/^\//, "");
    const content = part.child("pkg:xmlData")?.first;
    if (content != null && !parts.has(name)) parts.set(name, content);
  }
  return { names: [...parts.keys()], root: (name) => parts.get(name) ?? null };
}
