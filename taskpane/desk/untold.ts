import { isDelete, isInsert, type Edit, type Finding } from "../../src/index";
import type { Untold } from "../host/host";

/** Rules about the numbers that a word processor gives. */
const NUMBERING: ReadonlySet<string> = new Set([
  "numbering-format",
  "operative-numbering",
  "sub-item-numbering",
]);

const setsFormatting = (edit: Edit): boolean =>
  !isInsert(edit) && !isDelete(edit) && (edit.bold !== undefined || edit.superscript !== undefined);

/** Findings but those that rest on what the host did not tell: nobody knows whether they are right. */
export function founded(
  findings: readonly Finding[],
  untold: Untold | undefined,
): readonly Finding[] {
  if (!untold) return findings;
  return findings.filter(({ rule, paragraph, fix }) => {
    if (untold.numbering && NUMBERING.has(rule)) return false;
    return !(untold.formatting.has(paragraph) && fix?.edits.some(setsFormatting));
  });
}
