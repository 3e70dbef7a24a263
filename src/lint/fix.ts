import type { Edit } from "../model/edit";
import type { Finding } from "./finding";

/** The edits of all fixes that do not overlap, in document order; the rest waits for a second lint. */
export function fixEdits(findings: readonly Finding[]): readonly Edit[] {
  throw new Error(`to be written (${findings.length})`);
}
