import { readDocx } from "../../src/docx/read-docx";
import { makeDocx, paragraph } from "./make-docx";

const textsOf = (body: string): string[] =>
  readDocx(makeDocx(body)).paragraphs.map((read) => read.text);

describe("visible text", () => {
  it("joins runs; tabs and breaks count one each", () => {
    expect(
      textsOf(
        "<w:p><w:r><w:t>Les archives</w:t><w:tab/><w:t>sont</w:t><w:br/><w:t>ouvertes</w:t></w:r></w:p>",
      ),
    ).toEqual(["Les archives\tsont\nouvertes"]);
  });

  it("counts paragraphs of tables and content controls, not those of text boxes", () => {
    const box = `<w:p><w:r><mc:AlternateContent><mc:Choice Requires="wps"><w:drawing><wps:txbx><w:txbxContent>${paragraph("encadré")}</w:txbxContent></wps:txbx></w:drawing></mc:Choice></mc:AlternateContent></w:r><w:r><w:t>après</w:t></w:r></w:p>`;
    const table = `<w:tbl><w:tr><w:tc>${paragraph("cellule")}</w:tc></w:tr></w:tbl>`;
    const control = `<w:sdt><w:sdtContent>${paragraph("contrôle")}</w:sdtContent></w:sdt>`;
    expect(textsOf(paragraph("un") + table + box + control)).toEqual([
      "un",
      "cellule",
      "après",
      "contrôle",
    ]);
  });

  it("leaves deletions and hidden text out, keeps insertions and field results", () => {
    const body = `<w:p><w:r><w:t xml:space="preserve">La </w:t></w:r><w:del w:id="1" w:author="A"><w:r><w:delText>vieille </w:delText></w:r></w:del><w:ins w:id="2" w:author="A"><w:r><w:t xml:space="preserve">nouvelle </w:t></w:r></w:ins><w:r><w:rPr><w:vanish/></w:rPr><w:t>secrète</w:t></w:r><w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText>PAGE</w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r><w:r><w:t>salle</w:t></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r></w:p>`;
    const read = readDocx(makeDocx(body)).paragraphs[0];
    expect(read?.text).toBe("La nouvelle salle");
    expect(read?.changes).toEqual([
      { kind: "deletion", start: 3, end: 3, author: "A", date: null },
      { kind: "insertion", start: 3, end: 12, author: "A", date: null },
    ]);
  });
});
