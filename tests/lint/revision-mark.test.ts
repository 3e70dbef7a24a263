import { readDocx } from "../../src/docx/read-docx";
import { writeDocx } from "../../src/docx/write-docx";
import { draft } from "../../src/lint/draft";
import { lint } from "../../src/lint/lint";
import { sampleDocx } from "../host-contract/sample-docx";

const sample = () =>
  readDocx(
    sampleDocx([
      "RÉSOLUTION N°1/48-POL",
      "SUR",
      "LES BIBLIOTHÈQUES",
      "Rappelant le rôle des livres :",
      "1. **SALUE** l'ouverture d'une bibliothèque.",
    ]),
  );

const marks = (file: Uint8Array) =>
  lint(draft(readDocx(file).paragraphs), { only: ["revision-mark"] }).findings.map(
    ({ paragraph, excerpt }) => ({ paragraph, excerpt }),
  );

it("finds each paragraph with tracked changes, once", () => {
  const file = writeDocx(
    sample(),
    [
      { paragraph: 3, start: 24, end: 30, text: "archives" },
      { paragraph: 4, start: 0, end: 2, text: "2." },
      { paragraph: 4, start: 28, end: 31, text: "de la" },
    ],
    { tracked: { author: "A", date: "2021-01-01T00:00:00Z" } },
  );
  expect(marks(file).map(({ paragraph }) => paragraph)).toEqual([3, 4]);
});

it("finds none in a text without any", () => {
  const file = writeDocx(sample(), [{ paragraph: 3, start: 24, end: 30, text: "archives" }], {
    tracked: null,
  });
  expect(marks(file)).toEqual([]);
});
