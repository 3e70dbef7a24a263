import {
  followUpCsv,
  followUpHtml,
  followUpJson,
  outline,
  requests,
  withEarlier,
  type AdoptedParagraph,
  type FollowUpFile,
  type Language,
} from "../../src/index";
import { corpusFolder } from "../corpus-folder";
import { call } from "../options";
import { readFile, UnreadableFile } from "../read-file";
import { BAD_CALL, complain, FOUND_NOTHING, UsageError, type Terminal } from "../terminal";
import { version } from "../version";
import { writeFile } from "../write-file";

/** `greffier follow-up FILE…`: who is asked to do what, for which session. */
export async function followUpCommand(
  args: readonly string[],
  terminal: Terminal,
  language: Language,
): Promise<number> {
  const asked = call(args, {
    format: { type: "string" },
    corpus: { type: "string" },
    session: { type: "string" },
    out: { type: "string" },
  });
  if (asked.positionals.length === 0)
    throw new UsageError({
      fr: "nommez au moins un fichier (greffier follow-up recueil.docx).",
      en: "name at least one file (greffier follow-up collection.docx).",
    });
  const format = asked.choice("format", ["csv", "html", "json"]);
  const session = asked.count("session");
  const folder = asked.one("corpus");
  const adopted = folder === undefined ? [] : await adoptedIn(folder, terminal, language);

  const files: FollowUpFile[] = [];
  let unreadable = false;
  for (const file of asked.positionals) {
    try {
      const { paragraphs } = await readFile(file);
      const found = requests(paragraphs, outline(paragraphs, { session }));
      files.push({ file, requests: withEarlier(found, adopted) });
    } catch (error) {
      if (!(error instanceof UnreadableFile)) throw error;
      unreadable = true;
      complain(terminal, error.sentence, language);
    }
  }
  const out = asked.one("out");
  const table = {
    csv: () => followUpCsv(files, language, out === undefined ? "programs" : "spreadsheet"),
    html: () => followUpHtml(files, language),
    json: () => followUpJson(files, version),
  }[format]();
  if (out === undefined) terminal.out(table);
  else await writeFile(out, table);
  return unreadable ? BAD_CALL : FOUND_NOTHING;
}

async function adoptedIn(
  folder: string,
  terminal: Terminal,
  language: Language,
): Promise<readonly AdoptedParagraph[]> {
  const collections = await corpusFolder(folder, terminal, language);
  return collections.flatMap(({ clauses }) => clauses).filter(({ part }) => part === "operative");
}
