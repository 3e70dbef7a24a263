import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";

import { outline, readDocx, readText, type Paragraph, type Resolution } from "../../src/index";

const shared = join(__dirname, "../../../shared");
const word = join(shared, "fixtures/CFM-47-POL.docx");
const libreOffice = join(shared, "fixtures/CFM-47-POL.libreoffice.docx");
const extracted = join(shared, "corpus/OIC-CFM-47-2020-POL-RES-FINAL.fr.txt");
const arePresent = [word, libreOffice, extracted].every((path) => existsSync(path));
if (!arePresent) console.info("Left out: the collection does not lie beside the repository.");
const check = arePresent ? it : it.skip;

type Piece = "title" | "preamble" | "operative" | "annexes";

/** What must be the same of a resolution, whatever it was read from. */
const essence = (resolution: Resolution): Record<Piece, unknown> => ({
  title: resolution.title,
  preamble: resolution.preamble.map(({ text }) => text),
  operative: resolution.operative.map(({ label, verbs, text, subItems }) => ({
    number: label?.number ?? null,
    verbs: verbs.map((verb) => verb.text),
    text,
    subItems: subItems.map((item) => item.text),
  })),
  annexes: resolution.annexes.map(({ title }) => title),
});

const resolutionsOf = (paragraphs: readonly Paragraph[]): Map<string, Record<Piece, unknown>> =>
  new Map(
    outline(paragraphs).resolutions.map((resolution) => [resolution.id, essence(resolution)]),
  );

/** The pieces in which two readings differ, by resolution. */
function differences(
  one: ReadonlyMap<string, Record<Piece, unknown>>,
  other: ReadonlyMap<string, Record<Piece, unknown>>,
): Record<string, Piece[]> {
  const found: Record<string, Piece[]> = {};
  for (const [id, pieces] of one) {
    for (const piece of ["title", "preamble", "operative", "annexes"] as const) {
      const same = JSON.stringify(pieces[piece]) === JSON.stringify(other.get(id)?.[piece]);
      if (!same) (found[id] ??= []).push(piece);
    }
  }
  return found;
}

/** Where the Word file itself says something else than the text that was extracted. */
const SOURCES_DIFFER: Record<string, Piece[]> = {
  // Two clauses stand in one Word paragraph; the text has them on two lines.
  "10/47-POL": ["preamble"],
  "21/47-POL": ["preamble"],
  "61/47-POL": ["preamble"],
  // A sub-item stands in the Word paragraph before it.
  "43/47-POL": ["operative"],
  "44/47-POL": ["operative"],
  "59/47-POL": ["operative"],
  // The Word file's titles lack a « SUR » that starts a line in the text; the last has one more.
  "25/47-POL": ["title"],
  "33/47-POL": ["title"],
  "46/47-POL": ["title"],
  "47/47-POL": ["title"],
  "72/47-POL": ["title"],
  // The adopted text counts 9, 7; a Word list cannot, and counts 9, 10.
  "48/47-POL": ["operative"],
  // The annex's title stands in the last operative paragraph, its clauses in the list.
  "60/47-POL": ["operative", "annexes"],
  "66/47-POL": ["operative", "annexes"],
};

check("gives one outline from the Word file and from LibreOffice's copy of it", () => {
  const fromWord = resolutionsOf(readDocx(readFileSync(word)).paragraphs);
  const fromCopy = resolutionsOf(readDocx(readFileSync(libreOffice)).paragraphs);
  expect([...fromCopy.keys()]).toEqual([...fromWord.keys()]);
  expect(fromWord.size).toBe(72);
  expect(differences(fromWord, fromCopy)).toEqual({});
});

check("gives the same from the extracted text, but where the sources differ", () => {
  const fromWord = resolutionsOf(readDocx(readFileSync(word)).paragraphs);
  const fromText = resolutionsOf(readText(readFileSync(extracted, "utf8")).paragraphs);
  expect([...fromText.keys()]).toEqual([...fromWord.keys()]);
  expect(differences(fromWord, fromText)).toEqual(SOURCES_DIFFER);
});
