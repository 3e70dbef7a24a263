import type { Bilingual, Language } from "../model/bilingual";
import { SEVERITY_NAMES, standsAt, summary, tally, type FileReport } from "./file-report";

const CRASHED: Bilingual = {
  fr: "règle interrompue, les autres ont été appliquées",
  en: "rule crashed, the others were applied",
};
const WARNING: Bilingual = { fr: "lecture", en: "reading" };

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
  ]);
  return `${lines.join("\n")}\n`;
}
