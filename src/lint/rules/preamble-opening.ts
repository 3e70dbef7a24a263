import { participle, preambularOpening } from "../../language/verbs";
import type { Paragraph } from "../../model/paragraph";
import type { Fault, ResolutionRule } from "../rule";
import { write } from "../fix";
import { span } from "../span";

/** So many units hold any opening. */
const LONGEST = 200;

/** « RAPPELANT » for « Rappelant »: capitals are for the verbs that decide. */
function* inCapitals(paragraph: Paragraph, opening: string): Iterable<Fault> {
  const right = participle(opening)?.entry.participle;
  const start = paragraph.text.indexOf(opening);
  if (right === undefined || start < 0 || opening !== opening.toUpperCase()) return;
  const place = span(paragraph, start, start + opening.length);
  yield {
    ...place,
    message: {
      fr: `Les capitales sont pour les verbes du dispositif : « ${right} ».`,
      en: `Capitals are for operative verbs: “${right}”.`,
    },
    fix: write(place, right),
  };
}

export const preambleOpening: ResolutionRule = {
  id: "preamble-opening",
  scope: "resolution",
  severity: "warning",
  summary: {
    fr: "Un alinéa du préambule s’ouvre par un participe ou un adjectif.",
    en: "A preambular clause opens with a participle or an adjective.",
  },
  why: {
    fr: "Le préambule qualifie le Conseil, sujet de la phrase : un verbe conjugué n’y a pas de sujet.",
    en: "The preamble qualifies the Council, subject of the sentence: a finite verb has no subject there.",
  },
  examples: {
    within: "preamble",
    bad: [
      { text: "Apprécient le rôle des bibliothèques :", finds: ["Apprécient"] },
      {
        text: "SE FELICITANT de l'ouverture d'une bibliothèque :",
        finds: ["SE FELICITANT"],
        fixed: "Se félicitant de l'ouverture d'une bibliothèque :",
      },
    ],
    good: [
      "Rappelant le rôle des bibliothèques ;\n\nGravement préoccupé par leur fermeture :",
      "Également convaincue que la lecture est un bien ;\n\nSe félicitant de son essor :",
    ],
  },
  *check(resolution, { paragraphs }) {
    for (const { paragraph: index, text } of resolution.preamble) {
      const paragraph = paragraphs[index];
      if (!paragraph) continue;
      const opening = preambularOpening(text.slice(0, LONGEST));
      if (opening !== null) {
        yield* inCapitals(paragraph, text.slice(0, opening));
        continue;
      }
      const first = /\p{L}[\p{L}'’-]*/u.exec(paragraph.text);
      // An opening that the lexicon may just not know: a participle, or an adverb before one.
      if (!first || /(?:ant|ment|é|ée|és|ées)$/.test(first[0])) continue;
      yield {
        ...span(paragraph, first.index, first.index + first[0].length),
        severity: /ent$/.test(first[0]) ? "warning" : "info",
        message: {
          fr: `« ${first[0]} » n’ouvre pas un alinéa du préambule : un participe est attendu.`,
          en: `“${first[0]}” does not open a preambular clause: a participle is expected.`,
        },
      };
    }
  },
};
