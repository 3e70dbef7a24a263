import { MONTHS } from "../../language/calendar-day";
import { dates } from "../../language/dates";
import { fold } from "../../language/fold";
import { atSessionPlace, sessionDays } from "../../language/session-wording";
import type { Paragraph } from "../../model/paragraph";
import {
  councilSessions,
  sessionFacts as registered,
  summitSessions,
} from "../../model/session-register";
import type { SessionFacts, SessionMention } from "../../model/session";
import { write } from "../fix";
import type { Fault, ResolutionRule } from "../rule";
import { writtenAs } from "../session-words";
import { chapeauFacts, dataOf, within } from "../chapeau-facts";
import { span } from "../span";

const factsSaid = (facts: SessionFacts): Fault["message"] => ({
  fr: `La ${facts.number}ᵉ session : ${atSessionPlace(dataOf(facts))}, ${sessionDays(dataOf(facts))}.`,
  en: `Session ${facts.number}: ${atSessionPlace(dataOf(facts))}, ${sessionDays(dataOf(facts))}.`,
});

function* inChapeau(paragraph: Paragraph, facts: SessionFacts): Iterable<Fault> {
  const { place, days } = chapeauFacts(paragraph, facts);
  if (place) yield { ...place.at, message: factsSaid(facts), fix: write(place.at, place.text) };
  if (!days) return;
  yield {
    ...days.at,
    message: factsSaid(facts),
    fix: {
      title: { fr: `Écrire « ${days.text} »`, en: `Write “${days.text}”` },
      edits: days.edits,
    },
  };
}

const CITIES = [...councilSessions, ...summitSessions].map(({ city }) => fold(city));

/** A city that received another session, named for this one. */
function elsewhere(
  paragraph: Paragraph,
  mention: SessionMention,
  facts: SessionFacts,
): Fault | null {
  const lead = paragraph.text.slice(Math.max(0, mention.start - 110), mention.start);
  const before = / [ls]a $/.test(lead.slice(-4))
    ? /(?:adoptée?s?|tenue?s?|réunie?) (?:à|au) (\p{Lu}[\p{L}'’-]+(?: \p{Lu}[\p{L}'’-]+)?),?(?: (?:les?|du) [^,;.]{4,40},?)? (?:par|lors de|à) (?:la|sa) $/u.exec(
        lead,
      )
    : null;
  const after = /^,?\s(?:tenue |réunie )?(?:à|au) (\p{Lu}[\p{L}'’-]+(?: \p{Lu}[\p{L}'’-]+)?)/u.exec(
    paragraph.text.slice(mention.phrase.end),
  );
  const found = before ?? after;
  const name = found?.[1];
  if (!found || name === undefined) return null;
  const folded = fold(name);
  const known = CITIES.find((city) => folded === city || folded.startsWith(`${city} `));
  if (known === undefined || known === fold(facts.city)) return null;
  const origin = found === before ? mention.start - before[0].length : mention.phrase.end;
  const start = origin + found[0].lastIndexOf(name);
  return { ...span(paragraph, start, start + known.length), message: factsSaid(facts) };
}

/** What is said of another session right after its name: days, or a year. */
function afterwards(
  paragraph: Paragraph,
  mention: SessionMention,
  facts: SessionFacts,
): Fault | null {
  const from = mention.phrase.end;
  const rest =
    /^[^.;]*?(?=[.;]|\bsession|\bainsi\b|\bet (?:la|le|les)\b|$)/.exec(
      paragraph.text.slice(from, from + 110),
    )?.[0] ?? "";
  if (!/\d/.test(rest) || /^[^\d]*\b(?:extraordinaire|experts|réunion|point|intitulé)/.test(rest))
    return null;
  const [date] = dates(rest);
  const held =
    /^[,\s]*(?:\([^\d]*|(?:qui s['’]est )?tenue?s?\s|réunie?\s|à\s|au\s|du\s|les?\s)/.test(rest);
  if (date && date.calendar === "gregorian" && held && date.start < 60) {
    if (within(date, facts)) return null;
    return {
      ...span(paragraph, from + date.start, from + date.end),
      message: factsSaid(facts),
    };
  }
  const year = /^(?:[^\d]{0,50}\s)?(?:en|de)\s(?:\p{L}+\s)?((?:19|20)\d\d)(?!\d)/u.exec(rest);
  const named = year?.[1];
  if (
    !year ||
    named === undefined ||
    facts.opened.startsWith(named) ||
    facts.closed.startsWith(named)
  )
    return null;
  const end = from + year[0].length;
  return { ...span(paragraph, end - 4, end), message: factsSaid(facts) };
}

const ASSEMBLY_DATE = new RegExp(
  String.raw`^(?:\sdes Nations [Uu]nies)?,?(?:\stenue)?(?:\sà New York,?)?\s(?:en|le \d{1,2}|du \d{1,2} au \d{1,2})\s(${MONTHS.join("|")})\s((?:19|20)\d\d)(?!\d)`,
  "iu",
);

/** A regular session of the General Assembly opens in September: the 73rd in 2018. */
function ofAssembly(paragraph: Paragraph, mention: SessionMention, session: number): Fault | null {
  const from = mention.phrase.end;
  const match = ASSEMBLY_DATE.exec(paragraph.text.slice(from, from + 80));
  if (!match) return null;
  const month = MONTHS.indexOf((match[1] ?? "").toLowerCase()) + 1;
  const opened = Number(match[2]) - 1945;
  const possible = month > 9 ? [opened] : month < 9 ? [opened - 1] : [opened - 1, opened];
  if (possible.includes(session)) return null;
  const right = possible.at(-1) ?? opened;
  return {
    ...span(paragraph, mention.start, mention.end),
    message: {
      fr: `En ${match[1]} ${match[2]} siégeait la ${right}ᵉ session de l’Assemblée générale, non la ${session}ᵉ.`,
      en: `In that month of ${match[2]} the General Assembly held its session ${right}, not ${session}.`,
    },
    suggestions: [write(mention, writtenAs(right, mention.form))],
  };
}

export const sessionFacts: ResolutionRule = {
  id: "session-facts",
  scope: "resolution",
  severity: "warning",
  summary: {
    fr: "Session, lieu et jours s’accordent entre eux et avec le registre des sessions.",
    en: "Session, place and days agree with one another and with the register of sessions.",
  },
  why: {
    fr: "Une session datée d’une autre année ne se retrouve dans aucun recueil.",
    en: "A session dated to another year is found in no collection.",
  },
  examples: {
    within: "resolution",
    bad: [
      {
        text: "Le Conseil des Ministres des Affaires étrangères de l'Organisation de la Coopération Islamique, réuni en sa quarante-huitième session, à Niamey, en République du Niger, les 27 et 28 novembre 2020 ;\n\nRappelant le rôle des bibliothèques :\n\n1. **SALUE** l'ouverture d'une bibliothèque.",
        finds: ["à Niamey, en République du Niger", "les 27 et 28 novembre 2020"],
        fixed:
          "Le Conseil des Ministres des Affaires étrangères de l'Organisation de la Coopération Islamique, réuni en sa quarante-huitième session, à Islamabad, en République islamique du Pakistan, les 22 et 23 mars 2022 ;\n\nRappelant le rôle des bibliothèques :\n\n1. **SALUE** l'ouverture d'une bibliothèque.",
      },
      {
        text: "Rappelant la 45^{ème} session du Conseil des Ministres des Affaires étrangères, tenue à Dhaka en 2016 :\n\n1. **SALUE** l'ouverture d'une bibliothèque.",
        finds: ["2016"],
      },
      {
        text: "Rappelant la 38^{ème} session du Conseil des Ministres des Affaires étrangères, tenue à Astana, du 27 au 30 juin 2011 :\n\n1. **SALUE** l'ouverture d'une bibliothèque.",
        finds: ["27 au 30 juin 2011"],
      },
      {
        text: "Rappelant la 39^{ème} session du Conseil des Ministres des Affaires étrangères, tenue à Astana :\n\n1. **SALUE** l'ouverture d'une bibliothèque.",
        finds: ["Astana"],
      },
      {
        text: "Rappelant la 78^{ème} session de l'Assemblée générale des Nations Unies en septembre 2018 :\n\n1. **SALUE** l'ouverture d'une bibliothèque.",
        finds: ["78"],
      },
    ],
    good: [
      "Rappelant la 45^{ème} session du Conseil des Ministres des Affaires étrangères, tenue à Dhaka, les 5 et 6 mai 2018, et le forum de 2016 :\n\n1. **SALUE** l'ouverture d'une bibliothèque.",
    ],
  },
  *check(resolution, { paragraphs, outline }): Iterable<Fault> {
    for (const mention of resolution.sessionMentions) {
      const { body, session } = mention;
      const paragraph = paragraphs[mention.paragraph];
      if (!paragraph || session === null) continue;
      if (body === "UNGA" && !mention.extraordinary) {
        const fault = ofAssembly(paragraph, mention, session);
        if (fault) yield fault;
      }
      if (body !== "CFM" && body !== "Summit") continue;
      const facts = registered(body, session);
      if (facts === null || mention.form === "symbol") continue;
      if (mention.kind === "chapeau") {
        const own = outline.session?.number === session && outline.session.body === body;
        if (own) yield* inChapeau(paragraph, facts);
      } else if (
        mention.kind === null &&
        !/extraordinaire/i.test(
          paragraph.text.slice(Math.max(0, mention.phrase.start - 40), mention.phrase.end + 40),
        )
      ) {
        const fault = elsewhere(paragraph, mention, facts) ?? afterwards(paragraph, mention, facts);
        if (fault) yield fault;
      }
    }
  },
};
