import { extname } from "node:path";
import type { WordFile } from "../src/index";
import { readFile } from "./read-file";
import { UsageError } from "./terminal";

/** Who writes the tracked changes of the command line. */
export const trackedBy = (): { readonly author: string; readonly date: string } => ({
  author: "Greffier",
  date: `${new Date().toISOString().slice(0, 19)}Z`,
});

/** A Word file to change. @throws UsageError for a text file; UnreadableFile */
export async function wordFile(path: string): Promise<WordFile> {
  const { word } = await readFile(path);
  if (word === null)
    throw new UsageError({
      fr: `«\u00a0${path}\u00a0» est un texte (${extname(path)})\u00a0: enregistrez-le au format .docx, où les modifications peuvent être suivies.`,
      en: `“${path}” is a text (${extname(path)}): save it as .docx, where changes can be tracked.`,
    });
  return word;
}
