import type { XmlElement } from "../xml-element";
import type { Splice } from "./splice";

/** The namespace of a part's root element. */
export function rootNamespace(root: XmlElement): string {
  const [, prefix = ""] = /^<(?:([^\s/>:]+):)?/.exec(root.openTag) ?? [];
  return root.scope.namespace(prefix) ?? "";
}

/** What we write says `w:`; where the part calls that namespace otherwise, its root declares it. */
export function rootSplices(root: XmlElement): readonly Splice[] {
  const namespace = rootNamespace(root);
  if (namespace === "" || root.scope.namespace("w") === namespace) return [];
  const at = root.start + 1 + (/^<([^\s/>]+)/.exec(root.openTag)?.[1] ?? "").length;
  return [{ start: at, end: at, text: ` xmlns:w="${namespace}"` }];
}
