import { acronymsInOtherLetters, acronymsSwapped } from "../acronyms";
import { acronymsSpeltOut } from "../acronyms-spelt-out";
import { joined } from "../comparison";
import { compoundWords } from "../compound-words";
import { headedNames } from "../headed-names";
import { namesALetterAway } from "../names-a-letter-away";
import { namesInOtherLetters } from "../names-in-other-letters";
import { namesWithArticle } from "../names-with-article";
import type { DraftRule, Fault } from "../rule";

const COMPARISONS = [
  namesInOtherLetters,
  namesWithArticle,
  acronymsInOtherLetters,
  acronymsSwapped,
  acronymsSpeltOut,
  compoundWords,
  headedNames,
  namesALetterAway,
];

/** The faults that no earlier one overlaps: a name within a longer name is told once. */
function toldOnce(faults: readonly Fault[]): readonly Fault[] {
  const told: Fault[] = [];
  for (const fault of faults) {
    const again = told.some(
      (other) =>
        other.paragraph === fault.paragraph && other.start < fault.end && fault.start < other.end,
    );
    if (!again) told.push(fault);
  }
  return told;
}

export const consistentNaming: DraftRule = {
  id: "consistent-naming",
  scope: "draft",
  severity: "info",
  summary: {
    fr: "Un nom s’écrit d’une seule façon dans un projet.",
    en: "A name is written in one way in a draft.",
  },
  why: {
    fr: "Le lecteur cherche ce qui distingue « G5 Sahel » de « G5-Sahel », et une recherche n’en trouve qu’un.",
    en: "The reader wonders what tells “G5 Sahel” from “G5-Sahel”, and a search finds only one of them.",
  },
  examples: {
    within: "operative",
    bad: [
      {
        text: "1. **SALUE** le Forum de l'Eau Douce.\n2. **APPUIE** le Forum Eau-Douce et l'Eau Douce.\n3. **REMERCIE** l'Eau-Douce.",
        finds: ["Eau-Douce"],
      },
      {
        text: "1. **SALUE** le Centre Hedaya de lecture.\n2. **APPUIE** le Centre Hedayah.",
        finds: ["Hedayah"],
      },
      {
        text: "1. **SALUE** les mesures antipollution.\n2. **APPUIE** l'effort anti-pollution et les mesures antipollution.",
        finds: ["anti-pollution"],
      },
      {
        text: "1. **SALUE** le BLPA et le BLPA.\n2. **APPUIE** le BPLA.",
        finds: ["BPLA"],
      },
      {
        text: "1. **SALUE** la Maison des livres anciens (MLA).\n2. **APPUIE** la Maison nationale du livre et des archives (MLA).",
        finds: ["Maison nationale du livre et des archives"],
      },
      {
        text: "1. **SALUE** la Convention de Brest sur l'eau et la Convention de Brest sur l'air.\n2. **APPUIE** la convention de Brest.",
        finds: ["convention de Brest"],
      },
    ],
    good: ["1. **SALUE** la Maison des Livres.\n2. **APPUIE** la Maison des Livres et le Niger."],
  },
  check: joined(COMPARISONS, toldOnce),
};
