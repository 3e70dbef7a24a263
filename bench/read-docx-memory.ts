/**
 * In a process of its own, after a first reading: what a second one adds to memory (heap and
 * buffers) by its end, garbage included, and what is kept as long as the file is open.
 */
import { setTimeout } from "node:timers/promises";

import { readDocx } from "../src/docx/read-docx";
import { ZipParts } from "../src/docx/package-parts";
import { collectionFile } from "./collection-file";

const file = collectionFile();
const part = new ZipParts(file).entries.find(({ name }) => name === "word/document.xml");
const xml = part?.size ?? NaN;

/** Buffers are given back some time after what held them. */
async function settledMemory(): Promise<number> {
  globalThis.gc?.();
  await setTimeout(100);
  globalThis.gc?.();
  return memory();
}
function memory(): number {
  const { heapUsed, arrayBuffers } = process.memoryUsage();
  return heapUsed + arrayBuffers;
}

readDocx(file);
const before = await settledMemory();
const read = readDocx(file);
const atEnd = memory() - before;
const kept = (await settledMemory()) - before;
const share = (bytes: number): string =>
  `${(bytes / 1e6).toFixed(1)} MB (${(bytes / xml).toFixed(1)} times)`;
console.log(
  `${read.paragraphs.length} paragraphs of ${(xml / 1e6).toFixed(1)} MB of XML: ${share(atEnd)} when read, ${share(kept)} kept`,
);
