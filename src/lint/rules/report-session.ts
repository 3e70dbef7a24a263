import { write } from "../fix";
import type { ResolutionRule } from "../rule";
import { writtenAs } from "../session-words";

export const reportSession: ResolutionRule = {
  id: "report-session",
  scope: "resolution",
  severity: "error",
  summary: {
    fr: "Un rapport se demande à la prochaine session.",
    en: "A report is asked of the next session.",
  },
  why: {
    fr: "Un rapport demandé à une session passée ou à celle-ci ne viendra jamais : le Secrétariat n’a pas d’échéance.",
    en: "A report asked of a past session or of this one will never come: the Secretariat has no date to meet.",
  },
  examples: {
    within: "operative",
    bad: [
      {
        text: "1. **DEMANDE** au Secrétaire général de faire rapport sur les bibliothèques à la 48^{ème} session du Conseil des Ministres des Affaires étrangères.",
        finds: ["48"],
        fixed:
          "1. **DEMANDE** au Secrétaire général de faire rapport sur les bibliothèques à la 49^{ème} session du Conseil des Ministres des Affaires étrangères.",
      },
    ],
    good: [
      "1. **DEMANDE** au Secrétaire général de faire rapport sur les bibliothèques à la 49^{ème} session du Conseil des Ministres des Affaires étrangères.",
      "1. **RAPPELLE** la résolution n°1/45-POL, adoptée à la 45^{ème} session du Conseil des Ministres des Affaires étrangères.",
    ],
  },
  *check(resolution, { outline }) {
    const session = outline.session;
    if (session === null) return;
    for (const mention of resolution.sessionMentions) {
      if (mention.role !== "report-to" || mention.body !== session.body) continue;
      if (mention.session === null || mention.session === session.number + 1) continue;
      const right = writtenAs(session.number + 1, mention.form);
      yield {
        paragraph: mention.paragraph,
        start: mention.start,
        end: mention.end,
        message: {
          fr: `Le rapport est demandé à la ${mention.session}ᵉ session ; la prochaine est la ${session.number + 1}ᵉ.`,
          en: `The report is asked of session ${mention.session}; the next one is session ${session.number + 1}.`,
        },
        fix: write(mention, right),
      };
    }
  },
};
