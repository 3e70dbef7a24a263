import { matchesIn } from "../language/matches";
import type { Paragraph } from "../model/paragraph";
import { write } from "./fix";
import { latin } from "./latin";
import type { Fault } from "./rule";
import { LETTER, SIGN, type Signs } from "./signs";
import { span, spanOf } from "./span";

const STOP_IN_SENTENCE = latin(
  /\.\s(?=\p{Ll}{2})(?<=\p{Ll}{4}\.\s)(?<!\b(?:para|page|chap|suiv|coll|dern)\.\s)/gu,
);
const STRAY_DASH = latin(/[;,]\s?-(?=\p{L})/gu);
const GLUED_DASH = latin(/—(?=\p{L})(?<=\p{L}—)/gu);
const SEVERED = /;(?<=[\s,]et,\s[^,;.]{3,30};)/g;

/** False where no text of these signs has a mark out of place. */
export const mayBeMisplaced = (signs: Signs): boolean =>
  signs.beside(SIGN.stop, SIGN.space) ||
  signs.beside(SIGN.comma | SIGN.semicolon, SIGN.hyphen) ||
  signs.beside(SIGN.space, SIGN.hyphen) ||
  signs.beside(LETTER, SIGN.other) ||
  signs.has(SIGN.semicolon);

/** Marks that stand where none, or another, belongs. */
export function* misplacedMarks(paragraph: Paragraph): Iterable<Fault> {
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
  for (const match of matchesIn(paragraph.text, GLUED_DASH)) {
    const place = spanOf(paragraph, match);
    yield {
      ...place,
      message: {
        fr: "Un tiret colle deux mots : des espaces l’entourent, ou il n’a rien à faire là.",
        en: "A dash glues two words: spaces stand around it, or it has no business there.",
      },
      suggestions: [write(place, " — "), write(place, " ")],
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
