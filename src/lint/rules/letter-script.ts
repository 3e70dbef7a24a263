import { matchesIn } from "../../language/matches";
import { write } from "../fix";
import type { ParagraphRule } from "../rule";
import { SIGN } from "../signs";
import { spanOf } from "../span";

/** Letters of other scripts that look like Latin ones, in the same order. */
const ALIKE = "АВЕЅІЈКМНОРСТХУаеѕіјорсухΑΒΕΖΗΙΚΜΝΟΡΤΥΧο";
const LATIN = "ABESIJKMHOPCTXYaesijopcyxABEZHIKMNOPTYXo";
/** What Cyrillic capitals that look like other Latin ones stand for. */
const SOUNDS: Readonly<Record<string, string>> = {
  В: "V",
  Н: "N",
  Р: "R",
  С: "S",
  У: "U",
  Х: "KH",
};
const FOREIGN = /[\u0370-\u03ff\u0400-\u04ff]+/g;

export const letterScript: ParagraphRule = {
  id: "letter-script",
  scope: "paragraph",
  severity: "warning",
  summary: {
    fr: "Aucune lettre cyrillique ou grecque ne se cache dans un mot français.",
    en: "No Cyrillic or Greek letter hides in a French word.",
  },
  why: {
    fr: "Le mot paraît juste, mais aucune recherche ne le trouve et le correcteur le souligne sans qu’on voie pourquoi.",
    en: "The word looks right, yet no search finds it and the spelling checker marks it for no visible reason.",
  },
  examples: {
    within: "none",
    bad: [
      { text: "les livrеs publics", finds: ["е"], fixed: "les livres publics" },
      { text: "LES LIVRЕЅ PUBLICS", finds: ["ЕЅ"], fixed: "LES LIVRES PUBLICS" },
      { text: "À TÉHÉРАН", finds: ["РАН"] },
    ],
    good: ["les bibliothèques publiques", "un rayonnement γ mesuré"],
  },
  mayFind: (signs) => signs.has(SIGN.foreign),
  *check(paragraph) {
    for (const match of matchesIn(paragraph.text, FOREIGN)) {
      const place = spanOf(paragraph, match);
      const around = paragraph.text.charAt(place.start - 1) + paragraph.text.charAt(place.end);
      if (!/[A-Za-zÀ-ÿ]/.test(around)) continue;
      const letters = [...match[0]];
      const known = letters.every((letter) => ALIKE.includes(letter));
      const latin = letters.map((letter) => LATIN.charAt(ALIKE.indexOf(letter))).join("");
      const sounded = letters.map((letter, at) => SOUNDS[letter] ?? latin.charAt(at)).join("");
      // A letter alone was taken for another by its looks; several may be a word of another language.
      const certain = letters.length < 3 || sounded === latin;
      yield {
        ...place,
        message: {
          fr: `« ${match[0]} » n’est pas écrit en lettres latines.`,
          en: `“${match[0]}” is not written in Latin letters.`,
        },
        ...(!known
          ? {}
          : certain
            ? { fix: write(place, latin) }
            : { suggestions: [write(place, sounded), write(place, latin)] }),
      };
    }
  },
};
