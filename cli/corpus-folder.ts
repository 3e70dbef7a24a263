import { readdir } from "node:fs/promises";
import { basename, extname, join } from "node:path";
import { collection, outline, type Collection, type Language } from "../src/index";
import { readFile, UnreadableFile } from "./read-file";
import { complain, UsageError, type Terminal } from "./terminal";

const COLLECTION_FILES = new Set([".docx", ".docm", ".txt", ".md"]);

/** The collection of a file, named as the file without its extension. @throws UnreadableFile */
export async function readCollection(path: string): Promise<Collection> {
  const { paragraphs } = await readFile(path);
  return collection(basename(path, extname(path)), paragraphs, outline(paragraphs));
}

/** Every collection of a folder, by name. What cannot be read is said and left out. @throws UsageError */
export async function corpusFolder(
  folder: string,
  terminal: Terminal,
  language: Language,
): Promise<readonly Collection[]> {
  const collections: Collection[] = [];
  for (const name of await namesIn(folder)) {
    try {
      const found = await readCollection(join(folder, name));
      if (found.clauses.length > 0) collections.push(found);
    } catch (error) {
      if (!(error instanceof UnreadableFile)) throw error;
      complain(terminal, error.sentence, language);
    }
  }
  if (collections.length === 0)
    throw new UsageError({
      fr: `le dossier « ${folder} » ne contient aucun recueil : il faut au moins un fichier .docx, .docm, .txt ou .md avec des résolutions.`,
      en: `folder “${folder}” holds no collection: it needs at least one .docx, .docm, .txt or .md file with resolutions.`,
    });
  return collections;
}

async function namesIn(folder: string): Promise<readonly string[]> {
  try {
    const names = await readdir(folder);
    return names.filter((name) => COLLECTION_FILES.has(extname(name).toLowerCase())).sort();
  } catch {
    throw new UsageError({
      fr: `le dossier « ${folder} » ne peut pas être ouvert : vérifiez son nom (option --corpus).`,
      en: `folder “${folder}” cannot be opened: check its name (option --corpus).`,
    });
  }
}
