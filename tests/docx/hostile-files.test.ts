import { deflateSync, strFromU8, strToU8, unzipSync } from "fflate";

import { DocumentError } from "../../src/docx/document-error";
import { LIMITS } from "../../src/docx/limits";
import { readDocx } from "../../src/docx/read-docx";
import { writeDocx } from "../../src/docx/write-docx";
import { readZip, type ZipEntry } from "../../src/docx/zip-reader";
import { newEntry, writeZip } from "../../src/docx/zip-writer";
import { documentXml, makeDocx, paragraph, partsOf, W, zip } from "./make-docx";

const MAIN = "word/document.xml";
const good = makeDocx(paragraph("eau"));
const withParts = (parts: Record<string, string | Uint8Array>): Uint8Array =>
  zip({ ...partsOf(paragraph("eau")), ...parts });
const withMain = (xml: string): Uint8Array => withParts({ [MAIN]: xml });
const without = (name: string): Uint8Array => {
  const parts = Object.entries(partsOf(paragraph("eau"))).filter(([part]) => part !== name);
  return zip(Object.fromEntries(parts));
};
const reasonOf = (bytes: Uint8Array): string => {
  try {
    readDocx(bytes);
    return "read";
  } catch (error) {
    if (error instanceof DocumentError) return error.reason;
    throw error;
  }
};
/** The archive with one entry changed behind the writer's back. */
const tampered = (name: string, change: (entry: ZipEntry) => ZipEntry): Uint8Array =>
  writeZip(readZip(good).map((entry) => (entry.name === name ? change(entry) : entry)));

describe("files that are not Word documents", () => {
  it.each([
    ["nothing", new Uint8Array(), "empty"],
    ["a text", strToU8("Le Conseil des archives"), "not-word"],
    ["an archive of something else", zip({ "notes.txt": "eau" }), "not-word"],
    ["a spreadsheet", withMain('<workbook xmlns="urn:sheet"/>'), "not-word"],
    [
      "the old format",
      Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0, ...new Array(600).fill(0)),
      "legacy-doc",
    ],
    ["a document under a password", encryptedDocument(), "encrypted"],
    ["an archive under a password", flagged(1), "encrypted"],
  ])("%s", (_, bytes, reason) => {
    expect(reasonOf(bytes)).toBe(reason);
  });
});

describe("broken archives", () => {
  it.each([
    ["cut in half", good.subarray(0, good.length >> 1)],
    ["cut by one byte", good.subarray(0, -1)],
    ["two bytes long", good.subarray(0, 2)],
    ["with a wrong checksum", tampered(MAIN, (entry) => ({ ...entry, crc: entry.crc ^ 1 }))],
    ["with a part longer than it says", tampered(MAIN, (entry) => ({ ...entry, size: 10 }))],
    ["with a part shorter than it says", tampered(MAIN, (entry) => ({ ...entry, size: 9999 }))],
    [
      "with bytes that do not inflate",
      tampered(MAIN, (entry) => ({ ...entry, compressed: entry.compressed.map(() => 255) })),
    ],
    [
      "in a compression that documents do not use",
      tampered(MAIN, (entry) => ({ ...entry, method: 14 })),
    ],
    ["with a part twice", writeZip([...readZip(makeDocx("")), newEntry(MAIN, strToU8("<a/>"))])],
  ])("%s", (_, bytes) => {
    expect(reasonOf(bytes)).toBe("broken-zip");
  });

  it("names the part", () => {
    const bytes = tampered("word/styles.xml", (entry) => ({ ...entry, crc: 0 }));
    expect(readDocx(bytes).warnings).toMatchObject([{ part: "word/styles.xml" }]);
  });
});

describe("bombs stop early", () => {
  const zeros = (length: number): Uint8Array => deflateSync(new Uint8Array(length));
  const small = (act: () => unknown): number => {
    const start = process.memoryUsage().arrayBuffers;
    act();
    return process.memoryUsage().arrayBuffers - start;
  };

  it("a part that says its size", () => {
    const size = 200 * 1024 * 1024;
    const bytes = tampered(MAIN, (entry) => ({ ...entry, size, compressed: zeros(1024) }));
    expect(small(() => expect(reasonOf(bytes)).toBe("too-large"))).toBeLessThan(1e6);
  });

  it("a part that swells beyond what text does", () => {
    const size = 8 * 1024 * 1024;
    const bytes = tampered(MAIN, (entry) => ({ ...entry, size, compressed: zeros(size) }));
    expect(reasonOf(bytes)).toBe("too-large");
  });

  it("a part that lies about its size", () => {
    const compressed = zeros(20 * 1024 * 1024);
    const bytes = tampered(MAIN, (entry) => ({ ...entry, size: 1000, compressed }));
    const start = performance.now();
    expect(reasonOf(bytes)).toBe("broken-zip");
    expect(performance.now() - start).toBeLessThan(2000);
  });

  it("too many parts, or too much together", () => {
    const [first] = readZip(good);
    const entry = first ?? newEntry("a", new Uint8Array());
    const many = Array.from({ length: LIMITS.entries + 1 }, () => entry);
    expect(reasonOf(writeZip(many))).toBe("too-large");
    const named = (rank: number) => ({ ...entry, rawName: strToU8(`p${rank}`), size: 60e6 });
    expect(reasonOf(writeZip([...Array(10).keys()].map(named)))).toBe("too-large");
  });
});

describe("broken or hostile XML", () => {
  const xml = documentXml(paragraph("eau &amp; air"));
  it.each([
    ["cut within a tag", xml.slice(0, xml.indexOf("<w:t ") + 6)],
    ["cut within the text", xml.slice(0, xml.indexOf("eau") + 2)],
    ["with an end tag too many", `${xml}</w:document>`],
    ["with tags that cross", xml.replace("</w:t></w:r>", "</w:r></w:t>")],
    ["with two roots", `${xml}<w:document/>`],
    ["with a tag within a tag", xml.replace("<w:r>", "<w:r <w:t>")],
    ["without an element", "   "],
    [
      "with a document type",
      xml.replace("<w:document", '<!DOCTYPE w [<!ENTITY a "b">]><w:document'),
    ],
    [
      "with an outside entity",
      xml.replace("<w:document", '<!DOCTYPE w SYSTEM "file:///etc/passwd"><w:document'),
    ],
    ["with an entity of its own", xml.replace("&amp;", "&secret;")],
    [
      "nested without end",
      xml.replace(paragraph("eau &amp; air"), "<w:sdt>".repeat(5000) + "</w:sdt>".repeat(5000)),
    ],
    ["with a comment that does not end", xml.replace("<w:p>", "<!-- <w:p>")],
  ])("%s", (_, broken) => {
    expect(reasonOf(withMain(broken))).toBe("broken-xml");
  });

  it("refuses more elements than memory should hold", () => {
    const many = `<w:document xmlns:w="${W}"><w:body>${"<w:p/>".repeat(LIMITS.elements)}</w:body></w:document>`;
    expect(reasonOf(withMain(many))).toBe("too-large");
  });

  it.each([
    ["an attribute name without end", `<w:p ${"a".repeat(400_000)}/>`],
    ["spaces without end", `<w:p><w:r><w:t>a${" ".repeat(400_000)}b</w:t></w:r></w:p>`],
    [
      "thousands of open fields",
      `<w:p>${'<w:r><w:fldChar w:fldCharType="begin"/><w:fldChar w:fldCharType="separate"/></w:r>'.repeat(8_000)}</w:p>`,
    ],
    ["namespaces on every element", '<w:p xmlns:a="urn:a" xmlns:b="urn:b"/>'.repeat(15_000)],
    [
      "a style of a huge name",
      `<w:p><w:pPr><w:pStyle w:val="${"s".repeat(400_000)}"/></w:pPr></w:p>`,
    ],
  ])("is read in time: %s", (_, body) => {
    const start = performance.now();
    readDocx(makeDocx(body));
    expect(performance.now() - start).toBeLessThan(2000);
  });

  it("survives styles and lists that lead to one another", () => {
    const chain = Array.from(
      { length: 3000 },
      (_, rank) =>
        `<w:style w:type="paragraph" w:styleId="s${rank}"><w:basedOn w:val="s${rank + 1}"/></w:style>`,
    );
    const body =
      '<w:p><w:pPr><w:pStyle w:val="s0"/><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr></w:p>';
    const styles = `${chain.join("")}<w:style w:type="numbering" w:styleId="n"><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr></w:style>`;
    const numbering =
      '<w:abstractNum w:abstractNumId="0"><w:numStyleLink w:val="n"/></w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>';
    expect(readDocx(makeDocx(body, { styles, numbering })).paragraphs).toHaveLength(1);
  });
});

describe("packages that do not hold together", () => {
  const rels = partsOf("")["_rels/.rels"] as string;
  it("without its text", () => {
    expect(reasonOf(without(MAIN))).toBe("missing-part");
    const elsewhere = rels.replace(MAIN, "word/absent.xml");
    expect(readDocx(withParts({ "_rels/.rels": elsewhere })).warnings).toHaveLength(2);
  });

  it("without relationships: the usual name is read, and said", () => {
    expect(readDocx(without("_rels/.rels")).warnings).toHaveLength(1);
  });

  it.each(["word/styles.xml", "word/numbering.xml"])("without %s: read, and said", (name) => {
    const file = readDocx(without(name));
    expect(file.paragraphs[0]?.text).toBe("eau");
    expect(file.warnings).toMatchObject([{ english: expect.stringContaining(name) }]);
  });

  it("with a broken part beside the text: read, and said by its name", () => {
    const file = readDocx(withParts({ "word/styles.xml": "<w:styles" }));
    expect(file.warnings).toMatchObject([{ part: "word/styles.xml" }]);
  });

  it("with targets out of the package, or of another kind", () => {
    const outside = rels.replace(MAIN, "../../../etc/passwd");
    expect(readDocx(withParts({ "_rels/.rels": outside })).paragraphs[0]?.text).toBe("eau");
    const external = rels.replace("Target=", 'TargetMode="External" Target=');
    expect(readDocx(withParts({ "_rels/.rels": external })).paragraphs[0]?.text).toBe("eau");
  });

  it("with names that would leave a folder: said, never used, kept when writing", () => {
    const file = readDocx(withParts({ "../../evil.xml": "<a/>" }));
    expect(file.warnings).toMatchObject([{ part: "../../evil.xml" }]);
    const written = writeDocx(file, [{ paragraph: 0, start: 0, end: 3, text: "air" }], {
      tracked: null,
    });
    expect(readZip(written).map(({ name }) => name)).toContain("../../evil.xml");
  });

  it("with identifiers given twice: the first holds, and it is said", () => {
    const style = (bold: string): string =>
      `<w:style w:type="paragraph" w:styleId="a"><w:rPr>${bold}</w:rPr></w:style>`;
    const body = '<w:p><w:pPr><w:pStyle w:val="a"/></w:pPr><w:r><w:t>eau</w:t></w:r></w:p>';
    const file = readDocx(makeDocx(body, { styles: style("<w:b/>") + style("") }));
    expect(file.paragraphs[0]?.runs[0]?.bold).toBe(true);
    expect(file.warnings).toMatchObject([{ part: "word/styles.xml" }]);
  });

  it("with numbers of changes given twice or out of range: new ones are free", () => {
    const ins = (id: number): string =>
      `<w:ins w:id="${id}" w:author="A"><w:r><w:t>eau</w:t></w:r></w:ins>`;
    const file = readDocx(makeDocx(`<w:p>${ins(7)}${ins(7)}${ins(2147483647)}</w:p>`));
    const tracked = { author: "B", date: "2026-01-01T00:00:00Z" };
    const xml = mainOf(
      writeDocx(file, [{ paragraph: 0, start: 1, end: 2, text: "x" }], { tracked }),
    );
    const own = [...xml.matchAll(/w:id="(\d+)" w:author="B"/g)].map(([, id]) => id);
    expect(own).toHaveLength(2);
    expect(new Set([...own, "7", "2147483647"]).size).toBe(4);
  });
});

function mainOf(bytes: Uint8Array): string {
  return strFromU8(unzipSync(bytes)[MAIN] ?? new Uint8Array());
}

/** A compound file with the stream that holds an encrypted document. */
function encryptedDocument(): Uint8Array {
  const bytes = new Uint8Array(2048);
  bytes.set([0xd0, 0xcf, 0x11, 0xe0]);
  bytes.set(
    [..."EncryptedPackage"].flatMap((char) => [char.charCodeAt(0), 0]),
    1024 + 128,
  );
  return bytes;
}

function flagged(flags: number): Uint8Array {
  return writeZip(readZip(good).map((entry) => ({ ...entry, flags })));
}
