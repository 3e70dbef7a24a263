import { strToU8, zipSync } from "fflate";

import type { Numbering } from "./document";
import { documentXml, numberingXml } from "./document";
import { fixedParts } from "./fixed-parts";
import { layOut } from "./layout";
import { readSample } from "./markup";

/** A Word file that is made from a text in `corpus/`. */
export interface Sample {
  readonly source: string;
  readonly target: string;
  readonly title: string;
  readonly numbering: Numbering;
}

export const SAMPLES: readonly Sample[] = [
  {
    source: "sample-collection.md",
    target: "sample-collection.docx",
    title: "Recueil d’exemple",
    numbering: "list",
  },
  {
    source: "drafts/sample-draft.md",
    target: "drafts/sample-draft.docx",
    title: "Projet d’exemple",
    numbering: "list",
  },
  {
    source: "drafts/sample-draft.md",
    target: "drafts/sample-draft-typed.docx",
    title: "Projet d’exemple, numéros tapés",
    numbering: "typed",
  },
];

/** Local time, as zip entries hold it: the same bytes in every time zone. */
const ENTRY_DATE = new Date(2022, 2, 1);

/** Makes the Word file of a sample. The same text gives the same bytes. */
export function buildSample(sample: Sample, text: string): Uint8Array {
  const document = documentXml(layOut(readSample(text)), sample.numbering);
  const parts = {
    ...fixedParts(sample.title),
    "word/document.xml": document.xml,
    "word/numbering.xml": numberingXml(document.restarts),
  };
  const entries = Object.entries(parts).map(
    ([path, content]) => [path, [strToU8(content), { mtime: ENTRY_DATE, level: 6 }]] as const,
  );
  return zipSync(Object.fromEntries(entries) as Parameters<typeof zipSync>[0]);
}
