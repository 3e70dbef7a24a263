import { outline, suggest, type Language } from "../../src/index";
import { corpusIndex } from "../corpus-index";
import { call } from "../options";
import { readFile } from "../read-file";
import { suggestionsJson, suggestionsText } from "../suggestion-report";
import { FOUND_NOTHING, UsageError, type Terminal } from "../terminal";

/** `greffier suggest FILE --at PARAGRAPH --corpus DIR`: what the pane would offer there. */
export async function suggestCommand(
  args: readonly string[],
  terminal: Terminal,
  language: Language,
): Promise<number> {
  const asked = call(args, {
    at: { type: "string" },
    corpus: { type: "string" },
    session: { type: "string" },
    limit: { type: "string" },
    parts: { type: "string" },
    format: { type: "string" },
  });
  const [file] = asked.positionals;
  const folder = asked.one("corpus");
  const at = asked.one("at");
  if (file === undefined || folder === undefined || at === undefined || !/^\d{1,7}$/.test(at))
    throw new UsageError({
      fr: "donnez un fichier, un paragraphe et le dossier des recueils (greffier suggest projet.docx --at 31 --corpus DOSSIER).",
      en: "give a file, a paragraph and the folder of collections (greffier suggest draft.docx --at 31 --corpus FOLDER).",
    });
  const format = asked.choice("format", ["text", "json"]);
  const parts = asked.choice("parts", ["own", "both"]);
  const { paragraphs } = await readFile(file);
  const paragraph = Number(at);
  if (paragraph >= paragraphs.length)
    throw new UsageError({
      fr: `« ${file} » n’a pas de paragraphe ${paragraph} : le dernier est le ${paragraphs.length - 1}, le premier le 0.`,
      en: `“${file}” has no paragraph ${paragraph}: the last is ${paragraphs.length - 1}, the first 0.`,
    });
  const index = await corpusIndex(folder, terminal, language);
  const begun = performance.now();
  const outlined = outline(paragraphs, { session: asked.count("session") });
  const suggestions = suggest(index, paragraphs, outlined, paragraph, {
    limit: asked.count("limit"),
    parts,
  });
  const milliseconds = performance.now() - begun;
  terminal.out(
    format === "json"
      ? suggestionsJson(suggestions, milliseconds)
      : suggestionsText(suggestions, language),
  );
  return FOUND_NOTHING;
}
