import { participle } from "../../language/verbs";
import type { Paragraph } from "../../model/paragraph";
import type { OperativeParagraph } from "../../model/resolution";
import { writeVerb } from "../fix";
import type { Fault, ResolutionRule } from "../rule";
import { span } from "../span";

/** The first words of a paragraph without a verb. */
function opening(paragraph: Paragraph, operative: OperativeParagraph): Fault | null {
  const from = operative.label?.place?.end ?? 0;
  const words = /[\p{L}\d](?:\S*\s+\S+)?/u.exec(paragraph.text.slice(from));
  if (!words) return null;
  const start = from + words.index;
  return {
    ...span(paragraph, start, start + words[0].length),
    severity: "warning",
    message: {
      fr: "Aucun verbe conjugué n’ouvre ce paragraphe : qui fait quoi ne se lit pas.",
      en: "No finite verb opens this paragraph: who does what cannot be read.",
    },
  };
}

export const operativeVerbForm: ResolutionRule = {
  id: "operative-verb-form",
  scope: "resolution",
  severity: "error",
  summary: {
    fr: "Un verbe conjugué ouvre chaque paragraphe du dispositif.",
    en: "A finite verb opens each operative paragraph.",
  },
  why: {
    fr: "Un participe est du préambule : dans le dispositif, il ne décide rien.",
    en: "A participle belongs to the preamble: in the operative part it decides nothing.",
  },
  examples: {
    within: "operative",
    bad: [
      {
        text: "1. **SALUANT** l'ouverture d'une bibliothèque.",
        finds: ["SALUANT"],
        fixed: "1. **SALUE** l'ouverture d'une bibliothèque.",
      },
      {
        text: "1. Le comité des bibliothèques se réunira chaque année.",
        finds: ["Le comité"],
      },
    ],
    good: ["1. **SALUE** l'ouverture d'une bibliothèque."],
  },
  *check(resolution, { paragraphs, style }) {
    for (const operative of resolution.operative) {
      const paragraph = paragraphs[operative.paragraph];
      const verb = operative.verbs[0];
      if (!paragraph) continue;
      if (verb === undefined || verb.chained) {
        const fault = opening(paragraph, operative);
        if (fault) yield fault;
      } else if (verb.form !== null && participle(verb.text) !== null) {
        yield {
          paragraph: verb.paragraph,
          start: verb.start,
          end: verb.end,
          message: {
            fr: `« ${verb.text} » est un participe : dans le dispositif, « ${verb.form} ».`,
            en: `“${verb.text}” is a participle: in the operative part, “${verb.form}”.`,
          },
          fix: writeVerb(verb, verb.form, style),
        };
      } else if (verb.match === "unknown") {
        yield {
          paragraph: verb.paragraph,
          start: verb.start,
          end: verb.end,
          severity: "info",
          message: {
            fr: `« ${verb.text} » ouvre le paragraphe, et n’est pas un verbe connu du dispositif.`,
            en: `“${verb.text}” opens the paragraph and is no operative verb known here.`,
          },
        };
      }
    }
  },
};
