import { draft, fixEdits, lint, writeDocx, type Language } from "../../src/index";
import { chosenRules } from "./lint";
import { siftedBy } from "../ignored";
import { call } from "../options";
import { stylesFor } from "../style-file";
import { FOUND_NOTHING, UsageError, type Terminal } from "../terminal";
import { trackedBy, wordFile } from "../word-file";
import { writeFile } from "../write-file";

/** `greffier fix FILE --out FILE [--rule ID]…`: every fix as tracked changes. */
export async function fixCommand(
  args: readonly string[],
  terminal: Terminal,
  language: Language,
): Promise<number> {
  const asked = call(args, {
    out: { type: "string" },
    rule: { type: "string", multiple: true },
    "no-rule": { type: "string", multiple: true },
    session: { type: "string" },
    style: { type: "string" },
  });
  const [file, ...others] = asked.positionals;
  const out = asked.one("out");
  if (file === undefined || others.length > 0 || out === undefined)
    throw new UsageError({
      fr: "nommez un fichier et le fichier à écrire (greffier fix projet.docx --out corrigé.docx).",
      en: "name one file and the file to write (greffier fix draft.docx --out fixed.docx).",
    });
  const options = chosenRules(asked.all("rule"), asked.all("no-rule"));
  const word = await wordFile(file);
  const { style } = await (await stylesFor(asked.one("style")))(file, word);
  const read = draft(word.paragraphs, { session: asked.count("session"), style });
  const { findings } = lint(read, options);
  const { shown } = siftedBy(word, findings);
  const fixable = shown.filter(({ fix }) => fix !== null);
  const edits = fixEdits(fixable);
  await writeFile(out, writeDocx(word, edits, { tracked: trackedBy() }));
  const { length } = fixable;
  terminal.out(
    language === "fr"
      ? `${length} correction(s) en suivi des modifications, sur ${shown.length} constat(s)\u00a0: ${out}\n`
      : `${length} fix(es) as tracked changes, of ${shown.length} finding(s): ${out}\n`,
  );
  return FOUND_NOTHING;
}
