import { readFile as readBytes, stat } from "node:fs/promises";
import {
  clauseIndex,
  IndexFormatError,
  loadIndex,
  type Bilingual,
  type ClauseIndex,
  type Language,
} from "../src/index";
import { corpusFolder } from "./corpus-folder";
import { UsageError, type Terminal } from "./terminal";

const REFUSED: Record<IndexFormatError["reason"], (path: string) => Bilingual> = {
  "not-an-index": (path) => ({
    fr: `« ${path} » n’est ni un dossier de recueils ni un index : l’index se fait par greffier corpus.`,
    en: `“${path}” is neither a folder of collections nor an index: greffier corpus makes the index.`,
  }),
  "unknown-version": (path) => ({
    fr: `« ${path} » vient d’une autre version de Greffier : refaites l’index par greffier corpus.`,
    en: `“${path}” comes from another version of Greffier: make the index again with greffier corpus.`,
  }),
  "cut-short": (path) => ({
    fr: `« ${path} » est incomplet : refaites l’index par greffier corpus.`,
    en: `“${path}” is incomplete: make the index again with greffier corpus.`,
  }),
};

/** The clauses to search: of a folder of collections, or of an index that `greffier corpus` wrote. @throws UsageError */
export async function corpusIndex(
  path: string,
  terminal: Terminal,
  language: Language,
): Promise<ClauseIndex> {
  const found = await stat(path).catch(() => null);
  if (found?.isFile() !== true) return clauseIndex(await corpusFolder(path, terminal, language));
  try {
    // A copy of its own: the index is read in place, on a boundary of eight bytes.
    return loadIndex(new Uint8Array(await readBytes(path)).buffer);
  } catch (error) {
    if (error instanceof IndexFormatError) throw new UsageError(REFUSED[error.reason](path));
    throw error;
  }
}
