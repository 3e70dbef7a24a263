import { XML } from "./document";

const W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
const PACKAGE = "http://schemas.openxmlformats.org/package/2006";
const OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const WORD = "application/vnd.openxmlformats-officedocument.wordprocessingml";

const paragraphStyle = (id: string, name: string, properties: string): string =>
  `<w:style w:type="paragraph" w:styleId="${id}"><w:name w:val="${name}"/><w:basedOn w:val="Normal"/>` +
  `<w:qFormat/>${properties}</w:style>`;

const styles = `${XML}<w:styles xmlns:w="${W}"><w:docDefaults><w:rPrDefault><w:rPr><w:rFonts w:ascii="Times New Roman" w:eastAsia="Times New Roman" w:hAnsi="Times New Roman" w:cs="Times New Roman"/><w:sz w:val="24"/><w:szCs w:val="24"/><w:lang w:val="fr-FR" w:eastAsia="en-US" w:bidi="ar-SA"/></w:rPr></w:rPrDefault><w:pPrDefault/></w:docDefaults>
<w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/><w:qFormat/><w:pPr><w:spacing w:after="120"/><w:jc w:val="both"/></w:pPr></w:style>
<w:style w:type="character" w:default="1" w:styleId="Policepardfaut"><w:name w:val="Default Paragraph Font"/><w:uiPriority w:val="1"/><w:semiHidden/></w:style>
<w:style w:type="table" w:default="1" w:styleId="TableauNormal"><w:name w:val="Normal Table"/><w:uiPriority w:val="99"/><w:semiHidden/><w:tblPr><w:tblInd w:w="0" w:type="dxa"/><w:tblCellMar><w:top w:w="0" w:type="dxa"/><w:left w:w="108" w:type="dxa"/><w:bottom w:w="0" w:type="dxa"/><w:right w:w="108" w:type="dxa"/></w:tblCellMar></w:tblPr></w:style>
<w:style w:type="numbering" w:default="1" w:styleId="Aucuneliste"><w:name w:val="No List"/><w:uiPriority w:val="99"/><w:semiHidden/></w:style>
${paragraphStyle("Titre", "Title", '<w:pPr><w:spacing w:before="120" w:after="120"/><w:jc w:val="center"/></w:pPr><w:rPr><w:sz w:val="36"/><w:szCs w:val="36"/></w:rPr>')}
${paragraphStyle("Soustitre", "Subtitle", '<w:pPr><w:spacing w:before="480" w:after="480"/><w:jc w:val="center"/></w:pPr>')}
${paragraphStyle("Titre1", "heading 1", '<w:pPr><w:keepNext/><w:keepLines/><w:spacing w:after="240"/><w:contextualSpacing/><w:jc w:val="center"/><w:outlineLvl w:val="0"/></w:pPr><w:rPr><w:b/><w:bCs/><w:sz w:val="26"/><w:szCs w:val="26"/></w:rPr>')}
${paragraphStyle("Titre2", "heading 2", '<w:pPr><w:keepNext/><w:keepLines/><w:spacing w:after="240"/><w:contextualSpacing/><w:jc w:val="center"/><w:outlineLvl w:val="1"/></w:pPr><w:rPr><w:b/><w:bCs/></w:rPr>')}
${paragraphStyle("En-ttedetabledesmatires", "TOC Heading", '<w:pPr><w:spacing w:after="240"/><w:jc w:val="center"/></w:pPr><w:rPr><w:b/><w:bCs/></w:rPr>')}
${paragraphStyle("TM1", "toc 1", '<w:pPr><w:tabs><w:tab w:val="left" w:pos="567"/><w:tab w:val="right" w:leader="dot" w:pos="9062"/></w:tabs><w:spacing w:after="60"/><w:ind w:left="567" w:hanging="567"/><w:jc w:val="left"/></w:pPr>')}
${paragraphStyle("Paragraphedeliste", "List Paragraph", '<w:pPr><w:ind w:left="567"/></w:pPr>')}
${paragraphStyle("Pieddepage", "footer", '<w:pPr><w:spacing w:after="0"/><w:jc w:val="center"/></w:pPr>')}
<w:style w:type="character" w:styleId="lev"><w:name w:val="Strong"/><w:qFormat/><w:rPr><w:b/><w:bCs/></w:rPr></w:style>
</w:styles>`;

const footer = `${XML}<w:ftr xmlns:w="${W}"><w:p><w:pPr><w:pStyle w:val="Pieddepage"/></w:pPr><w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText xml:space="preserve"> PAGE </w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r><w:r><w:t>1</w:t></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r></w:p></w:ftr>`;

const settings = `${XML}<w:settings xmlns:w="${W}"><w:zoom w:percent="100"/><w:defaultTabStop w:val="708"/><w:hyphenationZone w:val="425"/><w:characterSpacingControl w:val="doNotCompress"/><w:compat><w:compatSetting w:name="compatibilityMode" w:uri="http://schemas.microsoft.com/office/word" w:val="15"/></w:compat><w:themeFontLang w:val="fr-FR"/><w:decimalSymbol w:val=","/><w:listSeparator w:val=";"/></w:settings>`;

const contentTypes = `${XML}<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/word/document.xml" ContentType="${WORD}.document.main+xml"/><Override PartName="/word/styles.xml" ContentType="${WORD}.styles+xml"/><Override PartName="/word/numbering.xml" ContentType="${WORD}.numbering+xml"/><Override PartName="/word/settings.xml" ContentType="${WORD}.settings+xml"/><Override PartName="/word/footer1.xml" ContentType="${WORD}.footer+xml"/><Override PartName="/docProps/core.xml" ContentType="application/vnd.openxmlformats-package.core-properties+xml"/></Types>`;

const relationship = (id: number, kind: string, target: string, base = OFFICE): string =>
  `<Relationship Id="rId${id}" Type="${base}/${kind}" Target="${target}"/>`;

const relationships = (...entries: string[]): string =>
  `${XML}<Relationships xmlns="${PACKAGE}/relationships">${entries.join("")}</Relationships>`;

const coreProperties = (title: string): string =>
  `${XML}<cp:coreProperties xmlns:cp="${PACKAGE}/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"><dc:title>${title}</dc:title><dc:creator>Greffier</dc:creator><dc:language>fr-FR</dc:language><dcterms:created xsi:type="dcterms:W3CDTF">2022-03-01T00:00:00Z</dcterms:created></cp:coreProperties>`;

/** Every part of the package but the two that depend on the text: path and content. */
export const fixedParts = (title: string): Readonly<Record<string, string>> => ({
  "[Content_Types].xml": contentTypes,
  "_rels/.rels": relationships(
    relationship(1, "officeDocument", "word/document.xml"),
    relationship(2, "metadata/core-properties", "docProps/core.xml", `${PACKAGE}/relationships`),
  ),
  "docProps/core.xml": coreProperties(title),
  "word/_rels/document.xml.rels": relationships(
    relationship(1, "styles", "styles.xml"),
    relationship(2, "numbering", "numbering.xml"),
    relationship(3, "settings", "settings.xml"),
    relationship(4, "footer", "footer1.xml"),
  ),
  "word/styles.xml": styles,
  "word/settings.xml": settings,
  "word/footer1.xml": footer,
});
