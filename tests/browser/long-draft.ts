import { readFileSync } from "node:fs";
import { join } from "node:path";
import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";

const BODY = "word/document.xml";

/** The sample draft, so many times over: its faults with it. */
export function longDraft(times: number): Buffer {
  const parts = unzipSync(readFileSync(join(__dirname, "../../corpus/drafts/sample-draft.docx")));
  const xml = strFromU8(parts[BODY] ?? new Uint8Array());
  const start = xml.indexOf("<w:body>") + "<w:body>".length;
  const end = xml.lastIndexOf("<w:sectPr");
  const body = xml.slice(start, end).repeat(times);
  return Buffer.from(
    zipSync({ ...parts, [BODY]: strToU8(xml.slice(0, start) + body + xml.slice(end)) }),
  );
}
