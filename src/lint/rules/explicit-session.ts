import { write } from "../fix";
import type { ResolutionRule } from "../rule";

export const explicitSession: ResolutionRule = {
  id: "explicit-session",
  scope: "resolution",
  severity: "info",
  summary: {
    fr: "La session qui recevra un rapport se désigne par son numéro.",
    en: "The session that will receive a report is named by its number.",
  },
  why: {
    fr: "« Prochaine session » change de sens d’une année à l’autre, et le texte reste ; un numéro ne trompe pas.",
    en: "“Next session” means another one each year, and the text stays; a number does not mislead.",
  },
  examples: {
    within: "operative",
    bad: [
      {
        text: "1. **DEMANDE** au Secrétaire général de faire rapport sur les bibliothèques à la prochaine session du Conseil des Ministres des Affaires étrangères.",
        finds: ["prochaine"],
      },
    ],
    good: [
      "1. **DEMANDE** au Secrétaire général de faire rapport sur les bibliothèques à la 49^{ème} session du Conseil des Ministres des Affaires étrangères.",
    ],
  },
  *check(resolution, { outline }) {
    const session = outline.session;
    if (session === null) return;
    for (const mention of resolution.sessionMentions) {
      if (mention.role !== "report-to" || mention.form !== "relative") continue;
      if (mention.body !== session.body || mention.session !== null) continue;
      const number = session.number + 1;
      yield {
        paragraph: mention.paragraph,
        start: mention.start,
        end: mention.end,
        message: {
          fr: `L’usage est d’écrire le numéro : ${number}ème session.`,
          en: `The custom is to write the number: session ${number}.`,
        },
        suggestions: [write(mention, `${number}ème`)],
      };
    }
  },
};
