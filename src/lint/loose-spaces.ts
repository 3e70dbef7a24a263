import { MONTHS } from "../language/calendar-day";
import { matchesIn } from "../language/matches";
import type { Paragraph } from "../model/paragraph";
import { write } from "./fix";
import { latin } from "./latin";
import type { Fault } from "./rule";
import { SIGN, type Signs } from "./signs";
import { spanOf } from "./span";

const LOOSE = /\s+[,.](?=\s|$)(?<![\s.…]\s*[.…][,.])/g;
const STOP_THEN_COMMA = /\.\s*,/g;
const DOUBLED = / {2,}(?=\S)(?<=\S {2,})/g;
const HYPHEN = latin(/-\s(?=\p{Ll}{2})(?!\s(?:et|ou)\s)(?<=\p{Ll}{2}-\s)(?!(?:et|ou)\s)/gu);
/** « 13 - 14 mars » */
const DAYS = new RegExp(
  String.raw`(?<=\d)(?:\s+[-–]\s*|[-–]\s+)(?=\d{1,2}\s(?:${MONTHS.join("|")}))`,
  "g",
);

/** False where no text of these signs has a space too many. */
export const mayBeLoose = (signs: Signs): boolean =>
  signs.beside(SIGN.space, SIGN.stop | SIGN.comma | SIGN.space) ||
  signs.beside(SIGN.stop, SIGN.comma) ||
  signs.beside(SIGN.hyphen, SIGN.space);

/** Spaces too many: before a comma or a full stop, two of them, after a hyphen. */
export function* looseSpaces(paragraph: Paragraph): Iterable<Fault> {
  for (const match of matchesIn(paragraph.text, STOP_THEN_COMMA)) {
    if (/\p{Lu}\.\s*,$|etc\.\s*,$/u.test(paragraph.text.slice(0, match.index + match[0].length))) {
      continue;
    }
    const place = spanOf(paragraph, match);
    yield {
      ...place,
      message: {
        fr: "Un point suivi d’une virgule : l’un des deux est de trop.",
        en: "A full stop followed by a comma: one of the two is left over.",
      },
      fix: write(place, ","),
    };
  }
  for (const match of matchesIn(paragraph.text, LOOSE)) {
    if (/\.\s+,/.test(paragraph.text.slice(match.index - 1, match.index + match[0].length)))
      continue;
    const place = spanOf(paragraph, match);
    yield {
      ...place,
      message: {
        fr: "Aucune espace ne précède la virgule ni le point.",
        en: "No space stands before a comma or a full stop.",
      },
      fix: write(place, match[0].trim()),
    };
  }
  const doubled = matchesIn(paragraph.text, DOUBLED).map((match) => spanOf(paragraph, match));
  if (doubled[0]) {
    yield {
      ...doubled[0],
      severity: "info",
      message: { fr: "Une espace de trop.", en: "A space too many." },
      fix: {
        title: { fr: "Ôter les espaces de trop", en: "Remove the extra spaces" },
        edits: doubled.map((place) => ({ ...place, text: " " })),
      },
    };
  }
  for (const match of matchesIn(paragraph.text, HYPHEN)) {
    const place = spanOf(paragraph, match);
    yield {
      ...place,
      message: {
        fr: "Une espace de trop après le trait d’union.",
        en: "A space too many after the hyphen.",
      },
      fix: write(place, "-"),
    };
  }
  for (const match of matchesIn(paragraph.text, DAYS)) {
    const place = spanOf(paragraph, match);
    yield {
      ...place,
      message: {
        fr: "Le trait d’union entre deux jours n’a pas d’espaces : « 13-14 mars ».",
        en: "The hyphen between two days has no spaces: “13-14 mars”.",
      },
      fix: write(place, "-"),
    };
  }
}
