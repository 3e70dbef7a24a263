import { matchesIn } from "../../language/matches";
import type { Clause } from "../../model/resolution";
import type { ResolutionRule } from "../rule";
import { spanOf } from "../span";

/** Words that send the reader to an annex of this very text. */
const ANNOUNCED =
  /(?<!\p{L})(?:(?:joint|annex[ée])(?:e|s|es)?(?: en annexe)? (?:à|de) (?:la présente|cette)(?: résolution)?(?! (?:session|réunion|année|fin))|(?:figurant|reproduite?s?|présentée?s?|jointe?s?|contenue?s?) (?:en|dans l['’])annexe(?! (?:de|du|des|au|aux|à l|à son|à sa|[IVX\d]))|ci-(?:joint|annexé)(?:e|s|es)?)(?!\p{L})/gu;

export const annexPresent: ResolutionRule = {
  id: "annex-present",
  scope: "resolution",
  severity: "warning",
  summary: {
    fr: "Un document annoncé en annexe y est.",
    en: "A document announced as annexed is there.",
  },
  why: {
    fr: "La résolution adopte un document que personne ne peut lire, et l’on ne sait quelle version l’a été.",
    en: "The resolution adopts a document that nobody can read, and nobody knows which version it was.",
  },
  examples: {
    within: "operative",
    bad: [
      {
        text: "1. **ADOPTE** la charte des bibliothèques, jointe à la présente résolution.",
        finds: ["jointe à la présente résolution"],
      },
    ],
    good: [
      "1. **ADOPTE** la charte des bibliothèques et salue le rapport joint à la présente session.",
      "1. **PREND NOTE** des chiffres figurant en annexe du rapport du Secrétaire général.",
    ],
  },
  *check(resolution, { paragraphs }) {
    if (resolution.annexes.length > 0) return;
    const clauses: readonly Clause[] = [
      ...resolution.preamble,
      ...resolution.operative,
      ...resolution.operative.flatMap((one) => one.subItems),
    ];
    for (const index of clauses.flatMap((clause) => clause.paragraphs)) {
      const paragraph = paragraphs[index];
      if (!paragraph || !/joint|annex/.test(paragraph.text)) continue;
      for (const match of matchesIn(paragraph.text, ANNOUNCED)) {
        yield {
          ...spanOf(paragraph, match),
          message: {
            fr: "Une annexe est annoncée, et la résolution n’en a pas : la joindre, ou ôter ces mots.",
            en: "An annex is announced, and the resolution has none: add it, or take these words out.",
          },
        };
      }
    }
  },
};
