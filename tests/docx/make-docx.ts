import { strToU8, zipSync } from "fflate";

export const W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
const R = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const RELS = "http://schemas.openxmlformats.org/package/2006/relationships";
const TYPES = "http://schemas.openxmlformats.org/package/2006/content-types";
const MC = "http://schemas.openxmlformats.org/markup-compatibility/2006";
const WPS = "http://schemas.microsoft.com/office/word/2010/wordprocessingShape";
const MAIN = "application/vnd.openxmlformats-officedocument.wordprocessingml";

export const HEADER = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

export const documentXml = (body: string): string =>
  `${HEADER}<w:document xmlns:w="${W}" xmlns:r="${R}" xmlns:mc="${MC}" xmlns:wps="${WPS}" mc:Ignorable="wps"><w:body>${body}<w:sectPr/></w:body></w:document>`;

export const stylesXml = (styles: string): string =>
  `${HEADER}<w:styles xmlns:w="${W}">${styles}</w:styles>`;

export const numberingXml = (lists: string): string =>
  `${HEADER}<w:numbering xmlns:w="${W}">${lists}</w:numbering>`;

export interface Pieces {
  readonly styles?: string;
  readonly numbering?: string;
  /** More parts, or other content for the usual ones. */
  readonly parts?: Readonly<Record<string, string | Uint8Array>>;
}

/** The parts of a small .docx of the test's own making. */
export function partsOf(body: string, pieces: Pieces = {}): Record<string, string | Uint8Array> {
  const overrides = ["document.main", "styles", "numbering"].map(
    (kind) =>
      `<Override PartName="/word/${kind.replace(".main", "")}.xml" ContentType="${MAIN}.${kind}+xml"/>`,
  );
  return {
    "[Content_Types].xml": `${HEADER}<Types xmlns="${TYPES}"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/>${overrides.join("")}</Types>`,
    "_rels/.rels": `${HEADER}<Relationships xmlns="${RELS}"><Relationship Id="rId1" Type="${R}/officeDocument" Target="word/document.xml"/></Relationships>`,
    "word/_rels/document.xml.rels": `${HEADER}<Relationships xmlns="${RELS}"><Relationship Id="rId1" Type="${R}/styles" Target="styles.xml"/><Relationship Id="rId2" Type="${R}/numbering" Target="numbering.xml"/></Relationships>`,
    "word/styles.xml": stylesXml(pieces.styles ?? ""),
    "word/numbering.xml": numberingXml(pieces.numbering ?? ""),
    "word/document.xml": documentXml(body),
    ...pieces.parts,
  };
}

export const zip = (parts: Readonly<Record<string, string | Uint8Array>>): Uint8Array =>
  zipSync(
    Object.fromEntries(
      Object.entries(parts).map(([name, content]) => [
        name,
        typeof content === "string" ? strToU8(content) : content,
      ]),
    ),
    { level: 1 },
  );

export const makeDocx = (body: string, pieces: Pieces = {}): Uint8Array =>
  zip(partsOf(body, pieces));

/** A paragraph of plain runs. */
export const paragraph = (...texts: readonly string[]): string =>
  `<w:p>${texts.map((text) => `<w:r><w:t xml:space="preserve">${text}</w:t></w:r>`).join("")}</w:p>`;
