import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";

import fc from "fast-check";
import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";

import { isDelete, isInsert, type Edit } from "../../src/model/edit";
import { readDocx, openedFile, type WordFile } from "../../src/docx/read-docx";
import { writeDocx } from "../../src/docx/write-docx";
import { charactersOf, expectedText, type ExpectedParagraph } from "./expected-text";
import { makeDocx } from "./make-docx";
import { NUMBERING, randomDocument, STYLES, type Shape } from "./random-document";
import { editsFor, editSeeds } from "./random-edits";
import { acceptAll, rejectAll } from "./revisions";

const MAIN = "word/document.xml";
const CASES = 300;
/** Of each real draft. */
const REAL_CASES = 10;
const tracked = { author: "Greffier & fils", date: "2026-11-23T10:00:00Z" };

const settled = (bytes: Uint8Array, settle: (xml: string) => string): WordFile => {
  const parts = unzipSync(bytes);
  return readDocx(
    zipSync({ ...parts, [MAIN]: strToU8(settle(strFromU8(parts[MAIN] ?? new Uint8Array()))) }),
  );
};

/** One line a paragraph: text must be equal; formatting too, where the edits decide it. */
const written = (characters: ExpectedParagraph, wanted: ExpectedParagraph): string =>
  characters
    .map(({ char, bold, superscript }, at) => {
      const open = wanted[at] === undefined || wanted[at].bold === null;
      return open ? char : `${bold ? "*" : ""}${superscript ? "^" : ""}${char}`;
    })
    .join("");

function expectText(file: WordFile, expected: readonly ExpectedParagraph[]): void {
  const found = file.paragraphs.map((paragraph, index) =>
    written(charactersOf(paragraph), expected[index] ?? []),
  );
  expect(found).toEqual(expected.map((wanted) => written(wanted, wanted)));
}

/** What readers see of a document, without the history. */
const seen = (file: WordFile): unknown =>
  file.paragraphs.map(({ text, runs, label, style, table }) => ({
    text,
    runs,
    label,
    style,
    table,
  }));

/** Paragraphs that edits do not name; the neighbours of insertions and deletions may lend a mark. */
function untouched(file: WordFile, edits: readonly Edit[]): string[] {
  const near = edits.flatMap((edit) => {
    if (isInsert(edit)) return [edit.after];
    return isDelete(edit) ? [edit.paragraph, edit.paragraph - 1] : [edit.paragraph];
  });
  // A whole row of deleted paragraphs at the end of a container lends the mark before the row.
  const deleted = new Set(edits.filter(isDelete).map(({ paragraph }) => paragraph));
  const lends = (index: number): boolean =>
    near.includes(index) || (deleted.has(index + 1) && near.includes(index + 1));
  return openedFile(file)
    .document.sources.filter((_, index) => !lends(index))
    .map(({ element }) => element.raw);
}

function checkEdits(bytes: Uint8Array, shape: Shape, edits: readonly Edit[]): void {
  const file = readDocx(bytes);
  const expected = expectedText(file.paragraphs, shape, edits);

  const output = writeDocx(file, edits, { tracked });
  expectText(settled(output, acceptAll), expected);
  expect(seen(settled(output, rejectAll))).toEqual(seen(settled(bytes, rejectAll)));
  expectText(readDocx(writeDocx(file, edits, { tracked: null })), expected);

  const before = unzipSync(bytes);
  const after = unzipSync(output);
  expect(Object.keys(after)).toEqual(Object.keys(before));
  for (const name of Object.keys(before)) {
    const same = Buffer.compare(after[name] ?? new Uint8Array(), before[name] ?? new Uint8Array());
    expect(name === MAIN || same === 0).toBe(true);
  }
  const xml = strFromU8(after[MAIN] ?? new Uint8Array());
  for (const raw of untouched(file, edits)) expect(xml).toContain(raw);
  const ids = [...xml.matchAll(/<w:(?:ins|del|rPrChange|pPrChange) w:id="(\d+)"/g)].map(
    ([, id]) => id,
  );
  expect(new Set(ids).size).toBe(ids.length);
}

it(`accepting gives the new text, rejecting the old, and the rest stays (${CASES} random documents)`, () => {
  fc.assert(
    fc.property(randomDocument, editSeeds(8), ({ body, shape }, seeds) => {
      const bytes = makeDocx(body, { styles: STYLES, numbering: NUMBERING });
      checkEdits(bytes, shape, editsFor(seeds, readDocx(bytes).paragraphs));
    }),
    { numRuns: CASES },
  );
});

/** Drafts without tables, so that all paragraphs share the body. */
const drafts = ["projet-CFM-48-auto", "projet-CFM-48-auto.libreoffice", "projet-CFM-48-typed"]
  .map((name) => join(__dirname, "../../../shared/fixtures", `${name}.docx`))
  .filter((path) => existsSync(path));
if (drafts.length === 0) console.info("Left out: the drafts do not lie beside the repository.");

it(`does so in real drafts (${REAL_CASES} cases of up to 60 edits each)`, () => {
  for (const path of drafts) {
    const bytes = new Uint8Array(readFileSync(path));
    const { paragraphs } = readDocx(bytes);
    const shape = paragraphs.map(({ index }) => index);
    fc.assert(
      fc.property(editSeeds(60), (seeds) => checkEdits(bytes, shape, editsFor(seeds, paragraphs))),
      { numRuns: REAL_CASES },
    );
  }
  expect(drafts.length === 0 || drafts.length === 3).toBe(true);
});
