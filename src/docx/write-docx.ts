import type { Edit } from "../model/edit";
import type { Place } from "../model/place";
import type { WordFile } from "./read-docx";

export interface WriteOptions {
  /** Tracked changes by this author at this date (ISO 8601), or null for a clean text. */
  readonly tracked: { readonly author: string; readonly date: string } | null;
  /** Comments to attach. */
  readonly comments?: readonly { readonly place: Place; readonly text: string }[];
}

/** Applies edits and gives the new file; every part and paragraph not touched stays byte for byte. */
export function writeDocx(
  file: WordFile,
  edits: readonly Edit[],
  options: WriteOptions,
): Uint8Array {
  throw new Error(
    `to be written (${file.bytes.length}, ${edits.length}, ${String(options.tracked)})`,
  );
}
