import {
  DocumentError,
  documentSentence,
  documentSettings,
  readDocx,
  type Bilingual,
} from "../src/index";

/** What the engine makes of a file before the editor gets it. */
export type ReadDraft =
  | {
      /** What the pane kept in it. */
      readonly settings: ReadonlyMap<string, string>;
    }
  | { readonly refused: Bilingual };

/** Reads a file if the engine can; otherwise the sentence that says why not and what to do. */
export function readDraft(name: string, bytes: Uint8Array): ReadDraft {
  try {
    return { settings: documentSettings(readDocx(bytes)) };
  } catch (trouble) {
    if (trouble instanceof DocumentError) return { refused: documentSentence(trouble, name) };
    throw trouble;
  }
}
