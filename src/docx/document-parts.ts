import { DocumentError } from "./document-error";
import type { PackageParts } from "./package-parts";
import { relationshipsOf, type Relationship } from "./relationships";
import type { Warnings } from "./warnings";
import type { XmlElement } from "./xml-element";

/** The parts that reading needs. */
export interface DocumentParts {
  /** Name of the main part, mostly `word/document.xml`. */
  readonly name: string;
  readonly document: XmlElement;
  readonly styles: XmlElement | null;
  readonly numbering: XmlElement | null;
}

const USUAL_NAME = "word/document.xml";

/**
 * Finds the main part by the package's relationships and its styles and numbering by its own;
 * falls back on the usual names, and says so. @throws DocumentError where there is no document
 */
export function documentParts(parts: PackageParts, warnings: Warnings): DocumentParts {
  for (const name of parts.names) {
    if (/(^|[\\/])\.\.([\\/]|$)|^[\\/]|^[a-z]:|\\/i.test(name)) {
      warnings.add("entry-outside", name, name);
    }
  }
  const name = mainPart(parts, warnings);
  const document = parts.root(name);
  if (document === null) {
    throw new DocumentError("missing-part", `The file lacks its text (${name}).`);
  }
  if (document.name !== "w:document") {
    throw new DocumentError("not-word", `${name} is not the text of a Word document.`);
  }
  const related = relationshipsOf(parts, name, warnings);
  return {
    name,
    document,
    styles: optionalPart(parts, related, "styles", warnings),
    numbering: optionalPart(parts, related, "numbering", warnings),
  };
}

function mainPart(parts: PackageParts, warnings: Warnings): string {
  const stated = relationshipsOf(parts, "", warnings).find(
    (relationship) => relationship.kind === "officeDocument",
  );
  if (stated?.target != null && parts.names.includes(stated.target)) return stated.target;
  if (stated?.target != null) warnings.add("part-missing", "_rels/.rels", stated.target);
  if (parts.names.includes(USUAL_NAME)) {
    warnings.add("relationship-guessed", "_rels/.rels", USUAL_NAME);
    return USUAL_NAME;
  }
  if (stated === undefined) {
    throw new DocumentError("not-word", "This archive is not a Word document (.docx).");
  }
  throw new DocumentError(
    "missing-part",
    `The file lacks its text (${stated.target ?? USUAL_NAME}). Ask for a fresh copy.`,
  );
}

function optionalPart(
  parts: PackageParts,
  related: readonly Relationship[],
  kind: "styles" | "numbering",
  warnings: Warnings,
): XmlElement | null {
  const relationship = related.find((candidate) => candidate.kind === kind);
  if (relationship?.target == null) return null;
  try {
    const root = parts.root(relationship.target);
    if (root === null) warnings.add("part-missing", relationship.source, relationship.target);
    return root;
  } catch (error) {
    if (!(error instanceof DocumentError) || error.reason === "too-large") throw error;
    warnings.add("part-unreadable", relationship.target, error.message);
    return null;
  }
}
