import { readDocx } from "../../src/docx/read-docx";
import type { Paragraph } from "../../src/model/paragraph";
import { makeDocx } from "./make-docx";

const read = (body: string): readonly Paragraph[] => readDocx(makeDocx(body)).paragraphs;
const run = (text: string, rPr = ""): string =>
  `<w:r>${rPr}<w:t xml:space="preserve">${text}</w:t></w:r>`;
const by = 'w:id="1" w:author="Awa" w:date="2026-03-04T05:06:07Z"';
const change = (kind: string, start: number, end = start) => ({
  kind,
  start,
  end,
  author: "Awa",
  date: "2026-03-04T05:06:07Z",
});

describe("tracked changes", () => {
  it("reads the text as accepted and says where changes stand", () => {
    const body = `<w:p>${run("La ")}<w:del ${by}><w:r><w:delText>vieille</w:delText><w:tab/></w:r></w:del><w:ins ${by}>${run("nouvelle ")}</w:ins>${run("salle")}</w:p>`;
    expect(read(body)).toMatchObject([
      { text: "La nouvelle salle", changes: [change("deletion", 3), change("insertion", 3, 12)] },
    ]);
  });

  it("shows moved text at its new place", () => {
    const from = `<w:p><w:moveFromRangeStart w:id="5" w:name="m"/><w:moveFrom ${by}>${run("eau")}</w:moveFrom><w:moveFromRangeEnd w:id="5"/>${run(" vive")}</w:p>`;
    const to = `<w:p>${run("une ")}<w:moveTo ${by}>${run("eau")}</w:moveTo></w:p>`;
    expect(read(from + to)).toMatchObject([
      { text: " vive", changes: [change("move", 0)] },
      { text: "une eau", changes: [change("move", 4, 7)] },
    ]);
  });

  it("knows text inserted by one and deleted by another", () => {
    const body = `<w:p><w:ins ${by}><w:del ${by}><w:r><w:delText>eau</w:delText></w:r></w:del>${run("air")}</w:ins></w:p>`;
    expect(read(body)).toMatchObject([
      { text: "air", changes: [change("deletion", 0), change("insertion", 0, 3)] },
    ]);
  });

  it("knows formatting changes and marks of paragraphs", () => {
    const rPr = `<w:rPr><w:b/><w:rPrChange ${by}><w:rPr/></w:rPrChange></w:rPr>`;
    const pPr = `<w:pPr><w:jc w:val="both"/><w:rPr><w:ins ${by}/></w:rPr><w:pPrChange ${by}><w:pPr/></w:pPrChange></w:pPr>`;
    expect(read(`<w:p>${pPr}${run("eau")}${run("vive", rPr)}</w:p>`)[0]?.changes).toEqual([
      change("formatting", 3, 7),
      change("paragraph-mark", 7),
      change("formatting", 0, 7),
    ]);
  });

  it("leaves the code of a deleted field out of the fields that go on", () => {
    const deleted = `<w:del ${by}><w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:delInstrText>PAGE</w:delInstrText></w:r></w:del>`;
    expect(read(`<w:p>${deleted}${run("eau")}</w:p>`)[0]?.text).toBe("eau");
  });
});
