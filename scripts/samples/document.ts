import type { LaidOutParagraph } from "./layout";
import type { SampleRun } from "./markup";

/** How the numbers of operative paragraphs are made: by Word's lists, or typed with a tab. */
export type Numbering = "list" | "typed";

const W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
const R = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
export const XML = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

const escape = (text: string): string =>
  text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");

const textXml = (text: string): string =>
  text
    .split("\t")
    .map((piece) => (piece === "" ? "" : `<w:t xml:space="preserve">${escape(piece)}</w:t>`))
    .join("<w:tab/>");

/** Lists write bold on the run; typed drafts write it by the style *Strong*, as many drafters do. */
const runXml = (run: SampleRun, numbering: Numbering): string => {
  const strong = run.bold && numbering === "typed" ? '<w:rStyle w:val="lev"/>' : "";
  const bold = run.bold && numbering === "list" ? "<w:b/><w:bCs/>" : "";
  const raised = run.superscript ? '<w:vertAlign w:val="superscript"/>' : "";
  const properties = strong + bold + raised;
  return `<w:r>${properties && `<w:rPr>${properties}</w:rPr>`}${textXml(run.text)}</w:r>`;
};

const plain = (text: string): SampleRun => ({ text, bold: false, superscript: false });

/** A number that another hand typed (`6- `) stands before a tab, like a list's own. */
const withTypedTab = (runs: readonly SampleRun[]): readonly SampleRun[] =>
  runs.map((run, index) =>
    index === 0 ? { ...run, text: run.text.replace(/^(\d+-)\s/, "$1\t") } : run,
  );

const HANGING = '<w:ind w:left="567" w:hanging="567"/>';
const HANGING_SUB_ITEM = '<w:ind w:left="1134" w:hanging="567"/>';

/** The body's paragraphs, and the restarts that `numbering.xml` must hold for them. */
export function documentXml(
  paragraphs: readonly LaidOutParagraph[],
  numbering: Numbering,
): { readonly xml: string; readonly restarts: readonly { level: number; value: number }[] } {
  const restarts: { level: number; value: number }[] = [];

  const body = paragraphs.map(({ paragraph, style, pageBreak, list }) => {
    let properties = style === "Normal" ? "" : `<w:pStyle w:val="${style}"/>`;
    if (pageBreak) properties += "<w:pageBreakBefore/>";
    let runs = withTypedTab(paragraph.runs);
    if (style === "Paragraphedeliste") {
      if (list !== null && numbering === "list") {
        if (list.restart) restarts.push(list);
        properties += `<w:numPr><w:ilvl w:val="${list.level}"/><w:numId w:val="${restarts.length}"/></w:numPr>`;
      } else {
        properties += list?.level === 1 ? HANGING_SUB_ITEM : HANGING;
        if (paragraph.label !== null) runs = [plain(`${paragraph.label.text}\t`), ...runs];
      }
    }
    const open = properties === "" ? "" : `<w:pPr>${properties}</w:pPr>`;
    return `<w:p>${open}${runs.map((run) => runXml(run, numbering)).join("")}</w:p>`;
  });

  const section =
    '<w:sectPr><w:footerReference w:type="default" r:id="rId4"/>' +
    '<w:pgSz w:w="11906" w:h="16838"/>' +
    '<w:pgMar w:top="1417" w:right="1417" w:bottom="1417" w:left="1417" w:header="708" w:footer="708" w:gutter="0"/>' +
    "<w:titlePg/></w:sectPr>";
  return {
    xml: `${XML}<w:document xmlns:w="${W}" xmlns:r="${R}"><w:body>${body.join("")}${section}</w:body></w:document>`,
    restarts,
  };
}

const level = (index: number, format: string, text: string, left: number): string =>
  `<w:lvl w:ilvl="${index}"><w:start w:val="1"/><w:numFmt w:val="${format}"/><w:lvlText w:val="${text}"/>` +
  `<w:lvlJc w:val="left"/><w:pPr><w:ind w:left="${left}" w:hanging="567"/></w:pPr></w:lvl>`;

/** One list definition; each restart is an instance of it that begins at its own number, as Word writes it. */
export function numberingXml(restarts: readonly { level: number; value: number }[]): string {
  const definition =
    '<w:abstractNum w:abstractNumId="0"><w:nsid w:val="3A5C1E70"/><w:multiLevelType w:val="multilevel"/><w:tmpl w:val="7D42B0C6"/>' +
    level(0, "decimal", "%1.", 567) +
    level(1, "lowerLetter", "%2)", 1134) +
    level(2, "lowerRoman", "%3.", 1701) +
    "</w:abstractNum>";
  const instances = restarts.map(
    (restart, index) =>
      `<w:num w:numId="${index + 1}"><w:abstractNumId w:val="0"/>` +
      `<w:lvlOverride w:ilvl="${restart.level}"><w:startOverride w:val="${restart.value}"/></w:lvlOverride></w:num>`,
  );
  return `${XML}<w:numbering xmlns:w="${W}">${definition}${instances.join("")}</w:numbering>`;
}
