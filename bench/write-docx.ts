/**
 * Claims: applying 200 tracked edits to a collection of 188 pages and writing it takes less than
 * twice its reading time; time grows in proportion from 1 to 10 collections.
 */
import { readDocx } from "../src/docx/read-docx";
import { writeDocx } from "../src/docx/write-docx";
import type { Edit } from "../src/model/edit";
import type { Paragraph } from "../src/model/paragraph";
import { collectionFile, mediansOf, times } from "./collection-file";

const tracked = { author: "Greffier", date: "2026-11-23T10:00:00Z" };

/** Replacements, formatting, deletions and insertions, spread over the whole text. */
function spreadEdits(paragraphs: readonly Paragraph[], count: number): Edit[] {
  const long = paragraphs.filter(({ text }) => text.length > 20);
  return Array.from({ length: count }, (_, rank): Edit => {
    const index = Math.floor((rank * long.length) / count);
    const paragraph = long[index]?.index ?? 0;
    if (rank % 10 === 8) return { paragraph, delete: true };
    if (rank % 10 === 9) {
      return { after: paragraph, insert: { runs: [{ text: "DEMANDE", bold: true }] } };
    }
    if (rank % 5 === 4) return { paragraph, start: 0, end: 8, bold: true };
    return { paragraph, start: 10, end: 14, text: "vingt" };
  });
}

const file = collectionFile();
for (const count of [1, 2, 5, 10]) {
  const bytes = times(file, count);
  const read = readDocx(bytes);
  const edits = spreadEdits(read.paragraphs, 200 * count);
  const { reading = NaN, writing = NaN } = await mediansOf(
    { reading: () => readDocx(bytes), writing: () => writeDocx(read, edits, { tracked }) },
    7,
  );
  console.log(
    `${count} collections, ${edits.length} edits: ${writing.toFixed(1)} ms, ${(writing / reading).toFixed(2)} times reading (${reading.toFixed(1)} ms)`,
  );
}
