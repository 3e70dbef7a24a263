import { level } from "../../language/level";
import type { Paragraph } from "../../model/paragraph";
import { write } from "../fix";
import type { HouseStyle, Term } from "../house-style";
import { levelled } from "../levelled";
import type { Fault, ParagraphRule } from "../rule";
import { span, spanOf } from "../span";

interface Vocabulary {
  readonly pattern: RegExp;
  readonly terms: ReadonlyMap<string, Term>;
}

const vocabularies = new WeakMap<HouseStyle, Vocabulary>();

/** Spelling with hyphens as spaces: what two writings of one name share. */
const bare = (text: string): string => level(text).replaceAll("-", " ");

/** One pattern for all terms, on levelled text; hyphen or space alike. */
function vocabularyOf(style: HouseStyle): Vocabulary {
  const known = vocabularies.get(style);
  if (known) return known;
  const terms = new Map<string, Term>();
  for (const term of style.terms) {
    for (const written of [...term.instead, term.preferred]) terms.set(bare(written), term);
  }
  const longestFirst = [...terms.keys()].sort((a, b) => b.length - a.length);
  const alternatives = longestFirst.map((one) =>
    one.replace(/[.*+?^${}()|[\]\\]/g, "\\$&").replaceAll(" ", "[ -]"),
  );
  const vocabulary = { pattern: new RegExp(`(?:${alternatives.join("|")})`, "g"), terms };
  vocabularies.set(style, vocabulary);
  return vocabulary;
}

const isLetter = (text: string, at: number): boolean => /[\p{L}\p{N}]/u.test(text.charAt(at));

const plain = (text: string): string => text.replaceAll("’", "'").replace(/[\u00a0\u202f]/g, " ");

/** Capitals without their accents are another rule's. */
const withoutCapitalAccents = (text: string): string =>
  plain(text).replace(/[ÀÂÄÉÈÊËÎÏÔÖÙÛÜÇ]/g, (letter) => letter.normalize("NFD").charAt(0));

function faultAt(paragraph: Paragraph, match: RegExpMatchArray, term: Term): Fault | null {
  const written = paragraph.text.slice(match.index, (match.index ?? 0) + match[0].length);
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
  if (sameLetters && plain(lower) === term.preferred && (match.index ?? 0) < 4) return null;
  // A word in small letters may be a common noun where the name takes capitals.
  const common = sameLetters && !/\p{Lu}/u.test(written);
  const place = spanOf(paragraph, match);
  const right = capitals ? term.preferred.toUpperCase() : term.preferred;
  return {
    ...place,
    ...(sameLetters ? { severity: "info" as const } : {}),
    message: sameLetters
      ? {
          fr: `« ${written} » s’écrit « ${right} » dans les textes de l’Organisation.`,
          en: `“${written}” is written “${right}” in the Organisation's texts.`,
        }
      : {
          fr: `« ${written} » se dit « ${right} » dans les textes de l’Organisation : deux noms feraient croire à deux choses.`,
          en: `The Organisation's texts say “${right}” for “${written}”: two names would look like two things.`,
        },
    ...(common ? { suggestions: [write(place, right)] } : { fix: write(place, right) }),
  };
}

const EXCELLENCY = /(?<![\p{L}.])S\.?E(?=\s\p{Lu}\p{Ll})/gu;

function* excellencies(paragraph: Paragraph): Iterable<Fault> {
  if (!/S\.?E /.test(paragraph.text)) return;
  for (const match of paragraph.text.matchAll(EXCELLENCY)) {
    const place = span(paragraph, match.index, match.index + match[0].length);
    yield {
      ...place,
      message: {
        fr: "« Son Excellence » s’abrège « S.E. ».",
        en: "“Son Excellence” is abbreviated “S.E.”.",
      },
      fix: write(place, "S.E."),
    };
  }
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
        text: "1. **SALUE** la bibliothèque ouverte à Kabul par S.E Ahmed.",
        finds: ["Kabul", "S.E"],
        fixed: "1. **SALUE** la bibliothèque ouverte à Kaboul par S.E. Ahmed.",
      },
      {
        text: "1. **INVITE** le Conseil de Sécurité à lire.",
        finds: ["Conseil de Sécurité"],
        fixed: "1. **INVITE** le Conseil de sécurité à lire.",
      },
      {
        text: "1. **INVITE** les secrétaires des bibliothèques et le secrétariat général à lire.",
        finds: ["secrétariat général"],
      },
    ],
    good: [
      "1. **INVITE** les Etats membres, le Conseil de sécurité et le Secrétaire général à lire à Kaboul.",
    ],
  },
  *check(paragraph, _at, style) {
    const { pattern, terms } = vocabularyOf(style);
    const text = levelled(paragraph);
    if (terms.size > 0) {
      for (const match of text.matchAll(pattern)) {
        const end = match.index + match[0].length;
        if (isLetter(text, match.index - 1) && isLetter(text, match.index)) continue;
        if (isLetter(text, end) && isLetter(text, end - 1)) continue;
        // Part of a document's symbol.
        if (text.charAt(end) === "/" || text.charAt(match.index - 1) === "/") continue;
        const term = terms.get(match[0].replaceAll("-", " "));
        const fault = term ? faultAt(paragraph, match, term) : null;
        if (fault) yield fault;
      }
    }
    yield* excellencies(paragraph);
  },
};
