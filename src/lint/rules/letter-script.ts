import { write } from "../fix";
import type { ParagraphRule } from "../rule";
import { span } from "../span";

/** Letters of other scripts that look like Latin ones, in the same order. */
const ALIKE = "АВЕЅІЈКМНОРСТХУаеѕіјорсухΑΒΕΖΗΙΚΜΝΟΡΤΥΧο";
const LATIN = "ABESIJKMHOPCTXYaesijopcyxABEZHIKMNOPTYXo";
const FOREIGN = /[\u0370-\u03ff\u0400-\u04ff]/g;

export const letterScript: ParagraphRule = {
  id: "letter-script",
  scope: "paragraph",
  severity: "warning",
  summary: {
    fr: "Aucune lettre cyrillique ou grecque ne se cache dans un mot français.",
    en: "No Cyrillic or Greek letter hides in a French word.",
  },
  why: {
    fr: "Le mot paraît juste, mais aucune recherche ne le trouve et le correcteur le souligne sans qu'on voie pourquoi.",
    en: "The word looks right, yet no search finds it and the spelling checker marks it for no visible reason.",
  },
  examples: {
    within: "none",
    bad: [
      { text: "les bibliothеques publiques", finds: ["е"], fixed: "les bibliotheques publiques" },
    ],
    good: ["les bibliothèques publiques", "un rayonnement γ mesuré"],
  },
  *check(paragraph) {
    for (const match of paragraph.text.matchAll(FOREIGN)) {
      const around = paragraph.text.slice(Math.max(0, match.index - 1), match.index + 2);
      if (!/[A-Za-zÀ-ÿ]/.test(around)) continue;
      const place = span(paragraph, match.index, match.index + 1);
      const latin = LATIN.charAt(ALIKE.indexOf(match[0]));
      const known = ALIKE.includes(match[0]);
      yield {
        ...place,
        message: {
          fr: `La lettre « ${match[0]} » n'est pas une lettre latine.`,
          en: `The letter “${match[0]}” is not a Latin one.`,
        },
        ...(known ? { fix: write(place, latin) } : {}),
      };
    }
  },
};
