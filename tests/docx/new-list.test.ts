import { existsSync, readFileSync } from "node:fs";
import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import {
  newResolution,
  nextNumber,
  nextSession,
  outline,
  readDocx,
  writeDocx,
} from "../../src/index";
import { rejectAll } from "./revisions";

const SHARED = "../shared/fixtures";
const files = [
  "corpus/drafts/sample-draft.docx",
  "corpus/sample-collection.docx",
  `${SHARED}/projet-CFM-48-auto.docx`,
  `${SHARED}/projet-CFM-48-auto.libreoffice.docx`,
].filter((file) => {
  if (existsSync(file)) return true;
  console.log(`${file} is not on this machine: left out.`);
  return false;
});

describe.each(files)("a new resolution in %s", (path) => {
  const file = readDocx(new Uint8Array(readFileSync(path)));
  const outlined = outline(file.paragraphs);
  const { session } = nextSession({ number: 48 });
  if (session === null) throw new Error("the register has no session 48");
  const first = outlined.resolutions[0];
  const asked = { title: "LES JARDINS", number: nextNumber(outlined), committee: "POL", session };

  it.each([
    ["after the first", first?.id],
    ["at the end", undefined],
  ])("%s is numbered 1, 2 and leaves the other lists as they were", (_where, after) => {
    const { edits } = newResolution(file.paragraphs, outlined, { ...asked, after });
    for (const tracked of [null, { author: "Test", date: "2026-01-02T03:04:05Z" }]) {
      const { paragraphs, warnings } = readDocx(writeDocx(file, edits, { tracked }));
      expect(warnings).toEqual(file.warnings);
      const at = (after === undefined ? file.paragraphs.length : (first?.end ?? 0) + 1) - 1;
      const written = paragraphs.slice(at + 1, at + 1 + edits.length);
      expect(written.slice(-2).map(({ label }) => label?.text)).toEqual(["1.", "2."]);
      const others = paragraphs.filter((_, index) => index <= at || index > at + edits.length);
      expect(others.map(({ label }) => label?.text)).toEqual(
        file.paragraphs.map(({ label }) => label?.text),
      );
    }
  });

  it("is gone once rejected", () => {
    const { edits } = newResolution(file.paragraphs, outlined, asked);
    const tracked = { author: "Test", date: "2026-01-02T03:04:05Z" };
    const parts = unzipSync(writeDocx(file, edits, { tracked }));
    const main = "word/document.xml";
    parts[main] = strToU8(rejectAll(strFromU8(parts[main] as Uint8Array)));
    const { paragraphs } = readDocx(zipSync(parts));
    expect(paragraphs.map(({ text, label }) => [text, label?.text])).toEqual(
      file.paragraphs.map(({ text, label }) => [text, label?.text]),
    );
  });
});
