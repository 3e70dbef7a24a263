import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { readDocx } from "../../../src/index";
import { wordHost } from "../../../taskpane/host/word";
import { readMarkupHere } from "../../../taskpane/host/word-markup-here";
import { startOfficeClient, type OfficeClient } from "../../word-host/office-client";
import { DESKTOP } from "../../word-host/profile";

const corpus = join(__dirname, "../../../corpus/drafts");
const shared = join(__dirname, "../../../../shared/fixtures");
const files = [
  join(corpus, "sample-draft.docx"),
  join(corpus, "sample-draft-typed.docx"),
  join(shared, "projet-CFM-48-auto.docx"),
  join(shared, "projet-CFM-48-auto.libreoffice.docx"),
  join(shared, "projet-CFM-48-typed.docx"),
].filter((file) => {
  const present = existsSync(file);
  if (!present) console.warn(`left out: ${file} is not there`);
  return present;
});

let client: OfficeClient;
beforeAll(async () => {
  client = await startOfficeClient(DESKTOP);
});

describe.each(files)("%s in Word", (file) => {
  it("reads as the file does, and each paragraph can be written to", async () => {
    const bytes = readFileSync(file);
    const word = client.open(bytes);
    const host = wordHost(readMarkupHere);
    const reading = await host.read();
    const expected = readDocx(bytes).paragraphs;
    expect(reading.paragraphs).toEqual(expected);

    const edits = expected
      .filter(({ text }) => text.length > 3)
      .map(({ index, text }) => ({
        paragraph: index,
        start: 1,
        end: 3,
        text: `${text.slice(1, 3)}×`,
      }));
    await host.apply(edits, reading);
    const after = (await host.read()).paragraphs.map(({ text }) => text);
    expect(after).toEqual(
      expected.map(({ text }) => (text.length > 3 ? `${text.slice(0, 3)}×${text.slice(3)}` : text)),
    );
    expect(readDocx(word.document.save()).paragraphs.map(({ text }) => text)).toEqual(after);
  });
});
