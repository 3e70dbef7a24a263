import type { InsertEdit } from "../model/edit";
import type { Paragraph } from "../model/paragraph";
import type { Outline } from "../model/resolution";

/**
 * The standard follow-up paragraph of a resolution, aimed at the session after the draft's, as the
 * insertion that makes it the last operative paragraph. Null where the resolution has no dispositif
 * to follow or the draft's session is not known.
 */
export function followUpInsertion(
  paragraphs: readonly Paragraph[],
  outlined: Outline,
  resolution: string,
): InsertEdit | null {
  throw new Error(
    `to be written (${paragraphs.length}, ${outlined.resolutions.length}, ${resolution})`,
  );
}
