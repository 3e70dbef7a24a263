import { level } from "../../language/level";
import type { Paragraph } from "../../model/paragraph";
import { write } from "../fix";
import type { HouseStyle, Term } from "../house-style";
import { kept } from "../kept";
import { levelled } from "../levelled";
import type { Fault, ParagraphRule } from "../rule";
import { span } from "../span";

/** Spelling with hyphens as spaces: what two writings of one name share. */
const bare = (text: string): string => level(text).replaceAll("-", " ");

interface Vocabulary {
  /** By the code of their first letter, longest first. */
  readonly terms: ReadonlyMap<number, readonly (readonly [string, Term])[]>;
  /** Writings met that are right. */
  readonly right: Set<string>;
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
  return { terms, right: new Set() };
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

/** Terms in a levelled text, as whole words, hyphen or space alike. */
function* mentions(text: string, { terms }: Vocabulary): Iterable<Mention> {
  const spaced = text.replaceAll("-", " ");
  for (let start = 0; start < text.length; start += 1) {
    if (isLetter(text, start - 1) && isLetter(text, start)) continue;
    const found = terms.get(spaced.charCodeAt(start))?.find(([written]) => {
      const end = start + written.length;
      return spaced.startsWith(written, start) && !(isLetter(text, end) && isLetter(text, end - 1));
    });
    if (!found) continue;
    const end = start + found[0].length;
    // Not as part of a document's symbol.
    if (text.charAt(end) !== "/" && text.charAt(start - 1) !== "/") {
      yield { start, end, term: found[1] };
    }
    start = end - 1;
  }
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
    const vocabulary = vocabularyOf(style);
    for (const mention of mentions(levelled(paragraph), vocabulary)) {
      const written = paragraph.text.slice(mention.start, mention.end);
      if (vocabulary.right.has(written)) continue;
      const fault = faultAt(paragraph, mention);
      if (fault) yield fault;
      else if (mention.start >= 4) vocabulary.right.add(written);
    }
    yield* excellencies(paragraph);
  },
};
