import type { Finding } from "../lint/finding";
import type { Bilingual, Language } from "../model/bilingual";
import { escapeHtml } from "./escape-html";
import {
  ignoredCount,
  SEVERITY_NAMES,
  standsAt,
  summary,
  tally,
  type FileReport,
} from "./file-report";

const TITLE: Bilingual = { fr: "Contrôle avant diffusion", en: "Lint before circulation" };
const CORRECTION: Bilingual = { fr: "Correction", en: "Correction" };

/** One page, no script, nothing loaded; prints well. */
const STYLE = `
  :root { color-scheme: light dark; font: 16px/1.5 system-ui, sans-serif; }
  body { max-width: 46rem; margin: 2rem auto; padding: 0 1rem; }
  h1 { font-size: 1.5rem; } h2 { font-size: 1.15rem; margin-top: 2.5rem; }
  .summary { color: GrayText; }
  ol { list-style: none; padding: 0; }
  li { border-left: 4px solid #8a8886; margin: 1rem 0; padding: .1rem 0 .1rem .9rem; break-inside: avoid; }
  li.error { border-color: #c50f1f; } li.warning { border-color: #bc4b09; }
  .where, .rule { font-size: .85rem; color: GrayText; } p { margin: .2rem 0; }
  details { font-size: .85rem; } details li { border: 0; padding: 0; margin: .2rem 0; }
  mark { padding: 0 .15em; }
`;

function item(finding: Finding, language: Language): string {
  return `<li class="${finding.severity}">
  <p class="where">${escapeHtml(SEVERITY_NAMES[finding.severity][language])} · ${escapeHtml(standsAt(finding)[language])}</p>
  <p>${escapeHtml(finding.message[language])}</p>
  ${finding.excerpt === "" ? "" : `<p><mark>${escapeHtml(finding.excerpt)}</mark></p>`}
  ${finding.fix === null ? "" : `<p>${CORRECTION[language]}${language === "fr" ? " " : ""}: ${escapeHtml(finding.fix.title[language])}</p>`}
  <p class="rule"><code>${escapeHtml(finding.rule)}</code></p>
</li>`;
}

function ignoredList({ ignored }: FileReport, language: Language): string {
  if (ignored.length === 0) return "";
  const items = ignored.map(({ finding, by }) => {
    const words = [standsAt(finding)[language], finding.message[language], by.reason];
    return `<li>${words.filter(Boolean).map(escapeHtml).join(" — ")} <code>${escapeHtml(finding.rule)}</code></li>`;
  });
  return `<details open>
<summary>${ignoredCount(ignored.length)[language]}</summary>
<ul>
${items.join("\n")}
</ul>
</details>`;
}

/** The report as a page to send or print. */
export function htmlReport(reports: readonly FileReport[], language: Language): string {
  const sections = reports.map(
    (report) => `<section>
<h2>${escapeHtml(report.file)}</h2>
<p class="summary">${escapeHtml(summary(report)[language])} — ${escapeHtml(tally(report.findings)[language])}</p>
${report.warnings.map((warning) => `<p class="summary">${escapeHtml(warning.part)} — ${escapeHtml(warning.message)}</p>`).join("\n")}
<ol>
${report.findings.map((finding) => item(finding, language)).join("\n")}
</ol>
${ignoredList(report, language)}
</section>`,
  );
  return `<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<title>${TITLE[language]}</title>
<style>${STYLE}</style>
</head>
<body>
<h1>${TITLE[language]}</h1>
${sections.join("\n")}
</body>
</html>
`;
}
