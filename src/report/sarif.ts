import type { Finding, Severity } from "../lint/finding";
import type { Ignored } from "../lint/ignore";
import type { Rule } from "../lint/rule";
import type { Language } from "../model/bilingual";
import type { FileReport } from "./file-report";

/** SARIF 2.1.0 has no « info »: a remark is a note. */
const LEVELS: Record<Severity, string> = { error: "error", warning: "warning", info: "note" };

/** A path as the URI that SARIF asks for. */
const uri = (file: string): string => file.split(/[\\/]/).map(encodeURIComponent).join("/");

function result(finding: Finding, by: Ignored | null, file: string, language: Language) {
  return {
    ruleId: finding.rule,
    level: LEVELS[finding.severity],
    message: { text: finding.message[language] },
    locations: [
      {
        physicalLocation: {
          artifactLocation: { uri: uri(file) },
          ...(finding.line !== null && {
            region: { startLine: finding.line, snippet: { text: finding.excerpt } },
          }),
        },
        logicalLocations: [
          {
            kind: "member",
            index: finding.paragraph,
            fullyQualifiedName: [finding.resolution, finding.part, finding.number]
              .filter((name) => name !== null)
              .join("/"),
          },
        ],
      },
    ],
    ...(by !== null && { suppressions: [{ kind: "external", justification: by.reason }] }),
    properties: {
      paragraph: finding.paragraph,
      start: finding.start,
      end: finding.end,
      excerpt: finding.excerpt,
    },
  };
}

/**
 * The report for programs that gather findings of many tools: OASIS SARIF 2.1.0. A Word file has no
 * lines, so its places are given as properties and logical locations.
 */
export function sarifReport(
  reports: readonly FileReport[],
  rules: readonly Pick<Rule, "id" | "severity" | "summary" | "why">[],
  version: string,
  language: Language,
): string {
  const log = {
    $schema: "https://json.schemastore.org/sarif-2.1.0.json",
    version: "2.1.0",
    runs: [
      {
        columnKind: "utf16CodeUnits",
        tool: {
          driver: {
            name: "greffier",
            version,
            rules: rules.map((rule) => ({
              id: rule.id,
              shortDescription: { text: rule.summary[language] },
              fullDescription: { text: rule.why[language] },
              defaultConfiguration: { level: LEVELS[rule.severity] },
            })),
          },
        },
        results: reports.flatMap(({ file, findings, ignored }) => [
          ...findings.map((finding) => result(finding, null, file, language)),
          ...ignored.map(({ finding, by }) => result(finding, by, file, language)),
        ]),
      },
    ],
  };
  return `${JSON.stringify(log, null, 2)}\n`;
}
