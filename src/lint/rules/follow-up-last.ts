import type { ResolutionRule } from "../rule";
import { span } from "../span";

export const followUpLast: ResolutionRule = {
  id: "follow-up-last",
  scope: "resolution",
  severity: "warning",
  summary: {
    fr: "Le paragraphe de suivi est le dernier du dispositif.",
    en: "The follow-up paragraph is the last one of the operative part.",
  },
  why: {
    fr: "« La présente résolution » embrasse tout ce qui précède : un paragraphe qui vient après échappe au suivi.",
    en: "“The present resolution” covers all that comes before: a paragraph after it escapes the follow-up.",
  },
  examples: {
    within: "resolution",
    bad: [
      {
        text: "Rappelant le rôle des bibliothèques :\n\n1. **DEMANDE** au Secrétaire général de suivre la mise en œuvre de la présente résolution et d'en faire rapport à la 49^{ème} session du Conseil des Ministres des Affaires étrangères.\n2. **INVITE** les États membres à ouvrir des salles de lecture.",
        finds: ["DEMANDE"],
      },
    ],
    good: [
      "Rappelant le rôle des bibliothèques :\n\n1. **INVITE** les États membres à ouvrir des salles de lecture.\n2. **DEMANDE** au Secrétaire général de suivre la mise en œuvre de la présente résolution et d'en faire rapport à la 49^{ème} session du Conseil des Ministres des Affaires étrangères.",
    ],
  },
  *check(resolution, { paragraphs, style }) {
    const { followUp, operative } = resolution;
    if (followUp === null || operative.at(-1)?.paragraph === followUp) return;
    if (style.followUp.length === 0) return;
    const own = operative.find((one) => one.paragraph === followUp);
    const paragraph = paragraphs[followUp];
    const verb = own?.verbs[0];
    if (!paragraph || !verb || !/pr[ée]sente|cette/.test(own.text)) return;
    yield {
      ...span(paragraph, verb.start, verb.end),
      message: {
        fr: "Le paragraphe de suivi se met en dernier : d’autres le suivent.",
        en: "The follow-up paragraph comes last: others follow it.",
      },
    };
  },
};
