/**
 * In a process of its own: what a reading adds to live memory (heap and buffers). The peak is what
 * is alive at the worst moment, so the young generation is kept small to leave little garbage.
 */
import { setFlagsFromString } from "node:v8";
import { unzipSync } from "fflate";

import { readDocx } from "../src/docx/read-docx";
import { collectionFile, times } from "./collection-file";

setFlagsFromString("--semi-space-growth-factor=1");
const one = collectionFile();
const file = times(one, Number(process.argv[2] ?? 1));
const xml = unzipSync(file)["word/document.xml"]?.length ?? NaN;
const live = (): number => {
  const { heapUsed, arrayBuffers } = process.memoryUsage();
  return heapUsed + arrayBuffers;
};
readDocx(one);
globalThis.gc?.();
const before = live();
const read = readDocx(file);
const peak = live() - before;
globalThis.gc?.();
const kept = live() - before;
const inMegabytes = (bytes: number): string => `${(bytes / 1e6).toFixed(1)} MB`;
console.log(
  `${read.paragraphs.length} paragraphs of ${inMegabytes(xml)} XML: ${inMegabytes(peak)} at the end of reading (${(peak / xml).toFixed(1)} times), ${inMegabytes(kept)} kept (${(kept / xml).toFixed(1)} times)`,
);
