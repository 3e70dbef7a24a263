import { matchesIn } from "../../language/matches";
import type { Paragraph } from "../../model/paragraph";
import { write } from "../fix";
import { latin } from "../latin";
import { NO_BREAK } from "../no-break";
import type { Fault, ParagraphRule } from "../rule";
import { ANY, SIGN, signsOf, type Signs } from "../signs";
import { span } from "../span";

const STRAIGHT = /"([^"]*)"|“([^“”]*)”/g;
const STRAY = latin(/'(?<=\s')(?=\p{L})/gu);

const mayBeGlued = (signs: Signs): boolean =>
  signs.beside(SIGN.opening, ANY & ~SIGN.space) || signs.beside(ANY & ~SIGN.space, SIGN.closing);

const mayBeForeign = (signs: Signs): boolean =>
  signs.has(SIGN.quote) || signs.beside(SIGN.space, SIGN.apostrophe);

/** Guillemets without the space inside, a pair at a time. */
function* glued(paragraph: Paragraph): Iterable<Fault> {
  const { text } = paragraph;
  for (const match of text.matchAll(/«[^«»]*»?|»/g)) {
    const end = match.index + match[0].length;
    const edits = [];
    if (/^«\S/.test(text.slice(match.index, match.index + 2))) {
      edits.push({ ...span(paragraph, match.index, match.index + 1), text: `«${NO_BREAK}` });
    }
    if (match[0].endsWith("»") && /^\S»/.test(text.slice(end - 2, end))) {
      edits.push({ ...span(paragraph, end - 1, end), text: `${NO_BREAK}»` });
    }
    const first = edits[0];
    if (!first) continue;
    yield {
      paragraph: paragraph.index,
      start: first.start,
      end: first.end,
      message: {
        fr: "Il manque l’espace insécable à l’intérieur des guillemets.",
        en: "The no-break space inside the quotation marks is missing.",
      },
      fix: { title: { fr: "Espacer les guillemets", en: "Space the marks" }, edits },
    };
  }
}

function* foreign(paragraph: Paragraph): Iterable<Fault> {
  const { text } = paragraph;
  for (const match of matchesIn(text, STRAIGHT)) {
    const end = match.index + match[0].length;
    const before = text.slice(0, match.index);
    if (before.lastIndexOf("«") > before.lastIndexOf("»")) continue;
    const inner = (match[1] ?? match[2] ?? "").trim();
    if (inner === "") continue;
    const place = span(paragraph, match.index, match.index + 1);
    const leading = match[0].slice(1).length - match[0].slice(1).trimStart().length;
    const trailing = match[0].slice(0, -1).length - match[0].slice(0, -1).trimEnd().length;
    yield {
      ...place,
      message: {
        fr: "Le français emploie les guillemets « … ».",
        en: "French uses the marks « … ».",
      },
      fix: {
        title: { fr: "Mettre des guillemets français", en: "Use French marks" },
        edits: [
          { ...span(paragraph, match.index, match.index + 1 + leading), text: `«${NO_BREAK}` },
          { ...span(paragraph, end - 1 - trailing, end), text: `${NO_BREAK}»` },
        ],
      },
    };
  }
  for (const match of matchesIn(text, STRAY)) {
    const place = span(paragraph, match.index, match.index + 1);
    yield {
      ...place,
      message: {
        fr: "Une apostrophe isolée ouvre un mot : un guillemet simple, ou une faute de frappe.",
        en: "A lone apostrophe opens a word: a single quotation mark, or a slip.",
      },
      suggestions: [write(place, ""), write(place, `«${NO_BREAK}`)],
    };
  }
}

export const quotationMarks: ParagraphRule = {
  id: "quotation-marks",
  scope: "paragraph",
  severity: "warning",
  summary: {
    fr: "Les citations sont entre guillemets français, espacés.",
    en: "Quotations stand between French marks, with their spaces.",
  },
  why: {
    fr: "Des guillemets de plusieurs sortes dans un texte trahissent des morceaux rapportés, et les traducteurs y cherchent une nuance.",
    en: "Marks of several kinds in one text betray pieces from elsewhere, and translators look for a nuance in them.",
  },
  examples: {
    within: "none",
    bad: [
      {
        text: "le thème «L'eau pour tous» du colloque",
        finds: ["«"],
        fixed: "le thème «\u00a0L'eau pour tous\u00a0» du colloque",
      },
      {
        text: 'le thème "L\'eau pour tous " du colloque',
        finds: ['"'],
        fixed: "le thème «\u00a0L'eau pour tous\u00a0» du colloque",
      },
      { text: "dans 'un message au colloque", finds: ["'"] },
    ],
    good: ["le thème « L'eau pour tous » du colloque", "le colloque « De l'“eau” à tous »"],
  },
  mayFind: (signs) => mayBeGlued(signs) || mayBeForeign(signs),
  *check(paragraph) {
    const signs = signsOf(paragraph);
    if (mayBeGlued(signs)) yield* glued(paragraph);
    if (mayBeForeign(signs)) yield* foreign(paragraph);
  },
};
