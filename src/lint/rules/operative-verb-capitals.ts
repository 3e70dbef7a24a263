import { participle } from "../../language/verbs";
import type { VerbPhrase } from "../../model/resolution";
import { writeVerb } from "../fix";
import type { ResolutionRule } from "../rule";
import { anyBold, anySmall } from "../span";

/** « PREND » in « PREND note »: where it has its capitals, the paragraph shows what it does. */
const finiteEnd = ({ start, text }: VerbPhrase): number =>
  start + (/^(?:SE |S['’])?\p{L}+/iu.exec(text)?.[0].length ?? text.length);

export const operativeVerbCapitals: ResolutionRule = {
  id: "operative-verb-capitals",
  scope: "resolution",
  severity: "error",
  summary: {
    fr: "Le verbe qui ouvre un paragraphe du dispositif est en capitales.",
    en: "The verb that opens an operative paragraph is in capitals.",
  },
  why: {
    fr: "Capitales et gras vont ensemble dans tous les recueils ; un verbe en minuscules paraît n’engager à rien.",
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
        if (!anySmall(paragraph, verb.start, verb.end)) continue;
        const right = verb.form ?? verb.text.toUpperCase();
        yield {
          paragraph: verb.paragraph,
          start: verb.start,
          end: verb.end,
          ...(anySmall(paragraph, verb.start, finiteEnd(verb))
            ? {}
            : { severity: "warning" as const }),
          message: {
            fr: `Le verbe s’écrit en capitales : « ${right} ».`,
            en: `The verb is written in capitals: “${right}”.`,
          },
          fix: writeVerb(verb, right, style),
        };
      }
    }
  },
};
