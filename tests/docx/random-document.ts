import fc from "fast-check";

import { escapeXml } from "../../src/docx/xml-text";

/** A container of the body: indexes of its paragraphs in order, tables as lists of containers. */
export type Shape = readonly (number | readonly Shape[])[];

export interface RandomDocument {
  readonly body: string;
  readonly shape: Shape;
}

const WORDS = [
  "L’eau",
  "les écoles",
  "N° 4",
  "vaccination",
  "26",
  "ème",
  "&",
  "<b>",
  "e\u0301té",
  "📚",
];
const text = fc
  .array(fc.constantFrom(...WORDS, " ", "  ", "\u00A0;"), { minLength: 1, maxLength: 4 })
  .map((words) => words.join(""));
const properties = fc.constantFrom(
  "",
  "<w:rPr><w:b/><w:bCs/></w:rPr>",
  '<w:rPr><w:rStyle w:val="lev"/></w:rPr>',
  '<w:rPr><w:i/><w:vertAlign w:val="superscript"/><w:lang w:val="fr-FR"/></w:rPr>',
  '<w:rPr><w:rFonts w:ascii="Arial"/><w:b w:val="0"/><w:color w:val="FF0000"/></w:rPr>',
);
const t = (content: string): string => `<w:t xml:space="preserve">${escapeXml(content)}</w:t>`;
const run = fc
  .tuple(
    properties,
    fc.array(
      fc.oneof(
        { weight: 6, arbitrary: text.map(t) },
        fc.constantFrom("<w:tab/>", "<w:br/>", "<w:noBreakHyphen/>", "<w:lastRenderedPageBreak/>"),
        fc.constant('<w:footnoteReference w:id="2"/>'),
      ),
      { minLength: 1, maxLength: 3 },
    ),
  )
  .map(([rPr, children]) => `<w:r>${rPr}${children.join("")}</w:r>`);
const runs = fc.array(run, { minLength: 1, maxLength: 3 }).map((all) => all.join(""));

let id = 100;
const by = (): string => `w:id="${id++}" w:author="Autre" w:date="2026-01-01T00:00:00Z"`;
const inline = fc.oneof(
  { weight: 8, arbitrary: run },
  runs.map((content) => `<w:hyperlink w:anchor="a">${content}</w:hyperlink>`),
  runs.map((content) => `<w:ins ${by()}>${content}</w:ins>`),
  text.map((old) => `<w:del ${by()}><w:r><w:delText>${escapeXml(old)}</w:delText></w:r></w:del>`),
  runs.map((content) => `<w:sdt><w:sdtPr/><w:sdtContent>${content}</w:sdtContent></w:sdt>`),
  runs.map(
    (content) =>
      `<w:bookmarkStart w:id="${id}" w:name="s${id}"/>${content}<w:bookmarkEnd w:id="${id++}"/>`,
  ),
  text.map((hidden) => `<w:r><w:rPr><w:vanish/></w:rPr>${t(hidden)}</w:r>`),
  run.map(
    (result) =>
      `<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText> REF x </w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r>${result}<w:r><w:fldChar w:fldCharType="end"/></w:r>`,
  ),
);
const paragraphProperties = fc.constantFrom(
  "",
  "<w:pPr/>",
  '<w:pPr><w:pStyle w:val="Titre"/></w:pPr>',
  '<w:pPr><w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr></w:pPr>',
  '<w:pPr><w:jc w:val="both"/><w:rPr><w:b/></w:rPr></w:pPr>',
);
const paragraph = fc.oneof(
  { weight: 1, arbitrary: fc.constant("<w:p/>") },
  {
    weight: 9,
    arbitrary: fc
      .tuple(paragraphProperties, fc.array(inline, { maxLength: 4 }))
      .map(([pPr, content]) => `<w:p>${pPr}${content.join("")}</w:p>`),
  },
);

type Block = string | readonly (readonly string[])[] | { readonly control: readonly string[] };
const cell = fc.array(paragraph, { minLength: 1, maxLength: 2 });
const block: fc.Arbitrary<Block> = fc.oneof(
  { weight: 8, arbitrary: paragraph },
  { weight: 1, arbitrary: fc.array(cell, { minLength: 1, maxLength: 2 }) },
  { weight: 1, arbitrary: cell.map((control) => ({ control })) },
);

/** Bodies with the constructs that edits meet, and their shape as the generator knows it. */
export const randomDocument: fc.Arbitrary<RandomDocument> = fc
  .array(block, { minLength: 1, maxLength: 7 })
  .map((blocks) => {
    let count = 0;
    const numbered = (paragraphs: readonly string[]): number[] => paragraphs.map(() => count++);
    const shape = blocks.map((content) => {
      if (typeof content === "string") return count++;
      if ("control" in content) return [numbered(content.control)];
      return content.map((paragraphs) => numbered(paragraphs));
    });
    const body = blocks.map((content) => {
      if (typeof content === "string") return content;
      if ("control" in content) {
        return `<w:sdt><w:sdtContent>${content.control.join("")}</w:sdtContent></w:sdt>`;
      }
      const cells = content.map((paragraphs) => `<w:tc>${paragraphs.join("")}</w:tc>`);
      return `<w:tbl><w:tr>${cells.join("")}</w:tr></w:tbl>`;
    });
    return { body: body.join(""), shape };
  });

export const STYLES = `<w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/></w:style><w:style w:type="paragraph" w:styleId="Titre"><w:name w:val="heading 1"/><w:basedOn w:val="Normal"/><w:rPr><w:b/></w:rPr></w:style><w:style w:type="character" w:styleId="lev"><w:name w:val="Strong"/><w:rPr><w:b/></w:rPr></w:style>`;
export const NUMBERING = `<w:abstractNum w:abstractNumId="0"><w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="decimal"/><w:lvlText w:val="%1."/></w:lvl></w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>`;
