import { matchesIn } from "../language/matches";
import type { Paragraph } from "../model/paragraph";
import type { Part } from "../model/resolution";
import { write } from "./fix";
import type { HouseStyle } from "./house-style";
import { latin } from "./latin";
import { NO_BREAK } from "./no-break";
import type { Fault } from "./rule";
import { ANY, LETTER, SIGN, type Signs } from "./signs";
import { span, spanOf } from "./span";

const GLUED = latin(/[;:!?](?<=[\p{L}\p{N})\]»”"'’°.][;:!?])(?![;:!?/]|\d)/gu);
const GLUED_AFTER = latin(/[,;](?=\p{L})(?<=[\p{L})»]\s?[,;])/gu);
/** « ETL'AUTRE »: a short word glued to the elided one after it. */
const GLUED_WORD = latin(
  /['’](?<=(?<!\p{L})(?:et|de|sur|dans|pour|avec|entre|contre|par)[ld]['’])(?=\p{L})/giu,
);
const PERCENT = /%(?<=\d%)/g;

/** False where no text of these signs has a mark that lacks its space. */
export const mayBeGlued = (signs: Signs): boolean =>
  signs.beside(ANY & ~SIGN.space, SIGN.semicolon | SIGN.mark) ||
  signs.beside(SIGN.digit, SIGN.percent) ||
  signs.beside(SIGN.comma | SIGN.semicolon, LETTER);

/** True where the mark ends an operative paragraph that ends otherwise: it gives way to another mark. */
const givesWay = (paragraph: Paragraph, at: number, part: Part | null, style: HouseStyle) =>
  part === "operative" &&
  at === paragraph.text.trimEnd().length - 1 &&
  !style.endings.operative.includes(paragraph.text.charAt(at));

/** Marks that lack the space before or after them. */
export function* gluedMarks(
  paragraph: Paragraph,
  part: Part | null,
  style: HouseStyle,
): Iterable<Fault> {
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

/** Short words glued to the elided one after them. */
export function* gluedWords(paragraph: Paragraph): Iterable<Fault> {
  for (const { index } of matchesIn(paragraph.text, GLUED_WORD)) {
    const place = span(paragraph, index - 1, index + 1);
    const elided = paragraph.text.slice(place.start, place.end);
    yield {
      ...place,
      message: {
        fr: `Une espace manque avant « ${elided} ».`,
        en: `A space is missing before “${elided}”.`,
      },
      fix: write(place, ` ${elided}`),
    };
  }
}
