import type { Bilingual, Language } from "../model/bilingual";
import { escapeHtml } from "./escape-html";
import type { Request } from "./requests";

/** The requests of one document. */
export interface FollowUpFile {
  readonly file: string;
  readonly requests: readonly Request[];
}

const TITLE: Bilingual = { fr: "Suivi des résolutions", en: "Follow-up of resolutions" };
const COLUMNS: readonly Bilingual[] = [
  { fr: "Document", en: "Document" },
  { fr: "Résolution", en: "Resolution" },
  { fr: "Intitulé", en: "Title" },
  { fr: "Paragraphe", en: "Paragraph" },
  { fr: "Destinataire", en: "Addressee" },
  { fr: "Verbe", en: "Verb" },
  { fr: "Demande", en: "Request" },
  { fr: "Rapport à la session", en: "Report to session" },
  { fr: "Déjà demandé", en: "Asked before" },
];

const cells = (file: string, request: Request): readonly string[] => [
  file,
  request.resolution,
  request.title,
  request.number ?? "",
  request.who.join(" ; "),
  request.verb,
  request.request,
  request.reportTo === null ? "" : String(request.reportTo),
  request.earlier.join(" ; "),
];

/** Other programs read this: files, each with its requests. */
export const followUpJson = (files: readonly FollowUpFile[], version: string): string =>
  `${JSON.stringify({ tool: "greffier", version, files }, null, 2)}\n`;

/** A CSV for programs (RFC 4180), or for a spreadsheet: see {@link followUpCsv}. */
export type CsvFor = "programs" | "spreadsheet";

/** Excel takes the list separator of the language that it speaks. */
const SEPARATOR: Record<Language, string> = { fr: ";", en: "," };
/** By which Excel knows the text to be UTF-8. */
const BYTE_ORDER_MARK = "\ufeff";

/**
 * One line a request. For programs, RFC 4180 with a comma; for a spreadsheet, the byte order mark and
 * the language's separator, so that Excel opens it by a double click. A cell that a spreadsheet would
 * take for a formula is quoted by an apostrophe.
 */
export function followUpCsv(
  files: readonly FollowUpFile[],
  language: Language,
  csvFor: CsvFor = "programs",
): string {
  const forExcel = csvFor === "spreadsheet";
  const separator = forExcel ? SEPARATOR[language] : ",";
  const quoted = (cell: string): string => {
    const safe = /^[=+@\t\r]/.test(cell) ? `'${cell}` : cell;
    return /[",\r\n;]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
  };
  const rows = files.flatMap(({ file, requests }) =>
    requests.map((request) => cells(file, request)),
  );
  const lines = [COLUMNS.map((column) => column[language]), ...rows]
    .map((row) => `${row.map(quoted).join(separator)}\r\n`)
    .join("");
  return forExcel ? `${BYTE_ORDER_MARK}${lines}` : lines;
}

/** One page, no script, nothing loaded; prints well. */
const STYLE = `
  :root { color-scheme: light dark; font: 15px/1.45 system-ui, sans-serif; }
  body { margin: 2rem; } h1 { font-size: 1.5rem; } h2 { font-size: 1.15rem; margin-top: 2rem; }
  table { border-collapse: collapse; width: 100%; }
  th, td { border: 1px solid #8a8886; padding: .3rem .5rem; text-align: start; vertical-align: top; }
  tr { break-inside: avoid; } thead { display: table-header-group; }
`;

/** The table as a page to send or print, a table a document. */
export function followUpHtml(files: readonly FollowUpFile[], language: Language): string {
  const heads = COLUMNS.slice(1)
    .map((column) => `<th scope="col">${column[language]}</th>`)
    .join("");
  const row = (file: string, request: Request): string =>
    `<tr>${cells(file, request)
      .slice(1)
      .map((cell) => `<td>${escapeHtml(cell)}</td>`)
      .join("")}</tr>`;
  const sections = files.map(
    ({ file, requests }) => `<h2>${escapeHtml(file)}</h2>
<table>
<thead><tr>${heads}</tr></thead>
<tbody>
${requests.map((request) => row(file, request)).join("\n")}
</tbody>
</table>`,
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
