import { DocumentError } from "../../src/docx/document-error";
import { readDocx, readFlatOpc } from "../../src/docx/read-docx";
import { writeDocx } from "../../src/docx/write-docx";
import { documentXml, HEADER, paragraph, partsOf, W, zip } from "./make-docx";

const STRICT = "http://purl.oclc.org/ooxml/wordprocessingml/main";
const MAIN = "word/document.xml";
const textsOf = (bytes: Uint8Array): string[] => readDocx(bytes).paragraphs.map(({ text }) => text);
const withMain = (xml: string | Uint8Array): Uint8Array => zip({ ...partsOf(""), [MAIN]: xml });

describe("kinds of packages", () => {
  it("reads strict files, relationships included", () => {
    const parts = partsOf(paragraph("eau"));
    const strict = Object.fromEntries(
      Object.entries(parts).map(([name, xml]) => [
        name,
        String(xml)
          .replaceAll(W, STRICT)
          .replaceAll(
            "http://schemas.openxmlformats.org/officeDocument/2006/relationships",
            "http://purl.oclc.org/ooxml/officeDocument/relationships",
          ),
      ]),
    );
    expect(textsOf(zip(strict))).toEqual(["eau"]);
  });

  it("reads and writes whatever prefix a program chose", () => {
    const xml = documentXml(paragraph("eau vive"))
      .replaceAll("w:", "ns0:")
      .replace("xmlns:w", "xmlns:ns0");
    const bytes = withMain(xml);
    const file = readDocx(bytes);
    expect(file.paragraphs[0]?.text).toBe("eau vive");
    const edit = { paragraph: 0, start: 4, end: 8, text: "claire" };
    const tracked = { author: "Awa", date: "2026-03-04T05:06:07Z" };
    expect(textsOf(writeDocx(file, [edit], { tracked }))).toEqual(["eau claire"]);
  });

  it("finds the main part by its relationship, wherever it is", () => {
    const { [MAIN]: main = "", ...parts } = partsOf(paragraph("eau"));
    const rels = String(parts["_rels/.rels"]).replace(MAIN, "/other/place/text.xml");
    const file = readDocx(zip({ ...parts, "_rels/.rels": rels, "other/place/text.xml": main }));
    expect(file.paragraphs[0]?.text).toBe("eau");
  });

  it("reads flat OPC as it reads the archive", () => {
    const parts = partsOf(paragraph("eau"), {
      styles:
        '<w:style w:type="paragraph" w:default="1" w:styleId="N"><w:name w:val="Normal"/><w:rPr><w:b/></w:rPr></w:style>',
    });
    const xml = Object.entries(parts)
      .map(
        ([name, part]) =>
          `<pkg:part pkg:name="/${name}"><pkg:xmlData>${String(part).replace(HEADER, "")}</pkg:xmlData></pkg:part>`,
      )
      .join("");
    const flat = `${HEADER}<pkg:package xmlns:pkg="http://schemas.microsoft.com/office/2006/xmlPackage">${xml}</pkg:package>`;
    expect(readFlatOpc(flat).paragraphs).toEqual(readDocx(zip(parts)).paragraphs);
    expect(() => readFlatOpc("<html/>")).toThrow(DocumentError);
    expect(() => readFlatOpc(" ")).toThrow(DocumentError);
  });
});

describe("encodings", () => {
  const xml = documentXml(paragraph("forêt — 📚"));
  const utf16 = (little: boolean, mark: boolean): Uint8Array => {
    const text = (mark ? "\uFEFF" : "") + xml.replace("UTF-8", "UTF-16");
    const bytes = new Uint8Array(text.length * 2);
    const view = new DataView(bytes.buffer);
    for (let at = 0; at < text.length; at++) view.setUint16(at * 2, text.charCodeAt(at), little);
    return bytes;
  };
  const tracked = { author: "Awa", date: "2026-03-04T05:06:07Z" };

  it.each([
    ["UTF-16, low byte first", utf16(true, true)],
    ["UTF-16, high byte first", utf16(false, true)],
    ["UTF-16 without a mark", utf16(true, false)],
    ["UTF-8 with a mark", Buffer.from(`\uFEFF${xml}`)],
  ])("%s is read, and written as it came", (_, bytes) => {
    const file = readDocx(withMain(bytes));
    expect(file.paragraphs[0]?.text).toBe("forêt — 📚");
    const written = writeDocx(file, [{ paragraph: 0, start: 0, end: 5, text: "œuvre" }], {
      tracked,
    });
    expect(textsOf(written)).toEqual(["œuvre — 📚"]);
  });

  it("Latin-1 is read; what it cannot hold is written by reference", () => {
    const latin = Buffer.from(
      documentXml(paragraph("forêt")).replace("UTF-8", "ISO-8859-1"),
      "latin1",
    );
    const file = readDocx(withMain(latin));
    const written = writeDocx(file, [{ paragraph: 0, start: 5, end: 5, text: " 📚œ" }], {
      tracked,
    });
    expect(textsOf(written)).toEqual(["forêt 📚œ"]);
  });

  it.each([
    ["an encoding that it does not know", Buffer.from(xml.replace("UTF-8", "EBCDIC"))],
    ["bytes that are not UTF-8", Buffer.from(documentXml(paragraph("forêt")), "latin1")],
    ["half a UTF-16 character", utf16(true, true).subarray(0, -1)],
  ])("refuses %s", (_, bytes) => {
    expect(() => readDocx(withMain(bytes))).toThrow(
      expect.objectContaining({ reason: "broken-xml" }),
    );
  });
});
