import { readFile as readBytes, stat } from "node:fs/promises";
import { basename, extname } from "node:path";
import {
  DocumentError,
  documentSentence,
  readDocx,
  readText,
  type Bilingual,
  type Paragraph,
  type Warning,
  type WordFile,
} from "../src/index";

/** A file as read. `word` is null for a text file. */
export interface SourceFile {
  readonly paragraphs: readonly Paragraph[];
  readonly warnings: readonly Warning[];
  readonly word: WordFile | null;
}

/** A file that could not be read, with the sentence for it. */
export class UnreadableFile extends Error {
  constructor(readonly sentence: Bilingual) {
    super(sentence.en);
    this.name = "UnreadableFile";
  }
}

const TEXT_FILES = new Set([".txt", ".md"]);

/** Larger files are refused before they are read: 200 MB. */
const LARGEST = 200_000_000;

/** Reads a draft or a collection. @throws UnreadableFile */
export async function readFile(path: string): Promise<SourceFile> {
  const bytes = await bytesOf(path);
  try {
    if (bytes.length === 0) throw new DocumentError("empty", `${path} has no bytes`);
    if (TEXT_FILES.has(extname(path).toLowerCase()))
      return { ...readText(decode(bytes, path)), word: null };
    const word = readDocx(bytes);
    return { paragraphs: word.paragraphs, warnings: word.warnings, word };
  } catch (error) {
    if (error instanceof DocumentError)
      throw new UnreadableFile(documentSentence(error, basename(path)));
    throw error;
  }
}

async function bytesOf(path: string): Promise<Uint8Array> {
  try {
    const { size } = await stat(path);
    if (size > LARGEST) throw new DocumentError("too-large", `${path} has ${size} bytes`);
    return new Uint8Array(await readBytes(path));
  } catch (error) {
    if (error instanceof DocumentError)
      throw new UnreadableFile(documentSentence(error, basename(path)));
    const code = (error as NodeJS.ErrnoException).code;
    if (code === "EISDIR")
      throw new UnreadableFile({
        fr: `« ${path} » est un dossier : nommez les fichiers à lire.`,
        en: `“${path}” is a folder: name the files to read.`,
      });
    if (code === "ENOENT")
      throw new UnreadableFile({
        fr: `« ${path} » n’existe pas : vérifiez le nom et le dossier.`,
        en: `“${path}” does not exist: check the name and the folder.`,
      });
    throw new UnreadableFile({
      fr: `« ${path} » ne peut pas être lu (${code ?? "erreur inconnue"}) : vérifiez vos droits sur le fichier.`,
      en: `“${path}” cannot be read (${code ?? "unknown error"}): check your rights on the file.`,
    });
  }
}

/** UTF-8, or UTF-16 where a byte order mark says so. A Word file named .txt is refused. */
function decode(bytes: Uint8Array, path: string): string {
  if (bytes[0] === 0x50 && bytes[1] === 0x4b && bytes[2] === 3)
    throw new DocumentError("not-word", `${path} is a zip file named as a text`);
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder("utf-16le").decode(bytes);
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return new TextDecoder("utf-16be").decode(bytes);
  return new TextDecoder("utf-8").decode(bytes);
}
