import { strFromU8, unzipSync } from "fflate";

import { readDocx } from "../../src/docx/read-docx";
import { writeDocx, type WriteOptions } from "../../src/docx/write-docx";
import type { Edit } from "../../src/model/edit";
import { makeDocx, paragraph, partsOf, zip, type Pieces } from "./make-docx";

const MAIN = "word/document.xml";
const tracked = { author: "Awa", date: "2026-03-04T05:06:07Z" };
const by = 'w:author="Awa" w:date="2026-03-04T05:06:07Z"';
const other = 'w:id="1" w:author="Autre" w:date="2026-01-01T00:00:00Z"';
const run = (text: string, rPr = ""): string =>
  `<w:r>${rPr}<w:t xml:space="preserve">${text}</w:t></w:r>`;
const deleted = (text: string, rPr = ""): string =>
  `<w:del w:id="#" ${by}><w:r>${rPr}<w:delText xml:space="preserve">${text}</w:delText></w:r></w:del>`;
const inserted = (content: string): string => `<w:ins w:id="#" ${by}>${content}</w:ins>`;

function written(
  body: string,
  edits: readonly Edit[],
  options: WriteOptions = { tracked },
  pieces: Pieces = {},
): Record<string, string> {
  const bytes = writeDocx(readDocx(makeDocx(body, pieces)), edits, options);
  return Object.fromEntries(
    Object.entries(unzipSync(bytes)).map(([name, part]) => [name, strFromU8(part)]),
  );
}
/** The body as written, with the numbers of our own changes as `#`. */
const bodyOf = (body: string, edits: readonly Edit[], options?: WriteOptions): string => {
  const xml = written(body, edits, options)[MAIN] ?? "";
  const inside = xml.slice(xml.indexOf("<w:body>") + 8, xml.indexOf("<w:sectPr/>"));
  return inside.replace(/w:id="\d+"(?= w:author="Awa")/g, 'w:id="#"');
};
const replace = (start: number, end: number, text: string): Edit => ({
  paragraph: 0,
  start,
  end,
  text,
});

describe("replaced text", () => {
  it("is tracked on the smallest span, in the formatting of what it replaces", () => {
    const bold = "<w:rPr><w:b/></w:rPr>";
    expect(
      bodyOf(`<w:p>${run("la 47 session", bold)}</w:p>`, [replace(0, 13, "la 48 session")]),
    ).toBe(
      `<w:p>${run("la ", bold)}${deleted("47", bold)}${inserted(run("48", bold))}${run(" session", bold)}</w:p>`,
    );
  });

  it("goes over runs; the new text follows all of the old", () => {
    const bold = "<w:rPr><w:b/></w:rPr>";
    expect(
      bodyOf(`<w:p>${run("PREND", bold)}${run("acte de")}</w:p>`, [replace(0, 9, "NOTE")]),
    ).toBe(
      `<w:p>${deleted("PREND", bold)}${deleted("acte")}${inserted(run("NOTE", bold))}${run(" de")}</w:p>`,
    );
  });

  it("stays within a hyperlink and a content control", () => {
    const within = (open: string, close: string): void => {
      expect(bodyOf(`<w:p>${open}${run("la charte")}${close}</w:p>`, [replace(3, 9, "loi")])).toBe(
        `<w:p>${open}${run("la ")}${deleted("charte")}${inserted(run("loi"))}${close}</w:p>`,
      );
    };
    within('<w:hyperlink w:anchor="a">', "</w:hyperlink>");
    within("<w:sdt><w:sdtContent>", "</w:sdtContent></w:sdt>");
  });

  it("deletes within another's insertion, and stands beside or cuts it", () => {
    const theirs = (content: string): string => `<w:ins ${other}>${content}</w:ins>`;
    expect(bodyOf(`<w:p>${theirs(run("eau vive"))}</w:p>`, [replace(4, 8, "chaud")])).toBe(
      `<w:p>${theirs(run("eau ") + deleted("vive"))}${inserted(run("chaud"))}</w:p>`,
    );
    const cut = bodyOf(`<w:p>${theirs(run("eau vive"))}</w:p>`, [replace(3, 3, " pure")]);
    expect(
      cut.replace(/<w:ins w:id="\d+" w:author="Autre"/, '<w:ins w:id="1" w:author="Autre"'),
    ).toContain(`${theirs(run("eau"))}${inserted(run(" pure"))}<w:ins `);
  });

  it("keeps notes, breaks and what shows no text", () => {
    const note = '<w:footnoteReference w:id="3"/>';
    const body = `<w:p><w:r><w:t>eau</w:t>${note}<w:t>vive</w:t></w:r></w:p>`;
    const clean = bodyOf(body, [replace(2, 5, "x")], { tracked: null });
    expect(clean).toContain(note);
    expect(readDocx(makeDocx(clean)).paragraphs[0]?.text).toBe("eaxve");
  });

  it("goes into an empty paragraph with the formatting of its mark", () => {
    const pPr = "<w:pPr><w:rPr><w:b/></w:rPr></w:pPr>";
    expect(bodyOf(`<w:p>${pPr}</w:p>`, [replace(0, 0, "eau")])).toBe(
      `<w:p>${pPr}${inserted(run("eau", "<w:rPr><w:b/></w:rPr>"))}</w:p>`,
    );
    expect(bodyOf("<w:p/>", [replace(0, 0, "eau")], { tracked: null })).toBe(
      `<w:p>${run("eau")}</w:p>`,
    );
  });
});

describe("formatting", () => {
  it("keeps the old properties beside the new, in the order of the schema", () => {
    const old = '<w:rFonts w:ascii="Arial"/><w:sz w:val="24"/>';
    expect(
      bodyOf(`<w:p>${run("eau vive", `<w:rPr>${old}</w:rPr>`)}</w:p>`, [
        { paragraph: 0, start: 4, end: 8, bold: true, superscript: true },
      ]),
    ).toBe(
      `<w:p>${run("eau ", `<w:rPr>${old}</w:rPr>`)}${run(
        "vive",
        `<w:rPr><w:rFonts w:ascii="Arial"/><w:b/><w:bCs/><w:sz w:val="24"/><w:vertAlign w:val="superscript"/><w:rPrChange w:id="#" ${by}><w:rPr>${old}</w:rPr></w:rPrChange></w:rPr>`,
      )}</w:p>`,
    );
  });

  it("leaves alone what is so already, and keeps the oldest state of another's change", () => {
    const bold = "<w:rPr><w:b/></w:rPr>";
    const body = `<w:p>${run("eau", bold)}</w:p>`;
    expect(bodyOf(body, [{ paragraph: 0, start: 0, end: 3, bold: true }])).toBe(body);
    const change = `<w:rPrChange ${other}><w:rPr><w:i/></w:rPr></w:rPrChange>`;
    const again = bodyOf(`<w:p>${run("eau", `<w:rPr><w:b/>${change}</w:rPr>`)}</w:p>`, [
      { paragraph: 0, start: 0, end: 3, bold: false },
    ]);
    expect(again).toContain(`<w:b w:val="0"/><w:bCs w:val="0"/>${change}</w:rPr>`);
  });
});

describe("new paragraphs", () => {
  const item =
    '<w:p w:rsidR="00AA"><w:pPr><w:pStyle w:val="Liste"/><w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr></w:pPr><w:bookmarkStart w:id="9" w:name="b"/><w:r><w:rPr><w:rFonts w:ascii="Arial"/><w:b/><w:u w:val="single"/><w:lang w:val="fr-FR"/></w:rPr><w:t>DEMANDE</w:t></w:r><w:bookmarkEnd w:id="9"/></w:p>';

  it("take style, list and look of their model, not its bookmarks or emphasis", () => {
    const edit = {
      after: 0,
      insert: { runs: [{ text: "INVITE", bold: true }, { text: " à lire" }] },
    };
    const look = '<w:rFonts w:ascii="Arial"/>';
    const lang = '<w:lang w:val="fr-FR"/>';
    expect(bodyOf(item + paragraph("suite"), [edit])).toBe(
      `${item}<w:p><w:pPr><w:pStyle w:val="Liste"/><w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr><w:rPr><w:ins w:id="#" ${by}/></w:rPr></w:pPr>${inserted(
        run("INVITE", `<w:rPr>${look}<w:b/><w:bCs/>${lang}</w:rPr>`) +
          run(" à lire", `<w:rPr>${look}${lang}</w:rPr>`),
      )}</w:p>${paragraph("suite")}`,
    );
  });

  it("switch off what the style switches on", () => {
    const styles = '<w:style w:type="paragraph" w:styleId="Titre"><w:rPr><w:b/></w:rPr></w:style>';
    const body = `<w:p><w:pPr><w:pStyle w:val="Titre"/></w:pPr>${run("SUR")}</w:p>${paragraph("suite")}`;
    const edit = { after: 0, insert: { runs: [{ text: "eau" }] } };
    const xml = written(body, [edit], { tracked: null }, { styles })[MAIN];
    expect(xml).toContain(run("eau", '<w:rPr><w:b w:val="0"/><w:bCs w:val="0"/></w:rPr>'));
  });

  it("do not take a section break along", () => {
    const section = `<w:p><w:pPr><w:jc w:val="both"/><w:sectPr><w:pgSz w:w="1"/></w:sectPr></w:pPr>${run("fin")}</w:p>`;
    const edit = { after: 0, insert: { runs: [{ text: "eau" }] } };
    const body = bodyOf(section + paragraph("suite"), [edit], { tracked: null });
    expect(body.split("<w:sectPr>")).toHaveLength(2);
    expect(
      bodyOf(section + paragraph("suite"), [{ paragraph: 0, delete: true }], { tracked: null }),
    ).toContain("<w:sectPr>");
  });
});

describe("comments", () => {
  const comments = [{ place: { paragraph: 0, start: 4, end: 8 }, text: "Lequel ?\nÀ <vérifier>" }];

  it("make the part, its type and its relationship where there is none", () => {
    const parts = written(paragraph("eau vive"), [], { tracked, comments });
    const id = /<w:commentRangeStart w:id="(\d+)"\/>/.exec(parts[MAIN] ?? "")?.[1];
    expect(parts[MAIN]).toContain(
      `${run("eau ")}<w:commentRangeStart w:id="${id}"/>${run("vive")}<w:commentRangeEnd w:id="${id}"/><w:r><w:commentReference w:id="${id}"/></w:r>`,
    );
    expect(parts["word/comments.xml"]).toContain(`<w:comment w:id="${id}" ${by} w:initials="A">`);
    expect(parts["word/comments.xml"]).toContain("À &lt;vérifier&gt;");
    expect(parts["[Content_Types].xml"]).toContain('PartName="/word/comments.xml"');
    expect(parts["word/_rels/document.xml.rels"]).toContain(
      'Id="rId3" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/comments" Target="comments.xml"',
    );
  });

  it("join those that are there, under numbers of their own", () => {
    const bytes = writeDocx(readDocx(makeDocx(paragraph("eau vive"))), [], { tracked, comments });
    const again = writeDocx(readDocx(bytes), [], { tracked, comments });
    const xml = strFromU8(unzipSync(again)["word/comments.xml"] ?? new Uint8Array());
    const ids = [...xml.matchAll(/<w:comment w:id="(\d+)"/g)].map(([, id]) => id);
    expect(new Set(ids).size).toBe(2);
    expect(Object.keys(unzipSync(again))).toEqual(Object.keys(unzipSync(bytes)));
  });

  it("go with edits of the same words, with empty paragraphs and with deleted ones", () => {
    const places = [0, 1, 2].map((at) => ({
      place: { paragraph: at, start: 0, end: 0 },
      text: "?",
    }));
    const edits: Edit[] = [replace(4, 8, "pure"), { paragraph: 2, delete: true }];
    const body = paragraph("eau vive") + "<w:p/>" + paragraph("fin");
    const xml = written(body, edits, { tracked, comments: [...comments, ...places] })[MAIN] ?? "";
    expect(xml.match(/<w:commentReference /g)).toHaveLength(4);
    expect(xml.indexOf("commentRangeStart")).toBeLessThan(xml.indexOf("eau"));
  });
});

describe("wrong calls", () => {
  const file = readDocx(makeDocx(paragraph("eau 📚 vive")));
  it.each<[string, Edit[]]>([
    ["a paragraph that is not there", [{ paragraph: 7, delete: true }]],
    ["a place to insert that is not there", [{ after: 3, insert: { runs: [] } }]],
    ["a model that is not there", [{ after: 0, insert: { runs: [], like: 9 } }]],
    ["a span past the end", [replace(3, 40, "x")]],
    ["a span turned round", [replace(3, 2, "x")]],
    ["half a character", [replace(5, 6, "x")]],
    ["two edits of the same words", [replace(0, 3, "x"), replace(2, 5, "y")]],
  ])("are refused: %s", (_, edits) => {
    expect(() => writeDocx(file, edits, { tracked })).toThrow(RangeError);
  });
});

describe("what was not asked for", () => {
  it("stays as it is: no edit gives back every part, times and names included", () => {
    const bytes = makeDocx(paragraph("eau"));
    expect(unzipSync(writeDocx(readDocx(bytes), [], { tracked }))).toEqual(unzipSync(bytes));
  });

  it("includes pictures and parts that nobody knows", () => {
    const parts = { ...partsOf(paragraph("eau")), "word/media/x.png": Uint8Array.of(0, 255, 7) };
    const out = writeDocx(readDocx(zip(parts)), [replace(0, 3, "air")], { tracked });
    expect(unzipSync(out)["word/media/x.png"]).toEqual(parts["word/media/x.png"]);
  });

  it("writes a file that was read elsewhere", () => {
    const file = { ...readDocx(makeDocx(paragraph("eau"))) };
    const out = writeDocx(file, [replace(0, 3, "air")], { tracked: null });
    expect(readDocx(out).paragraphs[0]?.text).toBe("air");
  });
});
