import type { Paragraph } from "../../model/paragraph";
import { write } from "../fix";
import { formerCouncil } from "../former-council";
import type { HouseStyle } from "../house-style";
import { kept } from "../kept";
import { levelled } from "../levelled";
import type { Fault, ParagraphRule } from "../rule";
import { span } from "../span";
import { stylesOfAddress } from "../styles-of-address";
import { bare, termMentions, type TermMention } from "../term-mentions";

const COUNCIL = "Conseil des Ministres des Affaires étrangères";

interface Customs {
  /** Writings met that are right. */
  readonly right: Set<string>;
  /** True where the house speaks of the Council of Foreign Ministers. */
  readonly council: boolean;
}

const customsOf = kept((style: HouseStyle): Customs => ({
  right: new Set(),
  council: style.terms.some(({ preferred }) => preferred === COUNCIL),
}));

const plain = (text: string): string => text.replaceAll("’", "'").replace(/[\u00a0\u202f]/g, " ");

/** Capitals without their accents are another rule's. */
const withoutCapitalAccents = (text: string): string =>
  plain(text).replace(/[ÀÂÄÉÈÊËÎÏÔÖÙÛÜÇ]/g, (letter) => letter.normalize("NFD").charAt(0));

function faultAt(paragraph: Paragraph, { start, end, term }: TermMention): Fault | null {
  const written = paragraph.text.slice(start, end);
  const capitals =
    written === written.toUpperCase() && term.preferred !== term.preferred.toUpperCase();
  if (
    capitals &&
    withoutCapitalAccents(written) === withoutCapitalAccents(term.preferred.toUpperCase())
  ) {
    return null;
  }
  if (withoutCapitalAccents(written) === withoutCapitalAccents(term.preferred)) return null;
  const sameLetters = bare(written) === bare(term.preferred);
  // At the head of a sentence a small initial becomes a capital.
  const lower = written.charAt(0).toLowerCase() + written.slice(1);
  if (sameLetters && plain(lower) === term.preferred && start < 4) return null;
  // A word in small letters may be a common noun where the name takes capitals.
  const common = sameLetters && !/\p{Lu}/u.test(written);
  const place = span(paragraph, start, end);
  const right = capitals ? term.preferred.toUpperCase() : term.preferred;
  return {
    ...place,
    ...(sameLetters
      ? { severity: "info" as const }
      : term.severity
        ? { severity: term.severity }
        : {}),
    message: sameLetters
      ? {
          fr: `« ${written} » s’écrit « ${right} » dans les textes de l’Organisation.`,
          en: `“${written}” is written “${right}” in the Organisation's texts.`,
        }
      : {
          fr: `Les textes de l’Organisation écrivent « ${right} », non « ${written} » : deux noms feraient croire à deux choses.`,
          en: `The Organisation's texts write “${right}”, not “${written}”: two names would look like two things.`,
        },
    ...(common ? { suggestions: [write(place, right)] } : { fix: write(place, right) }),
  };
}

export const terminology: ParagraphRule = {
  id: "terminology",
  scope: "paragraph",
  severity: "warning",
  summary: {
    fr: "Organes, États, villes et locutions portent le nom que la maison leur donne.",
    en: "Organs, States, cities and phrases bear the name that the house gives them.",
  },
  why: {
    fr: "Un même organe sous trois graphies paraît trois organes, et un nom anglais trahit une traduction inachevée.",
    en: "One organ in three spellings looks like three, and an English name betrays an unfinished translation.",
  },
  examples: {
    within: "operative",
    bad: [
      {
        text: "1. **SALUE** la bibliothèque ouverte à Kabul par S.E Ahmed et Mr Idriss.",
        finds: ["Kabul", "S.E", "Mr"],
        fixed: "1. **SALUE** la bibliothèque ouverte à Kaboul par S.E. Ahmed et M. Idriss.",
      },
      {
        text: "1. **INVITE** le Conseil de Sécurité à lire.",
        finds: ["Conseil de Sécurité"],
        fixed: "1. **INVITE** le Conseil de sécurité à lire.",
      },
      {
        text: "1. **SALUE** la 46^{ème} session de la Conférence des Ministres des Affaires étrangères.",
        finds: ["de la Conférence des Ministres"],
        fixed: "1. **SALUE** la 46^{ème} session du Conseil des Ministres des Affaires étrangères.",
      },
      {
        text: "1. **INVITE** les secrétaires des bibliothèques et le secrétariat général à lire.",
        finds: ["secrétariat général"],
      },
    ],
    good: [
      "1. **INVITE** les Etats membres, le Conseil de sécurité et le Secrétaire général à lire à Kaboul.",
      "1. **RAPPELLE** la 26^{ème} session de la Conférence islamique des Ministres des Affaires étrangères.",
    ],
  },
  *check(paragraph, _at, style) {
    const { right, council } = customsOf(style);
    for (const mention of termMentions(levelled(paragraph), style)) {
      const written = paragraph.text.slice(mention.start, mention.end);
      if (right.has(written)) continue;
      const fault = faultAt(paragraph, mention);
      if (fault) yield fault;
      else if (mention.start >= 4) right.add(written);
    }
    yield* stylesOfAddress(paragraph);
    if (council) yield* formerCouncil(paragraph);
  },
};
