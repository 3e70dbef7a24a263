import type { PackageParts } from "./package-parts";
import type { Warnings } from "./warnings";

/** A pointer from one part to another (ECMA-376 part 2, clause 9.3). */
export interface Relationship {
  readonly id: string;
  /** Last piece of the type, the same in strict and transitional files: `styles`. */
  readonly kind: string;
  /** Name of the part meant, or null for a link out of the file or out of the package. */
  readonly target: string | null;
  /** The part that holds the relationship. */
  readonly source: string;
}

/** Name of the part with the relationships of `part`; of the package where `part` is empty. */
export function relationshipsPart(part: string): string {
  const slash = part.lastIndexOf("/");
  return `${part.slice(0, slash + 1)}_rels/${part.slice(slash + 1)}.rels`;
}

/** The relationships of a part; a duplicate id is left out with a warning. @throws DocumentError */
export function relationshipsOf(
  parts: PackageParts,
  part: string,
  warnings: Warnings,
): readonly Relationship[] {
  const source = relationshipsPart(part);
  const root = parts.root(source);
  const found = new Map<string, Relationship>();
  for (const element of root?.children() ?? []) {
    if (element.name !== "rels:Relationship") continue;
    const id = element.attribute("Id") ?? "";
    const external = element.attribute("TargetMode") === "External";
    const target = element.attribute("Target") ?? "";
    if (found.has(id)) {
      warnings.add("duplicate-id", source, id);
      continue;
    }
    found.set(id, {
      id,
      kind: (element.attribute("Type") ?? "").replace(/^.*\//, ""),
      target: external ? null : resolveTarget(part, target),
      source,
    });
  }
  return [...found.values()];
}

/** The part that a target means; null where it points out of the package. */
function resolveTarget(part: string, target: string): string | null {
  const base = target.startsWith("/") ? [] : part.split("/").slice(0, -1);
  const path = [...base];
  for (const step of target.split("/")) {
    if (step === "" || step === ".") continue;
    if (step !== "..") path.push(step);
    else if (path.pop() === undefined) return null;
  }
  return path.join("/");
}
