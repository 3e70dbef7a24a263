import { matchesIn } from "../../language/matches";
import type { Paragraph } from "../../model/paragraph";
import { CITATION_FORMS } from "../citation-forms";
import { write } from "../fix";
import type { Fault, ParagraphRule } from "../rule";
import { SIGN } from "../signs";
import { spanOf } from "../span";

function* misformed(paragraph: Paragraph): Iterable<Fault> {
  for (const { hint, wrong, right, said, severity } of CITATION_FORMS) {
    if (!paragraph.text.includes(hint)) continue;
    for (const match of matchesIn(paragraph.text, wrong)) {
      const correct = right(match);
      if (correct === match[0]) continue;
      if (correct === null && /^[AES]\/RES\/\d+$/.test(match[0])) continue;
      const place = spanOf(paragraph, match);
      yield {
        ...place,
        message: said,
        ...(severity ? { severity } : {}),
        ...(correct === null ? {} : { fix: write(place, correct) }),
      };
    }
  }
}

export const citationFormat: ParagraphRule = {
  id: "citation-format",
  scope: "paragraph",
  severity: "warning",
  summary: {
    fr: "Une résolution se cite sous sa forme : n°25/46-POL, 2254 (2015), A/RES/72/123.",
    en: "A resolution is cited in its form: n°25/46-POL, 2254 (2015), A/RES/72/123.",
  },
  why: {
    fr: "Une cote mal formée n’est trouvée par aucune recherche, et le lecteur ne sait plus quel organe l’a adoptée.",
    en: "No search finds a malformed symbol, and the reader cannot tell which organ adopted it.",
  },
  examples: {
    within: "operative",
    bad: [
      {
        text: "1. **RAPPELLE** la résolution n°25/46- POL sur l'eau.",
        finds: ["25/46- POL"],
        fixed: "1. **RAPPELLE** la résolution n°25/46-POL sur l'eau.",
      },
      {
        text: "1. **RAPPELLE** la résolution n°3/10-P (IS) sur l'eau.",
        finds: ["3/10-P (IS)"],
        fixed: "1. **RAPPELLE** la résolution n°3/10-P(IS) sur l'eau.",
      },
      {
        text: "1. **RAPPELLE** la résolution du Conseil de sécurité no. 1991 (2011).",
        finds: ["no. "],
        fixed: "1. **RAPPELLE** la résolution du Conseil de sécurité n°1991 (2011).",
      },
      {
        text: "1. **RAPPELLE** la résolution 1991/2011 du Conseil de sécurité.",
        finds: ["1991/2011"],
        fixed: "1. **RAPPELLE** la résolution 1991 (2011) du Conseil de sécurité.",
      },
      {
        text: "1. **RAPPELLE** la résolution N°A/Res/99/127 de l'Assemblée générale.",
        finds: ["N°", "A/Res/99"],
        fixed: "1. **RAPPELLE** la résolution A/RES/99/127 de l'Assemblée générale.",
      },
      { text: "1. **RAPPELLE** la résolution A/99/546 sur l'eau.", finds: ["A/99/546"] },
      {
        text: "1. **RAPPELLE** la résolution 16/31 adoptée par la 31^{ème} session du CMAE.",
        finds: ["16/31"],
      },
      {
        text: "1. **RAPPELLE** les résolutions A/RES/99/127 et 99/128.",
        finds: ["99/128"],
        fixed: "1. **RAPPELLE** les résolutions A/RES/99/127 et A/RES/99/128.",
      },
    ],
    good: [
      "1. **RAPPELLE** les résolutions n°25/46-POL et 2/8-P(IS), la résolution 1991 (2011) et la décision A/99/546.",
    ],
  },
  mayFind: (signs) => signs.has(SIGN.digit),
  *check(paragraph, at) {
    if (at.part === "heading" || at.part === "front-matter") return;
    yield* misformed(paragraph);
  },
};
