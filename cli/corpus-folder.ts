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

/** Says what was looked for in a file that yields no resolution, and what is done with its text. */
export function sayWhatIsMissing(
  { resolutions, clauses }: Collection,
  name: string,
  terminal: Terminal,
  language: Language,
): void {
  if (resolutions > 0) return;
  const searched = clauses.length > 0;
  complain(
    terminal,
    {
      fr: `« ${name} »\u00a0: aucun titre comme « RÉSOLUTION N°12/47-POL » n’y a été trouvé\u00a0; ${searched ? "son texte se cherche par paragraphes" : "il n’y a rien à y chercher"}.`,
      en: `“${name}”: no heading such as “RÉSOLUTION N°12/47-POL” was found in it; ${searched ? "its text is searched by paragraphs" : "there is nothing in it to search"}.`,
    },
    language,
  );
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
      sayWhatIsMissing(found, name, terminal, language);
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
