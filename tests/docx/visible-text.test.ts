import { readDocx, type WordFile } from "../../src/docx/read-docx";
import { makeDocx, paragraph } from "./make-docx";

const read = (body: string): WordFile => readDocx(makeDocx(body));
const textsOf = (body: string): string[] => read(body).paragraphs.map(({ text }) => text);
const run = (content: string, rPr = ""): string => `<w:r>${rPr}${content}</w:r>`;
const t = (text: string): string => `<w:t xml:space="preserve">${text}</w:t>`;
const p = (...content: string[]): string => `<w:p>${content.join("")}</w:p>`;
const mark = (type: string): string => run(`<w:fldChar w:fldCharType="${type}"/>`);
const field = (code: string, result: string): string =>
  mark("begin") +
  run(`<w:instrText>${code}</w:instrText>`) +
  mark("separate") +
  result +
  mark("end");

describe("text of runs", () => {
  it.each([
    [
      "tabs and breaks",
      `${t("eau")}<w:tab/>${t("vive")}<w:br/>${t("ici")}<w:cr/>`,
      "eau\tvive\nici\n",
    ],
    [
      "hyphens",
      `${t("vice")}<w:noBreakHyphen/>${t("prési")}<w:softHyphen/>${t("dent")}`,
      "vice\u2011prési\u00ADdent",
    ],
    [
      "symbols",
      `<w:sym w:font="Wingdings" w:char="F0FC"/><w:sym w:font="Symbol" w:char="F0B7"/><w:sym w:font="Arial" w:char="20AC"/>`,
      "✓•€",
    ],
    [
      "entities and character data",
      `${t("A &amp; B &#233;&#xE9;")}<w:t><![CDATA[<eau>]]><!-- rien --></w:t>`,
      "A & B éé<eau>",
    ],
    ["spaces at edges, where the file says so", `<w:t> eau </w:t>${t(" vive ")}`, "eau vive "],
    ["a line end in the source", t("eau\r\nvive\nici"), "eau vive ici"],
    [
      "ruby: the base",
      `<w:ruby><w:rt>${run(t("haut"))}</w:rt><w:rubyBase>${run(t("bas"))}</w:rubyBase></w:ruby>`,
      "bas",
    ],
    [
      "notes and pictures: nothing",
      `<w:footnoteReference w:id="1"/><w:drawing/>${t("eau")}<w:commentReference w:id="1"/>`,
      "eau",
    ],
  ])("%s", (_, content, text) => {
    expect(textsOf(p(run(content)))).toEqual([text]);
  });

  it("leaves hidden text out", () => {
    expect(textsOf(p(run(t("eau")), run(t("secret"), "<w:rPr><w:vanish/></w:rPr>")))).toEqual([
      "eau",
    ]);
  });
});

describe("fields", () => {
  it("contribute their result only", () => {
    const nested = field(" IF ", run(t("l’")) + field("PAGE", run(t("eau"))));
    expect(textsOf(p(nested, run(t(" vive"))))).toEqual(["l’eau vive"]);
    expect(textsOf(p(`<w:fldSimple w:instr="DATE">${run(t("hier"))}</w:fldSimple>`))).toEqual([
      "hier",
    ]);
  });

  it("may keep a field in their code, and have none of their own", () => {
    const inner =
      mark("begin") + run(`<w:instrText> IF ${"</w:instrText>"}`) + field("PAGE", run(t("4")));
    expect(textsOf(p(inner, mark("separate"), run(t("oui")), mark("end")))).toEqual(["oui"]);
    expect(
      textsOf(p(mark("begin"), run("<w:instrText>XE</w:instrText>"), mark("end"), run(t("eau")))),
    ).toEqual(["eau"]);
  });

  it("run over paragraphs", () => {
    const first = p(
      mark("begin"),
      run("<w:instrText>TOC</w:instrText>"),
      mark("separate"),
      run(t("un")),
    );
    expect(
      textsOf(first + p(run(t("deux"))) + p(run(t("trois")), mark("end"), run(t(" fin")))),
    ).toEqual(["un", "deux", "trois fin"]);
  });

  it("that never end do not swallow the document, and are said", () => {
    const file = read(p(mark("begin"), run(t("code"))) + p(run(t("suite"))));
    expect(file.paragraphs.map(({ text }) => text)).toEqual(["", "suite"]);
    expect(file.warnings).toMatchObject([{ part: "word/document.xml", paragraph: 0 }]);
  });
});

describe("containers", () => {
  it("are transparent within a paragraph", () => {
    const content = [
      `<w:hyperlink r:id="rId9">${run(t("a"))}</w:hyperlink>`,
      `<w:smartTag w:element="x"><w:smartTagPr/>${run(t("b"))}</w:smartTag>`,
      `<w:sdt><w:sdtPr/><w:sdtContent>${run(t("c"))}</w:sdtContent></w:sdt>`,
      `<w:customXml w:element="x">${run(t("d"))}</w:customXml>`,
      `<w:bdo w:val="rtl">${run(t("e"), "<w:rPr><w:rtl/></w:rPr>")}</w:bdo>`,
      `<w:bookmarkStart w:id="1" w:name="m"/>${run(t("f"))}<w:bookmarkEnd w:id="1"/>`,
      `<w:commentRangeStart w:id="1"/>${run(t("g"))}<w:commentRangeEnd w:id="1"/><w:proofErr w:type="spellEnd"/>`,
    ];
    const file = read(p(...content));
    expect(file.paragraphs[0]?.text).toBe("abcdefg");
    expect(file.warnings).toEqual([]);
  });

  it("count paragraphs of tables, nested ones and controls, not those of text boxes", () => {
    const box = p(
      `<w:r><mc:AlternateContent><mc:Choice Requires="wps"><w:drawing><wps:txbx><w:txbxContent>${paragraph("encadré")}</w:txbxContent></wps:txbx></w:drawing></mc:Choice><mc:Fallback><w:pict><w:txbxContent>${paragraph("encadré")}</w:txbxContent></w:pict></mc:Fallback></mc:AlternateContent></w:r>`,
      run(t("après")),
    );
    const cell = (content: string): string => `<w:tbl><w:tr><w:tc>${content}</w:tc></w:tr></w:tbl>`;
    const control = (content: string): string =>
      `<w:sdt><w:sdtContent>${content}</w:sdtContent></w:sdt>`;
    const rowControl = `<w:tbl>${control(`<w:tr>${control(`<w:tc>${paragraph("rangée")}</w:tc>`)}</w:tr>`)}</w:tbl>`;
    const body =
      paragraph("un") +
      cell(paragraph("cellule") + cell(paragraph("dedans")) + paragraph("fin")) +
      box +
      control(paragraph("contrôle")) +
      rowControl;
    const file = read(body);
    expect(file.paragraphs.map(({ text, table }) => [text, table])).toEqual([
      ["un", 0],
      ["cellule", 1],
      ["dedans", 2],
      ["fin", 1],
      ["après", 0],
      ["contrôle", 0],
      ["rangée", 1],
    ]);
  });

  it("show one branch of alternatives; the other keeps its places", () => {
    const inline = `<mc:AlternateContent><mc:Choice Requires="wps">${run(t("choix"))}</mc:Choice><mc:Fallback>${run(t("repli"))}</mc:Fallback></mc:AlternateContent>`;
    const strange = `<mc:AlternateContent xmlns:z="urn:z"><mc:Choice Requires="z">${run(t("choix"))}</mc:Choice><mc:Fallback>${run(t("repli"))}</mc:Fallback></mc:AlternateContent>`;
    expect(textsOf(p(inline, strange))).toEqual(["choixrepli"]);
    const block = `<mc:AlternateContent><mc:Choice Requires="wps">${paragraph("choix")}</mc:Choice><mc:Fallback>${paragraph("repli")}</mc:Fallback></mc:AlternateContent>`;
    expect(textsOf(block + paragraph("suite"))).toEqual(["choix", "", "suite"]);
  });
});

describe("what is not read", () => {
  it("is said where it stands: other files, formulas, unknown elements", () => {
    const strange = '<x:y xmlns:x="urn:x"><x:z/></x:y>';
    const formula =
      '<m:oMath xmlns:m="http://schemas.openxmlformats.org/officeDocument/2006/math"/>';
    const file = read(
      `${paragraph("un")}<w:altChunk r:id="rId7"/>${p(formula, run(t("deux")))}${p(strange)}`,
    );
    expect(file.paragraphs.map(({ text }) => text)).toEqual(["un", "deux", ""]);
    expect(file.warnings.map(({ paragraph: at, english = "" }) => [at, english])).toEqual([
      [0, expect.stringContaining("altChunk")],
      [1, expect.stringContaining("formula")],
      [2, expect.stringContaining("<x:y>")],
    ]);
  });
});
