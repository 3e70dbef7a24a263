import type { OperativeParagraph } from "../../model/resolution";
import type { Paragraph } from "../../model/paragraph";
import { write } from "../fix";
import type { HouseStyle } from "../house-style";
import type { Fault, ResolutionRule } from "../rule";
import { span } from "../span";

const TAIL = /\s*[;:,.…]*\s*$/;

/** The last paragraph of an operative paragraph, sub-items included, or null where a list goes on. */
function lastOf(operative: OperativeParagraph): number {
  const item = operative.subItems.at(-1);
  return (item ?? operative).paragraphs.at(-1) ?? operative.paragraph;
}

function ending(paragraph: Paragraph, last: boolean, style: HouseStyle): Fault | null {
  const allowed = last ? style.endings.lastOperative : style.endings.operative;
  const text = paragraph.text.trimEnd();
  const tail = TAIL.exec(text.slice(-12))?.[0] ?? "";
  const mark = tail.trim();
  if (allowed.includes(mark) || mark === "…") return null;
  if (mark === "" && allowed.some((one) => new RegExp(`\\${one}\\s*[»”")]$`).test(text)))
    return null;
  const right = allowed[0] ?? ".";
  const start = mark === "" ? text.search(/[\p{L}\p{N}]+$|\S$/u) : text.length - mark.length;
  return {
    ...span(paragraph, start, text.length),
    message: {
      fr: `Un paragraphe du dispositif se termine par ${allowed.map((one) => `« ${one} »`).join(" ou ")}.`,
      en: `An operative paragraph ends with ${allowed.map((one) => `“${one}”`).join(" or ")}.`,
    },
    fix: write(span(paragraph, text.length - tail.length, text.length), right),
  };
}

export const operativePunctuation: ResolutionRule = {
  id: "operative-punctuation",
  scope: "resolution",
  severity: "warning",
  summary: {
    fr: "Les paragraphes du dispositif se terminent par un point.",
    en: "Operative paragraphs end with a full stop.",
  },
  why: {
    fr: "Sans point final, on se demande si la fin du paragraphe a été coupée.",
    en: "Without its full stop, a paragraph leaves one wondering whether its end was cut off.",
  },
  examples: {
    within: "operative",
    bad: [
      {
        text: "1. **SALUE** l'ouverture d'une bibliothèque ;",
        finds: [";"],
        fixed: "1. **SALUE** l'ouverture d'une bibliothèque.",
      },
      {
        text: "1. **SALUE** l'ouverture d'une bibliothèque",
        finds: ["bibliothèque"],
        fixed: "1. **SALUE** l'ouverture d'une bibliothèque.",
      },
    ],
    good: [
      "1. **SALUE** l'ouverture d'une bibliothèque.",
      "1. **SALUE** l'ouverture d'une « bibliothèque pour tous. »",
      "1. **INVITE** les États membres à :\n\n a) ouvrir des salles de lecture ;\n b) prêter des livres.",
    ],
  },
  *check(resolution, { paragraphs, style }) {
    for (const operative of resolution.operative) {
      const paragraph = paragraphs[lastOf(operative)];
      const last = operative === resolution.operative.at(-1);
      const fault = paragraph ? ending(paragraph, last, style) : null;
      if (fault) yield fault;
    }
  },
};
