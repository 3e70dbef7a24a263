import { citedNearMiss } from "../cited-near-miss";
import { citedTwoDates } from "../cited-two-dates";
import { citedTwoTitles } from "../cited-two-titles";
import { citedTwoWays } from "../cited-two-ways";
import { overDraft } from "../comparison";
import { instrumentTitles, ownInstrument } from "../instrument-titles";
import type { DraftRule } from "../rule";
import { datedTwoWays } from "../two-dates";
import { quotedTwoWays } from "../two-quotations";

export const citationContradiction: DraftRule = {
  id: "citation-contradiction",
  scope: "draft",
  severity: "warning",
  summary: {
    fr: "Un texte se cite d’une seule façon.",
    en: "A text is cited in one way.",
  },
  why: {
    fr: "Une résolution citée sous deux cotes en paraît deux, dont une n’existe pas.",
    en: "A resolution cited under two symbols looks like two, one of which does not exist.",
  },
  examples: {
    within: "preamble",
    bad: [
      {
        text: "Rappelant la résolution n°5/25-P sur l'eau ;\n\nSaluant la résolution n°5/25-P et son suivi ;\n\nRéaffirmant la résolution n°5/25-POL :",
        finds: ["n°5/25-POL"],
      },
      {
        text: "Rappelant la Déclaration de Brest sur la lecture des enfants ;\n\nSaluant la Déclaration de Brest sur la lecture des enfants et son suivi ;\n\nRéaffirmant la Déclaration de Brest pour la lecture des enfants :",
        finds: ["Déclaration de Brest pour la lecture des enfants"],
      },
      {
        text: "Rappelant l'objectif « ouvrir des bibliothèques publiques dans chaque quartier, développer la lecture familiale, encourager les librairies indépendantes » ;\n\nCitant l'objectif « créer des bibliothèques publiques dans chaque quartier, développer la lecture familiale, encourager les librairies indépendantes » :",
        finds: [
          "créer des bibliothèques publiques dans chaque quartier, développer la lecture familiale, encourager les librairies indépendantes",
        ],
      },
      {
        text: "Rappelant la résolution 2235 du Conseil de sécurité, adoptée le 7 août 2015 ;\n\nSaluant la résolution 2235 du Conseil de sécurité, adoptée le 8 août 2015 :",
        finds: ["8 août 2015"],
      },
      {
        text: "Rappelant la résolution 2118 du Conseil de sécurité, adoptée à la 7038^{ème} séance, le 27 septembre 2013 ;\n\nSaluant la résolution 2118 du Conseil de sécurité, adoptée à la 7083^{ème} séance, le 28 septembre 2013 :",
        finds: ["2118 du Conseil de sécurité, adoptée à la 7083"],
      },
    ],
    good: [
      "Rappelant la résolution n°5/25-P sur l'eau ;\n\nSaluant les résolutions n°5/25-P et 5/26-POL :",
    ],
  },
  check: overDraft(
    citedTwoWays,
    citedTwoDates,
    citedNearMiss,
    citedTwoTitles,
    ownInstrument,
    instrumentTitles,
    datedTwoWays,
    quotedTwoWays,
  ),
};
