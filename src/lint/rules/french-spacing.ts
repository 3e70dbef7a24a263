import type { Paragraph } from "../../model/paragraph";
import { write } from "../fix";
import { gluedMarks, gluedWords, mayBeGlued } from "../glued-marks";
import { looseSpaces, mayBeLoose } from "../loose-spaces";
import { mayBeMisplaced, misplacedMarks } from "../misplaced-marks";
import { NO_BREAK } from "../no-break";
import type { Fault, ParagraphRule } from "../rule";
import { SIGN } from "../signs";
import { signsOf } from "../signs";
import { spanOf } from "../span";

/** Spaces that may break, where a no-break one belongs. */
function* breaking(paragraph: Paragraph): Iterable<Fault> {
  for (const match of paragraph.text.matchAll(/ (?=[;:!?»])| (?<=« )/g)) {
    const place = spanOf(paragraph, match);
    yield {
      ...place,
      severity: "info",
      message: {
        fr: "Cette espace doit être insécable, pour que le signe ne passe pas seul à la ligne.",
        en: "This space must be a no-break one, lest the mark begin a line by itself.",
      },
      fix: write(place, NO_BREAK),
    };
  }
}

export const frenchSpacing: ParagraphRule = {
  id: "french-spacing",
  scope: "paragraph",
  severity: "warning",
  summary: {
    fr: "Les espaces autour des signes de ponctuation sont celles du français.",
    en: "Spaces around punctuation marks are those of French.",
  },
  why: {
    fr: "Un signe collé ou une espace qui traîne se voit à la lecture, et un signe sans espace insécable passe seul à la ligne suivante.",
    en: "A mark that is glued on, or a stray space, shows; and a mark without a no-break space begins the next line alone.",
  },
  examples: {
    within: "none",
    bad: [
      {
        text: "Rappelant l'essor des archives etl'ouverture de cent bibliothèques ;",
        finds: ["l'"],
        fixed: "Rappelant l'essor des archives et l'ouverture de cent bibliothèques ;",
      },
      {
        text: "Saluant l'ouverture de cent bibliothèques; et des archives ;",
        finds: [";"],
        fixed: "Saluant l'ouverture de cent bibliothèques\u00a0; et des archives ;",
      },
      { text: "l'eau , source de vie", finds: [" ,"], fixed: "l'eau, source de vie" },
      { text: "l'eau. , source de vie", finds: [". ,"], fixed: "l'eau, source de vie" },
      { text: "les États non- membres", finds: ["- "], fixed: "les États non-membres" },
      { text: "le rapport du Secrétaire général. sur l'eau", finds: ["."] },
      { text: "les 13 - 14 mars 2018", finds: [" - "], fixed: "les 13-14 mars 2018" },
      { text: "afin d'ouvrir—les archives", finds: ["—"] },
    ],
    good: [
      "Ayant examiné le rapport : l'eau ; les archives ; le sport.",
      "les notions pré- et post-scolaires",
      "à 10:30, voir http://exemple.org",
      "S.E. le Ministre, etc., ainsi que p. 12",
    ],
  },
  *check(paragraph, { part }, style) {
    const signs = signsOf(paragraph);
    if (mayBeGlued(signs)) yield* gluedMarks(paragraph, part, style);
    if (signs.has(SIGN.apostrophe)) yield* gluedWords(paragraph);
    if (mayBeLoose(signs)) yield* looseSpaces(paragraph);
    if (mayBeMisplaced(signs)) yield* misplacedMarks(paragraph);
    if (style.noBreakSpaces === "always") yield* breaking(paragraph);
  },
};
