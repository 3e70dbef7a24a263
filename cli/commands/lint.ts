import { writeFile } from "node:fs/promises";
import {
  adopted,
  draft,
  htmlReport,
  jsonReport,
  lint,
  rules,
  sarifReport,
  textReport,
  type FileReport,
  type Language,
  type LintOptions,
  type Severity,
} from "../../src/index";
import { corpusFolder } from "../corpus-folder";
import { siftedBy } from "../ignored";
import { call } from "../options";
import { stylesFor } from "../style-file";
import { readFile, UnreadableFile } from "../read-file";
import {
  BAD_CALL,
  complain,
  FOUND_NOTHING,
  FOUND_SOMETHING,
  UsageError,
  type Terminal,
} from "../terminal";
import { version } from "../version";

const WEIGHT: Record<Severity, number> = { error: 3, warning: 2, info: 1 };

/** `greffier lint FILE…`: the findings of each file. */
export async function lintCommand(
  args: readonly string[],
  terminal: Terminal,
  language: Language,
): Promise<number> {
  const asked = call(args, {
    session: { type: "string" },
    corpus: { type: "string" },
    format: { type: "string" },
    out: { type: "string" },
    "fail-on": { type: "string" },
    rule: { type: "string", multiple: true },
    "no-rule": { type: "string", multiple: true },
    style: { type: "string" },
  });
  if (asked.positionals.length === 0)
    throw new UsageError({
      fr: "nommez au moins un fichier à contrôler (greffier lint projet.docx).",
      en: "name at least one file to lint (greffier lint draft.docx).",
    });
  const format = asked.choice("format", ["text", "json", "sarif", "html"]);
  const failOn = asked.choice("fail-on", ["error", "warning", "info", "never"]);
  const session = asked.count("session");
  const folder = asked.one("corpus");
  const options = chosenRules(asked.all("rule"), asked.all("no-rule"));

  const styleOf = await stylesFor(asked.one("style"));
  const precedents =
    folder === undefined ? undefined : adopted(await corpusFolder(folder, terminal, language));

  const reports: FileReport[] = [];
  let unreadable = false;
  for (const file of asked.positionals) {
    try {
      const { word, paragraphs, warnings } = await readFile(file);
      const { style, kept } = await styleOf(file, word);
      const read = draft(paragraphs, { session, precedents, style });
      const { findings, crashed } = lint(read, options);
      const { shown, hidden } = siftedBy(word, findings);
      const { session: own, resolutions } = read.outline;
      reports.push({
        file,
        session: own,
        resolutions: resolutions.length,
        style: kept,
        findings: shown,
        ignored: hidden,
        warnings,
        crashed,
      });
    } catch (error) {
      if (!(error instanceof UnreadableFile)) throw error;
      unreadable = true;
      complain(terminal, error.sentence, language);
    }
  }

  const report = {
    text: () => textReport(reports, language),
    json: () => jsonReport(reports, version, language),
    sarif: () => sarifReport(reports, rules, version, language),
    html: () => htmlReport(reports, language),
  }[format]();
  const out = asked.one("out");
  if (out === undefined) terminal.out(report);
  else await writeFile(out, report);

  if (unreadable) return BAD_CALL;
  const failing = (severity: Severity): boolean =>
    failOn !== "never" && WEIGHT[severity] >= WEIGHT[failOn];
  return reports.some(({ findings }) => findings.some((finding) => failing(finding.severity)))
    ? FOUND_SOMETHING
    : FOUND_NOTHING;
}

/** @throws UsageError for a rule that does not exist */
export function chosenRules(only: readonly string[], without: readonly string[]): LintOptions {
  const ids = new Set(rules.map((rule) => rule.id));
  for (const id of [...only, ...without])
    if (!ids.has(id))
      throw new UsageError({
        fr: `la règle « ${id} » n’existe pas ; règles connues : ${[...ids].join(", ")}.`,
        en: `there is no rule “${id}”; known rules: ${[...ids].join(", ")}.`,
      });
  return { ...(only.length > 0 && { only }), ...(without.length > 0 && { without }) };
}
