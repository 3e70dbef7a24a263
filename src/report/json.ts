import type { Finding, Fix } from "../lint/finding";
import type { Language } from "../model/bilingual";
import type { FileReport } from "./file-report";

const fixJson = (fix: Fix, language: Language) => ({
  title: fix.title[language],
  edits: fix.edits,
});

const findingJson = (finding: Finding, language: Language) => ({
  rule: finding.rule,
  severity: finding.severity,
  message: finding.message[language],
  resolution: finding.resolution,
  part: finding.part,
  number: finding.number,
  paragraph: finding.paragraph,
  line: finding.line,
  start: finding.start,
  end: finding.end,
  excerpt: finding.excerpt,
  fix: finding.fix && fixJson(finding.fix, language),
  suggestions: finding.suggestions.map((fix) => fixJson(fix, language)),
});

/** The report that other programs read (docs/design.md, « What the outside relies on »). */
export function jsonReport(
  reports: readonly FileReport[],
  version: string,
  language: Language,
): string {
  const report = {
    tool: "greffier",
    version,
    files: reports.map(
      ({ file, session, resolutions, style, findings, ignored, warnings, crashed }) => ({
        file,
        session: session && { number: session.number, from: session.from },
        resolutions,
        style,
        findings: findings.map((finding) => findingJson(finding, language)),
        ignored: ignored.map(({ finding, by }) => ({
          ...findingJson(finding, language),
          /** Whether the one finding was ignored, or its rule in the whole draft. */
          scope: by.anchor === null ? "rule" : "finding",
          reason: by.reason,
        })),
        warnings,
        crashed,
      }),
    ),
  };
  return `${JSON.stringify(report, null, 2)}\n`;
}
