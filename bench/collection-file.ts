import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";

const MAIN = "word/document.xml";

/** The collection of 188 pages as a Word file, which lies beside the repository. */
export function collectionFile(): Uint8Array {
  const path = join(import.meta.dirname, "../../shared/fixtures/CFM-47-POL.docx");
  if (!existsSync(path)) {
    console.error(`Left out: ${path} is not there.`);
    process.exit(0);
  }
  return readFileSync(path);
}

/** The same file with its text several times over. */
export function times(file: Uint8Array, count: number): Uint8Array {
  const parts = unzipSync(file);
  const xml = strFromU8(parts[MAIN] ?? new Uint8Array());
  const start = xml.indexOf("<w:body>") + "<w:body>".length;
  const end = xml.lastIndexOf("<w:sectPr");
  const body = xml.slice(start, end).repeat(count);
  return zipSync({ ...parts, [MAIN]: strToU8(xml.slice(0, start) + body + xml.slice(end)) });
}

/** Paragraphs of 40 pages or so. */
const PARAGRAPHS = 430;

/** The first 40 pages or so of the collection, as a draft. */
export function fortyPages(): Uint8Array {
  const parts = unzipSync(collectionFile());
  const xml = strFromU8(parts[MAIN] ?? new Uint8Array());
  let end = 0;
  for (let count = 0; count < PARAGRAPHS; count++) end = xml.indexOf("</w:p>", end) + 6;
  const body = xml.slice(0, end) + xml.slice(xml.lastIndexOf("<w:sectPr"));
  return zipSync({ ...parts, [MAIN]: strToU8(body) });
}

export const median = (values: readonly number[]): number =>
  [...values].sort((one, other) => one - other)[values.length >> 1] ?? NaN;

/** Medians of several ways to do a thing, taken in turns so that all meet the same machine. */
export async function mediansOf(
  ways: Readonly<Record<string, () => unknown>>,
  rounds: number,
): Promise<Record<string, number>> {
  const taken: Record<string, number[]> = {};
  for (let round = -2; round < rounds; round++) {
    for (const [name, way] of Object.entries(ways)) {
      const start = performance.now();
      await way();
      // The first two rounds warm up.
      if (round >= 0) (taken[name] ??= []).push(performance.now() - start);
    }
  }
  return Object.fromEntries(Object.entries(taken).map(([name, values]) => [name, median(values)]));
}
