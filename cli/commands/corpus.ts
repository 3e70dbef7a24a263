import { basename } from "node:path";
import { clauseIndex, type Collection, type Language } from "../../src/index";
import { readCollection, sayWhatIsMissing } from "../corpus-folder";
import { call } from "../options";
import { UnreadableFile } from "../read-file";
import { BAD_CALL, complain, FOUND_NOTHING, UsageError, type Terminal } from "../terminal";
import { writeFile } from "../write-file";

/** `greffier corpus FILE… --out FILE`: an index of collections, built once, loaded in milliseconds. */
export async function corpusCommand(
  args: readonly string[],
  terminal: Terminal,
  language: Language,
): Promise<number> {
  const asked = call(args, { out: { type: "string" } });
  const out = asked.one("out");
  if (asked.positionals.length === 0 || out === undefined)
    throw new UsageError({
      fr: "nommez les recueils et l’index à écrire (greffier corpus recueil.docx --out recueils.index).",
      en: "name the collections and the index to write (greffier corpus collection.docx --out collections.index).",
    });
  const collections: Collection[] = [];
  let unreadable = false;
  for (const file of asked.positionals) {
    try {
      const found = await readCollection(file);
      sayWhatIsMissing(found, basename(file), terminal, language);
      collections.push(found);
    } catch (error) {
      if (!(error instanceof UnreadableFile)) throw error;
      unreadable = true;
      complain(terminal, error.sentence, language);
    }
  }
  if (collections.length === 0) return BAD_CALL;
  await writeFile(out, new Uint8Array(clauseIndex(collections).save()));
  for (const { name, resolutions, clauses } of collections)
    terminal.out(
      language === "fr"
        ? `${name} : ${resolutions} résolution(s), ${clauses.length} clause(s)\n`
        : `${name}: ${resolutions} resolution(s), ${clauses.length} clause(s)\n`,
    );
  return unreadable ? BAD_CALL : FOUND_NOTHING;
}
