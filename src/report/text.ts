import type { Bilingual, Language } from "../model/bilingual";
import {
  ignoredCount,
  SEVERITY_NAMES,
  standsAt,
  summary,
  tally,
  type FileReport,
} from "./file-report";

const CRASHED: Bilingual = {
  fr: "règle interrompue, les autres ont été appliquées",
  en: "rule crashed, the others were applied",
};
const WARNING: Bilingual = { fr: "lecture", en: "reading" };

/** What the drafter decided not to be told, with the reasons: counted, never hidden. */
function ignoredLines({ ignored }: FileReport, language: Language): readonly string[] {
  if (ignored.length === 0) return [];
  return [
    `  ${ignoredCount(ignored.length)[language]}`,
    ...ignored.map(({ finding, by }) => {
      const reason = by.reason === "" ? "" : ` — ${by.reason}`;
      return `    ${standsAt(finding)[language]}  [${finding.rule}]${reason}`;
    }),
  ];
}

/** The report for a terminal: a head line a file, then two lines a finding. */
export function textReport(reports: readonly FileReport[], language: Language): string {
  const colon = language === "fr" ? " :" : ":";
  const lines = reports.flatMap((report) => [
    `${report.file} — ${summary(report)[language]}${colon} ${tally(report.findings)[language]}`,
    ...report.warnings.map((w) => `  ${WARNING[language]}${colon} ${w.part}${colon} ${w.message}`),
    ...report.crashed.map((c) => `  ${c.rule}${colon} ${CRASHED[language]} (${c.message})`),
    ...report.findings.flatMap((finding) => [
      `  ${SEVERITY_NAMES[finding.severity][language]}  ${standsAt(finding)[language]}  [${finding.rule}]`,
      `    ${finding.message[language]}`,
    ]),
    ...ignoredLines(report, language),
  ]);
  return `${lines.join("\n")}\n`;
}
