/**
 * Claims: reading a collection of 188 pages is no slower than the editor's own reader and at least
 * twice as fast as mammoth; time grows in proportion from 1 to 10 collections; memory at its peak is
 * under ten times the XML.
 */
import { execFileSync } from "node:child_process";
import { parseDocx } from "@eigenpal/docx-editor-core/headless";
import mammoth from "mammoth";

import { readDocx } from "../src/docx/read-docx";
import { collectionFile, mediansOf, times } from "./collection-file";

const file = collectionFile();
const buffer = new Uint8Array(file).buffer;

const medians = await mediansOf(
  {
    greffier: () => readDocx(file),
    "docx-editor-core": () => parseDocx(buffer),
    mammoth: () => mammoth.convertToHtml({ buffer: Buffer.from(file) }),
  },
  9,
);
for (const [name, value] of Object.entries(medians)) console.log(`${name}: ${value.toFixed(1)} ms`);

for (const count of [1, 2, 5, 10]) {
  const copies = times(file, count);
  const { read = NaN } = await mediansOf({ read: () => readDocx(copies) }, 7);
  console.log(`${count} collections: ${read.toFixed(1)} ms, ${(read / count).toFixed(1)} ms each`);
}

const memory = execFileSync(
  process.execPath,
  ["--expose-gc", "--import", "tsx", "bench/read-docx-memory.ts"],
  { encoding: "utf8" },
);
console.log(memory.trim());
