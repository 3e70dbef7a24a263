import { matchesIn } from "../../language/matches";
import type { Paragraph } from "../../model/paragraph";
import type { Fault, ParagraphRule } from "../rule";
import { SIGN } from "../signs";
import { raised, span } from "../span";

const ORDINAL = /\d{1,3}(\s?)((?:er|ère|re|ème|eme|nde?|e)s?)(?![\p{L}\p{N}'’-])/gu;

export const ordinalSuperscript: ParagraphRule = {
  id: "ordinal-superscript",
  scope: "paragraph",
  severity: "info",
  summary: { fr: "La marque d’un ordinal est en exposant.", en: "An ordinal's mark is raised." },
  why: {
    fr: "Les recueils élèvent toujours la marque ; posée sur la ligne, elle signale un passage collé d’un autre texte.",
    en: "The collections always raise the mark; on the line it betrays a passage pasted from elsewhere.",
  },
  examples: {
    within: "none",
    bad: [
      {
        text: "à l'occasion du 3ème forum de l'eau",
        finds: ["ème"],
        fixed: "à l'occasion du 3^{ème} forum de l'eau",
      },
      { text: "le 1er mai", finds: ["er"], fixed: "le 1^{er} mai" },
      { text: "le 3 ème forum", finds: [" ème"], fixed: "le 3^{ème} forum" },
    ],
    good: ["la 47^{ème} session et le 1^{er} mai", "les années 60 et le 4x4", "A/73/2e"],
  },
  mayFind: (signs) => signs.beside(SIGN.digit, SIGN.small | SIGN.space),
  *check(paragraph: Paragraph): Iterable<Fault> {
    for (const match of matchesIn(paragraph.text, ORDINAL)) {
      if (/[\d\p{L}/.,-]/u.test(paragraph.text.charAt(match.index - 1))) continue;
      const end = match.index + match[0].length;
      const mark = span(paragraph, end - (match[2] ?? "").length, end);
      const gap = match[1] ?? "";
      if (gap !== "" && match[2] === "e") continue;
      if (gap === "" && raised(paragraph, mark.start, mark.end)) continue;
      yield {
        ...mark,
        start: mark.start - gap.length,
        message: {
          fr: `La marque « ${match[2] ?? ""} » s’écrit en exposant, contre le nombre.`,
          en: `The mark “${match[2] ?? ""}” is raised, right after the number.`,
        },
        fix: {
          title: { fr: "Mettre en exposant", en: "Raise" },
          edits: [
            ...(gap === "" ? [] : [{ ...mark, start: mark.start - 1, end: mark.start, text: "" }]),
            { ...mark, superscript: true },
          ],
        },
      };
    }
  },
};
