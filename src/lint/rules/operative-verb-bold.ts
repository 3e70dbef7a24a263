import { embolden, writeVerb } from "../fix";
import type { ResolutionRule } from "../rule";
import { anyBold, anySmall } from "../span";

export const operativeVerbBold: ResolutionRule = {
  id: "operative-verb-bold",
  scope: "resolution",
  severity: "error",
  summary: {
    fr: "Le verbe qui ouvre un paragraphe du dispositif est en gras, tout entier.",
    en: "The verb that opens an operative paragraph is bold, all of it.",
  },
  why: {
    fr: "Le gras dit d’un coup d’œil ce que la résolution fait ; un verbe maigre se lit comme un reste de préambule.",
    en: "Bold shows at a glance what the resolution does; a light verb reads as left over from a preamble.",
  },
  examples: {
    within: "operative",
    bad: [
      {
        text: "1. SALUE l'ouverture d'une bibliothèque.",
        finds: ["SALUE"],
        fixed: "1. **SALUE** l'ouverture d'une bibliothèque.",
      },
      {
        text: "1. Salue l'ouverture d'une bibliothèque.",
        finds: ["Salue"],
        fixed: "1. **SALUE** l'ouverture d'une bibliothèque.",
      },
      {
        text: "1. **PREND** NOTE de l'ouverture d'une bibliothèque.",
        finds: ["PREND NOTE"],
        fixed: "1. **PREND NOTE** de l'ouverture d'une bibliothèque.",
      },
    ],
    good: [
      "1. **SALUE** vivement l'ouverture d'une bibliothèque.",
      "1. **SALUE VIVEMENT** l'ouverture d'une bibliothèque.",
    ],
  },
  *check(resolution, { paragraphs, style }) {
    if (style.verbs !== "bold-capitals") return;
    for (const { verbs } of resolution.operative) {
      for (const verb of verbs) {
        const paragraph = paragraphs[verb.paragraph];
        if (!paragraph || verb.chained || verb.match === "unknown") continue;
        const light = paragraph.runs.filter(
          (run) =>
            !run.bold &&
            run.start < verb.end &&
            run.end > verb.start &&
            /\p{L}/u.test(
              paragraph.text.slice(Math.max(run.start, verb.start), Math.min(run.end, verb.end)),
            ),
        );
        if (light.length === 0) continue;
        yield {
          paragraph: verb.paragraph,
          start: verb.start,
          end: verb.end,
          ...(anyBold(paragraph, verb.start, verb.end) ? { severity: "warning" as const } : {}),
          message: {
            fr: `Le verbe « ${verb.form ?? verb.text} » ouvre le paragraphe : il se met en gras, tout entier.`,
            en: `The verb “${verb.form ?? verb.text}” opens the paragraph: it is set in bold, all of it.`,
          },
          // Capitals and bold go together: where both are missing, one fix gives both.
          fix: anySmall(paragraph, verb.start, verb.end)
            ? writeVerb(verb, verb.form ?? verb.text.toUpperCase(), style)
            : embolden(verb, true),
        };
      }
    }
  },
};
