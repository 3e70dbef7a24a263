import { outline, outlineJson, outlineText, type Language } from "../../src/index";
import { call } from "../options";
import { readFile } from "../read-file";
import { FOUND_NOTHING, UsageError, type Terminal } from "../terminal";

/** `greffier outline FILE`: resolutions, parts, citations and session mentions. */
export async function outlineCommand(
  args: readonly string[],
  terminal: Terminal,
  _language: Language,
): Promise<number> {
  const asked = call(args, { format: { type: "string" }, session: { type: "string" } });
  const [file, ...others] = asked.positionals;
  if (file === undefined || others.length > 0)
    throw new UsageError({
      fr: "nommez un fichier, et un seul (greffier outline projet.docx).",
      en: "name one file, and one only (greffier outline draft.docx).",
    });
  const format = asked.choice("format", ["text", "json"]);
  const { paragraphs, warnings } = await readFile(file);
  const outlined = outline(paragraphs, { session: asked.count("session") });
  terminal.out(format === "json" ? outlineJson(outlined, warnings) : outlineText(outlined));
  return FOUND_NOTHING;
}
