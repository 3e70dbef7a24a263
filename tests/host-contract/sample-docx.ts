import { strToU8, zipSync } from "fflate";

/** One stretch of a sample paragraph: `**bold**`, `^superscript^`, or plain. */
const STRETCH = /\*\*(.+?)\*\*|\^(.+?)\^/g;

/** A paragraph of a sample document. */
export interface SampleParagraph {
  /** The markup of {@link STRETCH}. */
  readonly text: string;
  /** Numbered by this list (1 or 2). */
  readonly list?: 1 | 2;
  readonly style?: "Heading1" | "Quote";
  /** In a cell of a table of its own. */
  readonly table?: boolean;
  /** The paragraph's runs as they stand in the file, instead of `text`. */
  readonly xml?: string;
  /** In a content control of its own. */
  readonly control?: boolean;
}

const W = `xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"`;
const HEAD = `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>`;

/** Makes a .docx of a few paragraphs, each list numbered `1.` and on. */
export function sampleDocx(paragraphs: readonly (SampleParagraph | string)[]): Uint8Array {
  const body = paragraphs
    .map((each) => (typeof each === "string" ? { text: each } : each))
    .map(paragraphXml)
    .join("");
  const parts: Readonly<Record<string, string>> = {
    "[Content_Types].xml": `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/><Override PartName="/word/styles.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.styles+xml"/><Override PartName="/word/numbering.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.numbering+xml"/></Types>`,
    "_rels/.rels": `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>`,
    "word/_rels/document.xml.rels": `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/styles" Target="styles.xml"/><Relationship Id="rId2" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/numbering" Target="numbering.xml"/></Relationships>`,
    "word/styles.xml": `<w:styles ${W}><w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/></w:style><w:style w:type="paragraph" w:styleId="Heading1"><w:name w:val="heading 1"/><w:basedOn w:val="Normal"/><w:pPr><w:outlineLvl w:val="0"/></w:pPr><w:rPr><w:b/></w:rPr></w:style><w:style w:type="paragraph" w:styleId="Quote"><w:name w:val="Quote"/><w:basedOn w:val="Normal"/></w:style></w:styles>`,
    "word/numbering.xml": `<w:numbering ${W}>${[1, 2].map(abstractList).join("")}${[1, 2].map((id) => `<w:num w:numId="${id}"><w:abstractNumId w:val="${id}"/></w:num>`).join("")}</w:numbering>`,
    "word/document.xml": `<w:document ${W}><w:body>${body}<w:sectPr/></w:body></w:document>`,
  };
  return zipSync(
    Object.fromEntries(
      Object.entries(parts).map(([name, xml]) => [name, strToU8(`${HEAD}${xml}`)] as const),
    ),
  );
}

const abstractList = (id: number): string =>
  `<w:abstractNum w:abstractNumId="${id}"><w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="decimal"/><w:lvlText w:val="%1."/></w:lvl></w:abstractNum>`;

/** A run, with what stands in its `w:rPr`. */
export const runXml = (text: string, properties = ""): string =>
  `<w:r>${properties && `<w:rPr>${properties}</w:rPr>`}<w:t xml:space="preserve">${text}</w:t></w:r>`;

function paragraphXml({ text, list, style, table, xml: runs, control }: SampleParagraph): string {
  const properties = [
    style ? `<w:pStyle w:val="${style}"/>` : "",
    list ? `<w:numPr><w:ilvl w:val="0"/><w:numId w:val="${list}"/></w:numPr>` : "",
  ].join("");
  const xml = `<w:p>${properties ? `<w:pPr>${properties}</w:pPr>` : ""}${runs ?? runsXml(text)}</w:p>`;
  if (control) return `<w:sdt><w:sdtPr/><w:sdtContent>${xml}</w:sdtContent></w:sdt>`;
  if (!table) return xml;
  return `<w:tbl><w:tblPr/><w:tblGrid><w:gridCol w:w="5000"/></w:tblGrid><w:tr><w:tc><w:tcPr><w:tcW w:w="5000" w:type="dxa"/></w:tcPr>${xml}</w:tc></w:tr></w:tbl>`;
}

function runsXml(text: string): string {
  let runs = "";
  let rest = 0;
  const run = (letters: string, properties: string): string => {
    if (letters === "") return "";
    const written = letters
      .split(/([\t\n])/)
      .map((piece) =>
        piece === "\t"
          ? "<w:tab/>"
          : piece === "\n"
            ? "<w:br/>"
            : `<w:t xml:space="preserve">${piece.replace(/&/g, "&amp;").replace(/</g, "&lt;")}</w:t>`,
      )
      .join("");
    return `<w:r>${properties ? `<w:rPr>${properties}</w:rPr>` : ""}${written}</w:r>`;
  };
  for (const match of text.matchAll(STRETCH)) {
    runs += run(text.slice(rest, match.index), "");
    runs += match[1]
      ? run(match[1], "<w:b/>")
      : run(match[2] ?? "", `<w:vertAlign w:val="superscript"/>`);
    rest = match.index + match[0].length;
  }
  return runs + run(text.slice(rest), "");
}
