import { fold } from "../../language/fold";
import type { ResolutionRule } from "../rule";
import { span } from "../span";

/** Words by which a resolution closes without a report, or asks nothing of anyone. */
const CLOSES = /(?:rester|demeurer|reste|demeure) saisi/;
const ASKS = new Set([
  "DEMANDE",
  "INVITE",
  "PRIE",
  "CHARGE",
  "EXHORTE",
  "APPELLE",
  "MANDATE",
  "DÉCIDE",
  "RECOMMANDE",
]);

export const followUpPresent: ResolutionRule = {
  id: "follow-up-present",
  scope: "resolution",
  severity: "warning",
  summary: {
    fr: "Une résolution demande le suivi de sa mise en œuvre et un rapport.",
    en: "A resolution asks that its implementation be followed and reported on.",
  },
  why: {
    fr: "Sans paragraphe de suivi, le Secrétariat n’a ni charge ni échéance, et la résolution s’oublie.",
    en: "Without the follow-up paragraph the Secretariat has neither mandate nor date, and the resolution is forgotten.",
  },
  examples: {
    within: "resolution",
    bad: [
      {
        text: "Rappelant le rôle des bibliothèques :\n\n1. **INVITE** les États membres à ouvrir des salles de lecture.",
        finds: ["INVITE"],
      },
    ],
    good: [
      "Rappelant le rôle des bibliothèques :\n\n1. **DEMANDE** au Secrétaire général de suivre la mise en œuvre de la présente résolution et d'en faire rapport à la 49^{ème} session du Conseil des Ministres des Affaires étrangères.",
    ],
  },
  *check(resolution, { paragraphs, style }) {
    const last = resolution.operative.at(-1);
    const paragraph = last && paragraphs[last.paragraph];
    if (!last || !paragraph || style.followUp.length === 0) return;
    if (resolution.followUp !== null) return;
    const verb = last.verbs[0];
    const place = verb
      ? span(paragraph, verb.start, verb.end)
      : span(paragraph, 0, Math.min(paragraph.text.length, 20));
    const asks = resolution.operative.some(({ verbs }) =>
      verbs.some(({ form }) => ASKS.has(form?.split(" ")[0] ?? "")),
    );
    const closes = CLOSES.test(fold(last.text));
    yield {
      ...place,
      ...(closes || !asks ? { severity: "info" as const } : {}),
      message: closes
        ? {
            fr: "Le Conseil reste saisi, mais aucun rapport n’est demandé à la prochaine session.",
            en: "The Council remains seized, yet no report is asked of the next session.",
          }
        : {
            fr: "Aucun paragraphe ne demande de suivre la mise en œuvre et d’en faire rapport à la prochaine session.",
            en: "No paragraph asks that implementation be followed and reported on to the next session.",
          },
    };
  },
};
