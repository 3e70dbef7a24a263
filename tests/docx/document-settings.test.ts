import fc from "fast-check";
import { strFromU8, unzipSync } from "fflate";
import { documentSettings } from "../../src/docx/document-settings";
import { readDocx } from "../../src/docx/read-docx";
import { writeDocx } from "../../src/docx/write-docx";
import { makeDocx, paragraph } from "./make-docx";

const EXTENSION = "http://schemas.microsoft.com/office/webextensions/webextension/2010/11";
const plain = makeDocx(paragraph("eau vive"));
const keep = (bytes: Uint8Array, settings: ReadonlyMap<string, string>): Uint8Array =>
  writeDocx(readDocx(bytes), [], { tracked: null, settings });

test("a document gives back the settings that it was given, whatever text they are", () => {
  const settings = fc
    .dictionary(fc.string({ unit: "grapheme-ascii", minLength: 1 }), fc.string())
    .map((entries) => new Map(Object.entries(entries)));
  fc.assert(
    fc.property(settings, settings, (first, second) => {
      const again = keep(keep(plain, first), second);
      expect(documentSettings(readDocx(again))).toEqual(second);
    }),
    { numRuns: 50 },
  );
});

test("settings go into a custom XML part of their own; the text stays byte for byte", () => {
  const parts = unzipSync(keep(plain, new Map([["ignored", "[]"]])));
  const before = unzipSync(plain);
  expect(parts["word/document.xml"]).toEqual(before["word/document.xml"]);
  expect(strFromU8(parts["customXml/item1.xml"] ?? new Uint8Array())).toContain(
    '<settings xmlns="urn:greffier:settings"><setting name="ignored">[]</setting></settings>',
  );
  expect(strFromU8(parts["word/_rels/document.xml.rels"] ?? new Uint8Array())).toContain(
    'relationships/customXml" Target="/customXml/item1.xml"',
  );
  expect(strFromU8(parts["[Content_Types].xml"] ?? new Uint8Array())).toContain(
    'PartName="/customXml/item1.xml" ContentType="application/xml"',
  );
});

test("a comment and settings written at once are both tied to the text", () => {
  const bytes = writeDocx(readDocx(plain), [], {
    tracked: null,
    comments: [{ place: { paragraph: 0, start: 0, end: 3 }, text: "Laquelle ?" }],
    settings: new Map([["ignored", "[]"]]),
  });
  const rels = strFromU8(unzipSync(bytes)["word/_rels/document.xml.rels"] ?? new Uint8Array());
  expect(rels).toContain('Target="comments.xml"');
  expect(rels).toContain('Target="/customXml/item1.xml"');
  expect(new Set(rels.match(/Id="[^"]*"/g)).size).toBe(rels.match(/Id="/g)?.length);
});

test("what the pane kept through Word's own settings is read too", () => {
  const extension = `<we:webextension xmlns:we="${EXTENSION}" id="{1}"><we:properties><we:property name="greffier.ignored" value="&quot;[1]&quot;"/><we:property name="other.thing" value="&quot;x&quot;"/><we:property name="greffier.broken" value="nothing"/></we:properties></we:webextension>`;
  const bytes = makeDocx(paragraph("eau"), {
    parts: { "word/webextensions/webextension1.xml": extension },
  });
  expect(documentSettings(readDocx(bytes))).toEqual(new Map([["ignored", "[1]"]]));
});

test("a damaged part hides nothing and harms nothing", () => {
  const rels = strFromU8(
    unzipSync(keep(plain, new Map([["a", "b"]])))["word/_rels/document.xml.rels"] ??
      new Uint8Array(),
  );
  for (const damaged of ["", "<settings", '<!DOCTYPE s [<!ENTITY e "x">]><s>&e;</s>', "<other/>"]) {
    const bytes = makeDocx(paragraph("eau"), {
      parts: { "customXml/item1.xml": damaged, "word/_rels/document.xml.rels": rels },
    });
    expect(documentSettings(readDocx(bytes)).size).toBe(0);
  }
});
