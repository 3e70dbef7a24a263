import { level } from "../../language/level";
import { matchesIn } from "../../language/matches";
import type { Paragraph } from "../../model/paragraph";
import { write } from "../fix";
import { formerCouncil } from "../former-council";
import type { HouseStyle, Term } from "../house-style";
import { kept } from "../kept";
import { levelled } from "../levelled";
import type { Fault, ParagraphRule } from "../rule";
import { span } from "../span";

/** Spelling with hyphens as spaces: what two writings of one name share. */
const bare = (text: string): string => level(text).replaceAll("-", " ");

const COUNCIL = "Conseil des Ministres des Affaires étrangères";

interface Vocabulary {
  /** By the code of their first letter, longest first. */
  readonly terms: ReadonlyMap<number, readonly (readonly [string, Term])[]>;
  /** Writings met that are right. */
  readonly right: Set<string>;
  /** True where the house speaks of the Council of Foreign Ministers. */
  readonly council: boolean;
}

const vocabularyOf = kept((style: HouseStyle): Vocabulary => {
  const written = new Map<string, Term>();
  for (const term of style.terms) {
    for (const one of [...term.instead, term.preferred]) written.set(bare(one), term);
  }
  const terms = new Map<number, (readonly [string, Term])[]>();
  for (const one of [...written].sort(([a], [b]) => b.length - a.length)) {
    const head = one[0].charCodeAt(0);
    terms.set(head, [...(terms.get(head) ?? []), one]);
  }
  const council = style.terms.some(({ preferred }) => preferred === COUNCIL);
  return { terms, right: new Set(), council };
});

const isLetter = (text: string, at: number): boolean => {
  const code = text.charCodeAt(at);
  if (code < 128) return (code >= 97 && code <= 122) || (code >= 48 && code <= 57);
  return /[\p{L}\p{N}]/u.test(text.charAt(at));
};

interface Mention {
  readonly start: number;
  readonly end: number;
  readonly term: Term;
}

/** The longest term that stands there as a whole word. */
function termAt(
  spaced: string,
  start: number,
  among: readonly (readonly [string, Term])[],
): Mention | null {
  for (const [written, term] of among) {
    const end = start + written.length;
    if (spaced.charCodeAt(start + 1) !== written.charCodeAt(1) && written.length > 1) continue;
    if (!spaced.startsWith(written, start)) continue;
    if (!(isLetter(spaced, end) && isLetter(spaced, end - 1))) return { start, end, term };
  }
  return null;
}

/** Terms in a levelled text, hyphen or space alike. */
function mentions(text: string, { terms }: Vocabulary): Mention[] {
  const spaced = text.replaceAll("-", " ");
  const found: Mention[] = [];
  let inWord = false;
  for (let at = 0; at < spaced.length; at += 1) {
    const before = inWord;
    inWord = isLetter(spaced, at);
    if (before && inWord) continue;
    const among = terms.get(spaced.charCodeAt(at));
    const mention = among ? termAt(spaced, at, among) : null;
    if (mention === null) continue;
    // Not as part of a document's symbol.
    if (text.charAt(mention.end) !== "/" && text.charAt(at - 1) !== "/") found.push(mention);
    at = mention.end - 1;
    inWord = isLetter(spaced, at);
  }
  return found;
}

const plain = (text: string): string => text.replaceAll("’", "'").replace(/[\u00a0\u202f]/g, " ");

/** Capitals without their accents are another rule's. */
const withoutCapitalAccents = (text: string): string =>
  plain(text).replace(/[ÀÂÄÉÈÊËÎÏÔÖÙÛÜÇ]/g, (letter) => letter.normalize("NFD").charAt(0));

function faultAt(paragraph: Paragraph, { start, end, term }: Mention): Fault | null {
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
          fr: `« ${written} » s’écrit « ${right} » dans les textes de l’Organisation.`,
          en: `“${written}” is written “${right}” in the Organisation's texts.`,
        }
      : {
          fr: `Les textes de l’Organisation écrivent « ${right} », non « ${written} » : deux noms feraient croire à deux choses.`,
          en: `The Organisation's texts write “${right}”, not “${written}”: two names would look like two things.`,
        },
    ...(common ? { suggestions: [write(place, right)] } : { fix: write(place, right) }),
  };
}

const EXCELLENCY = /(?<![\p{L}.])S\.?E(?=\s\p{Lu}\p{Ll})/gu;

function* excellencies(paragraph: Paragraph): Iterable<Fault> {
  if (!/S\.?E /.test(paragraph.text)) return;
  for (const match of matchesIn(paragraph.text, EXCELLENCY)) {
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
    const vocabulary = vocabularyOf(style);
    for (const mention of mentions(levelled(paragraph), vocabulary)) {
      const written = paragraph.text.slice(mention.start, mention.end);
      if (vocabulary.right.has(written)) continue;
      const fault = faultAt(paragraph, mention);
      if (fault) yield fault;
      else if (mention.start >= 4) vocabulary.right.add(written);
    }
    yield* excellencies(paragraph);
    if (vocabulary.council) yield* formerCouncil(paragraph);
  },
};
