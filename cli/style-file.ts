import { readFile } from "node:fs/promises";
import { dirname, join, resolve } from "node:path";
import {
  DEFAULT_STYLE,
  documentSettings,
  keptStyle,
  readStyle,
  STYLE_SETTING,
  StyleError,
  type HouseStyle,
  type WordFile,
} from "../src/index";
import { UsageError } from "./terminal";

/** The name under which a house style is found beside a draft, or in a folder above it. */
export const STYLE_FILE = "greffier.config.json";

/** True where the file is not there, as against one that cannot be read. */
const isAbsent = (error: unknown): boolean => {
  const { code } = error as { code?: string };
  return code === "ENOENT" || code === "ENOTDIR";
};

/** @throws UsageError for a file that is no JSON or no house style */
function parsed(name: string, text: string): HouseStyle {
  try {
    return readStyle({ name, text });
  } catch (error) {
    if (error instanceof StyleError) throw new UsageError(error.sentence);
    throw error;
  }
}

/** The style in a file, or null where there is no such file. @throws UsageError */
async function styleIn(file: string): Promise<HouseStyle | null> {
  let text: string;
  try {
    text = await readFile(file, "utf8");
  } catch (error) {
    if (isAbsent(error)) return null;
    const { code } = error as { code?: string };
    throw new UsageError({
      fr: `${file} ne peut être lu (${code ?? "erreur"}).`,
      en: `${file} cannot be read (${code ?? "error"}).`,
    });
  }
  return parsed(file, text);
}

/** The style of the nearest folder that has one, from a draft's own upwards; else the default. */
async function beside(draft: string): Promise<HouseStyle> {
  let folder = dirname(resolve(draft));
  for (;;) {
    const style = await styleIn(join(folder, STYLE_FILE));
    if (style !== null) return style;
    const parent = dirname(folder);
    if (parent === folder) return DEFAULT_STYLE;
    folder = parent;
  }
}

/** The style that a drafter chose for this document and that it keeps, or null. @throws UsageError */
function keptIn(word: WordFile | null): StyleUsed | null {
  const kept = word && keptStyle(documentSettings(word).get(STYLE_SETTING));
  return kept && { style: parsed(kept.name, kept.text), kept: kept.name };
}

interface StyleUsed {
  readonly style: HouseStyle;
  /** Its name, where the document brought it: reports say so, since it may silence rules. */
  readonly kept: string | null;
}

/**
 * Gives each draft its house style: the one that was named, the one that the document keeps, or the
 * one found beside it. A text file (null) keeps none. @throws UsageError
 */
export async function stylesFor(
  name: string | undefined,
): Promise<(draft: string, word: WordFile | null) => Promise<StyleUsed>> {
  if (name === undefined)
    return async (draft, word) => keptIn(word) ?? { style: await beside(draft), kept: null };
  const style = await styleIn(name);
  if (style !== null) return () => Promise.resolve({ style, kept: null });
  throw new UsageError({
    fr: `le style ${name} n’existe pas.`,
    en: `there is no style ${name}.`,
  });
}
