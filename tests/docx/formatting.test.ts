import { readDocx } from "../../src/docx/read-docx";
import type { Run } from "../../src/model/paragraph";
import { makeDocx } from "./make-docx";

const STYLES = `
<w:docDefaults><w:rPrDefault><w:rPr><w:i/></w:rPr></w:rPrDefault></w:docDefaults>
<w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/></w:style>
<w:style w:type="paragraph" w:styleId="Titre"><w:name w:val="heading 2"/><w:rPr><w:b/><w:caps/></w:rPr></w:style>
<w:style w:type="paragraph" w:styleId="Sous"><w:name w:val="Sous-titre maison"/><w:basedOn w:val="Titre"/><w:pPr><w:outlineLvl w:val="3"/></w:pPr><w:rPr><w:caps w:val="0"/></w:rPr></w:style>
<w:style w:type="paragraph" w:styleId="Boucle"><w:name w:val="Boucle"/><w:basedOn w:val="Cercle"/></w:style>
<w:style w:type="paragraph" w:styleId="Cercle"><w:name w:val="Cercle"/><w:basedOn w:val="Boucle"/><w:rPr><w:b/></w:rPr></w:style>
<w:style w:type="character" w:styleId="lev"><w:name w:val="Strong"/><w:rPr><w:b/></w:rPr></w:style>
<w:style w:type="character" w:styleId="exposant"><w:name w:val="Exposant"/><w:rPr><w:vertAlign w:val="superscript"/></w:rPr></w:style>`;

const read = (body: string) => readDocx(makeDocx(body, { styles: STYLES }));
const styled = (style: string, rPr: string): string =>
  `<w:p><w:pPr><w:pStyle w:val="${style}"/></w:pPr><w:r><w:rPr>${rPr}</w:rPr><w:t>eau</w:t></w:r></w:p>`;
const firstRun = (body: string): Run | undefined => read(body).paragraphs[0]?.runs[0];

describe("effective formatting", () => {
  it.each([
    ["a paragraph style", "Titre", "", true],
    ["a character style", "Normal", '<w:rStyle w:val="lev"/>', true],
    ["both styles, which cancel out", "Titre", '<w:rStyle w:val="lev"/>', false],
    ["both styles and the run itself", "Titre", '<w:rStyle w:val="lev"/><w:b/>', true],
    ["the run against its style", "Titre", '<w:b w:val="0"/>', false],
    ["a style based on a bold one", "Sous", "", true],
    ["complex script without its own bold", "Normal", "<w:rtl/><w:b/>", false],
    ["complex script with its own bold", "Normal", "<w:rtl/><w:bCs/>", true],
  ])("bold by %s", (_, style, rPr, bold) => {
    expect(firstRun(styled(style, rPr))?.bold).toBe(bold);
  });

  it("takes capitals, superscript and strike from where they are said last", () => {
    expect(firstRun(styled("Titre", ""))).toMatchObject({ capitals: true, superscript: false });
    expect(firstRun(styled("Sous", "<w:dstrike/>"))).toMatchObject({
      capitals: false,
      strike: true,
    });
    const raised = '<w:rStyle w:val="exposant"/>';
    expect(firstRun(styled("Normal", raised))?.superscript).toBe(true);
    const lowered = `${raised}<w:vertAlign w:val="baseline"/>`;
    expect(firstRun(styled("Normal", lowered))?.superscript).toBe(false);
  });

  it("keeps what the document defaults set, whatever the styles toggle", () => {
    expect(firstRun(styled("Normal", ""))?.italic).toBe(true);
    expect(firstRun(styled("Normal", '<w:i w:val="false"/>'))?.italic).toBe(false);
  });

  it("joins neighbours of one formatting and covers the text", () => {
    const body =
      '<w:p><w:r><w:t>les </w:t></w:r><w:r><w:rPr><w:color w:val="FF0000"/></w:rPr><w:t xml:space="preserve">eaux </w:t></w:r><w:r><w:rPr><w:b/></w:rPr><w:t>vives</w:t></w:r></w:p>';
    expect(read(body).paragraphs[0]).toMatchObject({
      text: "leseaux vives",
      runs: [
        { start: 0, end: 8, bold: false },
        { start: 8, end: 13, bold: true },
      ],
    });
  });
});

describe("styles", () => {
  it("names them invariantly and knows headings by name or outline level", () => {
    const body = styled("Titre", "") + styled("Sous", "") + styled("Normal", "");
    expect(read(body).paragraphs.map(({ style }) => style)).toEqual([
      { id: "Titre", name: "Heading 2", heading: 2 },
      { id: "Sous", name: "Sous-titre maison", heading: 4 },
      { id: "Normal", name: "Normal", heading: null },
    ]);
  });

  it("says what is not defined or based on itself, and reads on", () => {
    const file = read(styled("Absent", "") + styled("Boucle", ""));
    expect(file.paragraphs.map(({ runs }) => runs[0]?.bold)).toEqual([false, true]);
    expect(file.warnings.map(({ part }) => part)).toEqual(["word/document.xml", "word/styles.xml"]);
  });
});
