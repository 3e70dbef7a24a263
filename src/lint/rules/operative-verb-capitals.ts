import { participle } from "../../language/verbs";
import { write } from "../fix";
import type { ResolutionRule } from "../rule";
import { anyBold } from "../span";

export const operativeVerbCapitals: ResolutionRule = {
  id: "operative-verb-capitals",
  scope: "resolution",
  severity: "error",
  summary: {
    fr: "Le verbe qui ouvre un paragraphe du dispositif est en capitales.",
    en: "The verb that opens an operative paragraph is in capitals.",
  },
  why: {
    fr: "Capitales et gras vont ensemble dans tous les recueils ; un verbe en minuscules paraît n’engager à rien.",
    en: "Capitals and bold go together in every collection; a verb in small letters seems to bind nobody.",
  },
  examples: {
    within: "operative",
    bad: [
      {
        text: "1. **Salue** l'ouverture d'une bibliothèque.",
        finds: ["Salue"],
        fixed: "1. **SALUE** l'ouverture d'une bibliothèque.",
      },
      {
        text: "1. **PREND note** de l'ouverture d'une bibliothèque.",
        finds: ["PREND note"],
        fixed: "1. **PREND NOTE** de l'ouverture d'une bibliothèque.",
      },
    ],
    good: ["1. **SALUE** vivement l'ouverture d'une bibliothèque."],
  },
  *check(resolution, { paragraphs, style }) {
    if (style.verbs === "plain") return;
    for (const { verbs } of resolution.operative) {
      for (const verb of verbs) {
        const paragraph = paragraphs[verb.paragraph];
        if (!paragraph || verb.match === "unknown" || participle(verb.text)) continue;
        if (verb.chained && !anyBold(paragraph, verb.start, verb.end)) continue;
        const small = paragraph.runs.some(
          (run) =>
            !run.capitals &&
            run.start < verb.end &&
            run.end > verb.start &&
            /\p{Ll}/u.test(
              paragraph.text.slice(Math.max(run.start, verb.start), Math.min(run.end, verb.end)),
            ),
        );
        if (!small) continue;
        const right = verb.form ?? verb.text.toUpperCase();
        yield {
          paragraph: verb.paragraph,
          start: verb.start,
          end: verb.end,
          message: {
            fr: `Le verbe s’écrit en capitales : « ${right} ».`,
            en: `The verb is written in capitals: “${right}”.`,
          },
          fix: write(verb, right),
        };
      }
    }
  },
};
