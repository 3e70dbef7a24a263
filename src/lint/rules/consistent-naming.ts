import { overDraft } from "../comparison";
import { namesALetterAway } from "../names-a-letter-away";
import { namesInOtherLetters } from "../names-in-other-letters";
import type { DraftRule } from "../rule";

export const consistentNaming: DraftRule = {
  id: "consistent-naming",
  scope: "draft",
  severity: "info",
  summary: {
    fr: "Un nom s’écrit d’une seule façon dans un projet.",
    en: "A name is written in one way in a draft.",
  },
  why: {
    fr: "Le lecteur cherche ce qui distingue « G5 Sahel » de « G5-Sahel », et une recherche n’en trouve qu’un.",
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
    ],
    good: ["1. **SALUE** la Maison des Livres.\n2. **APPUIE** la Maison des Livres et le Niger."],
  },
  check: overDraft(namesInOtherLetters, namesALetterAway),
};
