import type { Fault, ResolutionRule } from "../rule";
import { span } from "../span";

export const citationUnknown: ResolutionRule = {
  id: "citation-unknown",
  scope: "resolution",
  severity: "warning",
  summary: {
    fr: "Une résolution citée d’une session que le corpus contient y figure.",
    en: "A resolution cited from a session that the corpus holds is there.",
  },
  why: {
    fr: "Citer une résolution qui n’existe pas ruine la phrase qui s’appuie sur elle.",
    en: "Citing a resolution that does not exist ruins the sentence that rests on it.",
  },
  examples: {
    within: "preamble",
    bad: [{ text: "Rappelant la résolution n°500/45-POL :", finds: ["n°500/45-POL"] }],
    good: ["Rappelant les résolutions n°1/45-POL et 500/12-P :"],
  },
  *check({ citations }, { paragraphs, precedents }): Iterable<Fault> {
    if (!precedents) return;
    for (const { paragraph: index, start, end, body, number, session, committee } of citations) {
      const paragraph = paragraphs[index];
      if (!paragraph || body !== "CFM" || session === null || committee === null) continue;
      if (!precedents.holds(session, committee)) continue;
      if (precedents.title(number, session, committee) !== null) continue;
      yield {
        ...span(paragraph, start, end),
        message: {
          fr: `Le recueil de la ${session}ᵉ session (${committee}) n’a pas de résolution ${number}.`,
          en: `The collection of session ${session} (${committee}) has no resolution ${number}.`,
        },
      };
    }
  },
};
