import type { Paragraph } from "../../model/paragraph";
import { sessionFacts } from "../../model/session-register";
import { chapeauFacts } from "../chapeau-facts";
import type { Fix } from "../finding";
import type { DraftSession, SessionMention } from "../../model/session";
import { byItself, overDraft } from "../comparison";
import type { Reading } from "../draft";
import { write } from "../fix";
import type { Bilingual } from "../../model/bilingual";
import type { DraftRule, Fault } from "../rule";
import { writtenAs } from "../session-words";
import type { Stretch } from "../stretches";

type Kind = NonNullable<SessionMention["kind"]>;

const WHERE: Record<Kind, Bilingual> = {
  heading: { fr: "L’intitulé", en: "The heading" },
  "title-page": { fr: "La page de titre", en: "The title page" },
  chapeau: { fr: "La formule liminaire", en: "The chapeau" },
  symbol: { fr: "La cote", en: "The symbol" },
};

/** The number, with the place and days that the register has for the draft's session. */
function wholeChapeau(
  mention: SessionMention,
  { number, body }: DraftSession,
  paragraph: Paragraph | undefined,
): Fix | null {
  const facts = mention.kind === "chapeau" ? sessionFacts(body, number) : null;
  if (!paragraph || facts === null) return null;
  const { place, days } = chapeauFacts(paragraph, facts);
  if (!place && !days) return null;
  const edits = [
    ...write(mention, writtenAs(number, mention.form)).edits,
    ...(place ? write(place.at, place.text).edits : []),
    ...(days?.edits ?? []),
  ];
  return {
    title: {
      fr: `Écrire le numéro, le lieu et les jours de la ${number}ᵉ session`,
      en: `Write the number, place and days of session ${number}`,
    },
    edits,
  };
}

const fault = (mention: SessionMention, kind: Kind, right: number): Fault => ({
  paragraph: mention.paragraph,
  start: mention.start,
  end: mention.end,
  message: {
    fr: `${WHERE[kind].fr} nomme la ${mention.session}ᵉ session ; le projet est de la ${right}ᵉ.`,
    en: `${WHERE[kind].en} names session ${mention.session}; the draft is of session ${right}.`,
  },
  fix: write(mention, writtenAs(right, mention.form)),
});

/** Mentions in fixed places, front matter included. */
function* stale(
  { mentions, paragraphs, start }: Stretch,
  { outline: { session } }: Reading,
): Iterable<Fault> {
  if (session === null) return;
  for (const mention of mentions) {
    if (mention.role !== "current" || mention.kind === null || mention.body !== session.body)
      continue;
    if (mention.session === null || mention.session === session.number) continue;
    const paragraph = paragraphs[mention.paragraph - start];
    const said = fault(mention, mention.kind, session.number);
    // The new number with the old place and days would say what never was.
    const whole = wholeChapeau(mention, session, paragraph);
    yield whole ? { ...said, fix: whole, suggestions: said.fix ? [said.fix] : [] } : said;
  }
}

export const currentSession: DraftRule = {
  id: "current-session",
  scope: "draft",
  severity: "error",
  summary: {
    fr: "Intitulé, page de titre, cote et formule liminaire nomment la session du projet.",
    en: "Heading, title page, symbol and chapeau name the draft's session.",
  },
  why: {
    fr: "Un texte repris de la session passée qui en garde le numéro sera daté d’une session qui ne l’a pas adopté.",
    en: "A text taken over from last session that keeps its number is dated to a session that never adopted it.",
  },
  examples: {
    within: "resolution",
    bad: [
      {
        text: "Le Conseil des Ministres des Affaires étrangères de l'Organisation de la Coopération Islamique, réuni en sa quarante-septième session, à Islamabad, en République islamique du Pakistan, les 22 et 23 mars 2022 ;\n\nRappelant le rôle des bibliothèques :\n\n1. **SALUE** l'ouverture d'une bibliothèque.",
        finds: ["quarante-septième"],
        fixed:
          "Le Conseil des Ministres des Affaires étrangères de l'Organisation de la Coopération Islamique, réuni en sa quarante-huitième session, à Islamabad, en République islamique du Pakistan, les 22 et 23 mars 2022 ;\n\nRappelant le rôle des bibliothèques :\n\n1. **SALUE** l'ouverture d'une bibliothèque.",
      },
    ],
    good: [
      "Le Conseil des Ministres des Affaires étrangères de l'Organisation de la Coopération Islamique, réuni en sa quarante-huitième session, à Islamabad, en République islamique du Pakistan, les 22 et 23 mars 2022 ;\n\nRappelant les conclusions de la quarante-septième session :\n\n1. **SALUE** l'ouverture d'une bibliothèque.",
    ],
  },
  check: overDraft(byItself(stale, ({ outline: { session } }) => [session?.number, session?.body])),
};
