import type { XmlElement } from "./xml-element";

/** Namespaces of Word's own extensions, which today's Word understands. */
const UNDERSTOOD = /^http:\/\/schemas\.(microsoft|openxmlformats)\.(com|org)\//;

/**
 * The branch of an `mc:AlternateContent` that Word shows: the first choice whose namespaces it
 * understands, else the fallback (ECMA-376 part 3, clause 7.5).
 */
export function chosenBranch(alternatives: XmlElement): XmlElement | null {
  for (const branch of alternatives.children()) {
    if (branch.name === "mc:Fallback") return branch;
    if (branch.name !== "mc:Choice") continue;
    const required = (branch.attribute("Requires") ?? "").split(/\s+/).filter(Boolean);
    const understood = (prefix: string): boolean =>
      UNDERSTOOD.test(branch.scope.namespace(prefix) ?? "");
    if (required.length > 0 && required.every(understood)) return branch;
  }
  return null;
}
