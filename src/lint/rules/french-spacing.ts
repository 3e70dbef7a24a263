import { matchesIn } from "../../language/matches";
import type { Paragraph } from "../../model/paragraph";
import type { Part } from "../../model/resolution";
import { write } from "../fix";
import type { HouseStyle } from "../house-style";
import { latin } from "../latin";
import type { Fault, ParagraphRule } from "../rule";
import { ANY, LETTER, SIGN, signsOf, type Signs } from "../signs";
import { span, spanOf } from "../span";

const NO_BREAK = "\u00a0";
const GLUED = latin(/[;:!?](?<=[\p{L}\p{N})\]»”"'’°.][;:!?])(?![;:!?/]|\d)/gu);
const GLUED_AFTER = latin(/[,;](?=\p{L})(?<=[\p{L})»]\s?[,;])/gu);
const LOOSE = /\s+[,.](?=\s|$)(?<![\s.…]\s*[.…][,.])/g;
const STOP_THEN_COMMA = /\.\s*,/g;
const DOUBLED = / {2,}(?=\S)(?<=\S {2,})/g;
const HYPHEN = latin(/-\s(?=\p{Ll}{2})(?!\s(?:et|ou)\s)(?<=\p{Ll}{2}-\s)(?!(?:et|ou)\s)/gu);
const STOP_IN_SENTENCE = latin(
  /\.\s(?=\p{Ll}{2})(?<=\p{Ll}{4}\.\s)(?<!\b(?:para|page|chap|suiv|coll|dern)\.\s)/gu,
);
const STRAY_DASH = latin(/[;,]\s?-(?=\p{L})/gu);
const PERCENT = /%(?<=\d%)/g;
const SEVERED = /;(?<=[\s,]et,\s[^,;.]{3,30};)/g;

const mayBeGlued = (signs: Signs): boolean =>
  signs.beside(ANY & ~SIGN.space, SIGN.semicolon | SIGN.mark) ||
  signs.beside(SIGN.digit, SIGN.percent) ||
  signs.beside(SIGN.comma | SIGN.semicolon, LETTER);

const mayBeLoose = (signs: Signs): boolean =>
  signs.beside(SIGN.space, SIGN.stop | SIGN.comma | SIGN.space) ||
  signs.beside(SIGN.stop, SIGN.comma) ||
  signs.beside(SIGN.hyphen, SIGN.space);

const mayBeMisplaced = (signs: Signs): boolean =>
  signs.beside(SIGN.stop, SIGN.space) ||
  signs.beside(SIGN.comma | SIGN.semicolon, SIGN.hyphen) ||
  signs.beside(SIGN.space, SIGN.hyphen) ||
  signs.has(SIGN.semicolon);

/** True where the mark ends an operative paragraph that ends otherwise: it gives way to another mark. */
const givesWay = (paragraph: Paragraph, at: number, part: Part | null, style: HouseStyle) =>
  part === "operative" &&
  at === paragraph.text.trimEnd().length - 1 &&
  !style.endings.operative.includes(paragraph.text.charAt(at));

function* glued(paragraph: Paragraph, part: Part | null, style: HouseStyle): Iterable<Fault> {
  const space = style.noBreakSpaces === "never" ? " " : NO_BREAK;
  for (const match of matchesIn(paragraph.text, GLUED)) {
    if (match[0] === ";" && givesWay(paragraph, match.index, part, style)) continue;
    const place = spanOf(paragraph, match);
    yield {
      ...place,
      message: {
        fr: `Une espace insécable manque avant « ${match[0]} ».`,
        en: `A no-break space is missing before “${match[0]}”.`,
      },
      fix: write(place, space + match[0]),
    };
  }
  for (const match of matchesIn(paragraph.text, PERCENT)) {
    const place = spanOf(paragraph, match);
    yield {
      ...place,
      severity: "info",
      message: {
        fr: "Une espace insécable précède le signe « % ».",
        en: "A no-break space stands before “%”.",
      },
      fix: write(place, `${space}%`),
    };
  }
  for (const match of matchesIn(paragraph.text, GLUED_AFTER)) {
    const place = spanOf(paragraph, match);
    yield {
      ...place,
      message: {
        fr: `Une espace manque après « ${match[0]} ».`,
        en: `A space is missing after “${match[0]}”.`,
      },
      fix: write(place, `${match[0]} `),
    };
  }
}

function* loose(paragraph: Paragraph): Iterable<Fault> {
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
}

function* misplaced(paragraph: Paragraph): Iterable<Fault> {
  for (const match of matchesIn(paragraph.text, STOP_IN_SENTENCE)) {
    const stop = span(paragraph, match.index, match.index + 1);
    const initial = span(paragraph, match.index + 2, match.index + 3);
    yield {
      ...stop,
      message: {
        fr: "Un point au milieu d’une phrase : la suite commence par une minuscule.",
        en: "A full stop inside a sentence: a small letter follows.",
      },
      suggestions: [
        write(stop, ""),
        write(initial, paragraph.text.charAt(initial.start).toUpperCase()),
      ],
    };
  }
  for (const match of matchesIn(paragraph.text, STRAY_DASH)) {
    const place = spanOf(paragraph, match);
    yield {
      ...place,
      message: {
        fr: "Un tiret est resté après le signe de ponctuation.",
        en: "A dash was left after the punctuation mark.",
      },
      suggestions: [write(place, `${match[0].charAt(0)} `), write(place, " ")],
    };
  }
  for (const match of matchesIn(paragraph.text, SEVERED)) {
    const place = spanOf(paragraph, match);
    const before = paragraph.text.charAt(place.start - 1) === " " ? place.start - 1 : place.start;
    const severed = { ...place, start: before };
    yield {
      ...severed,
      message: {
        fr: "Le point-virgule coupe une incise de ce qu’elle introduit : une virgule convient.",
        en: "The semicolon cuts a phrase off from what it introduces: a comma is right.",
      },
      fix: write(severed, ","),
    };
  }
}

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
        text: "Saluant l'ouverture de cent bibliothèques; et des archives ;",
        finds: [";"],
        fixed: "Saluant l'ouverture de cent bibliothèques\u00a0; et des archives ;",
      },
      { text: "l'eau , source de vie", finds: [" ,"], fixed: "l'eau, source de vie" },
      { text: "l'eau. , source de vie", finds: [". ,"], fixed: "l'eau, source de vie" },
      { text: "les États non- membres", finds: ["- "], fixed: "les États non-membres" },
      { text: "le rapport du Secrétaire général. sur l'eau", finds: ["."] },
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
    if (mayBeGlued(signs)) yield* glued(paragraph, part, style);
    if (mayBeLoose(signs)) yield* loose(paragraph);
    if (mayBeMisplaced(signs)) yield* misplaced(paragraph);
    if (style.noBreakSpaces === "always") yield* breaking(paragraph);
  },
};
