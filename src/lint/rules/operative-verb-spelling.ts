import { participle } from "../../language/verbs";
import { writeVerb } from "../fix";
import type { ResolutionRule } from "../rule";

export const operativeVerbSpelling: ResolutionRule = {
  id: "operative-verb-spelling",
  scope: "resolution",
  severity: "error",
  summary: {
    fr: "Les verbes du dispositif sont bien orthographiés.",
    en: "Operative verbs are spelt right.",
  },
  why: {
    fr: "Le correcteur saute les mots en capitales : la faute la plus visible du texte est celle qu’il ne voit pas.",
    en: "Spelling checkers skip words in capitals: the most visible mistake of the text is the one they miss.",
  },
  examples: {
    within: "operative",
    bad: [
      {
        text: "1. **PRENDNOTE** de l'ouverture d'une bibliothèque.",
        finds: ["PRENDNOTE"],
        fixed: "1. **PREND NOTE** de l'ouverture d'une bibliothèque.",
      },
      {
        text: "1. **ENCOURRAGE** l'ouverture d'une bibliothèque.",
        finds: ["ENCOURRAGE"],
        fixed: "1. **ENCOURAGE** l'ouverture d'une bibliothèque.",
      },
      {
        text: "1. **PREND ONTE** de l'ouverture d'une bibliothèque.",
        finds: ["PREND ONTE"],
        fixed: "1. **PREND NOTE** de l'ouverture d'une bibliothèque.",
      },
      {
        text: "1. **APPRECIÉ** l'ouverture d'une bibliothèque.",
        finds: ["APPRECIÉ"],
        fixed: "1. **APPRÉCIE** l'ouverture d'une bibliothèque.",
      },
    ],
    good: ["1. **APPRECIE** l'ouverture d'une bibliothèque ; et **SE FÉLICITE** de son succès."],
  },
  *check(resolution, { style }) {
    for (const { verbs } of resolution.operative) {
      for (const verb of verbs) {
        if (verb.match !== "near" || verb.form === null || participle(verb.text) !== null) continue;
        yield {
          paragraph: verb.paragraph,
          start: verb.start,
          end: verb.end,
          message: {
            fr: `« ${verb.text} » n’est pas un verbe : « ${verb.form} » est attendu.`,
            en: `“${verb.text}” is no verb: “${verb.form}” is expected.`,
          },
          fix: writeVerb(verb, verb.form, style),
        };
      }
    }
  },
};
