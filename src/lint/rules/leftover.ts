import { findCountry } from "../../language/country-wording";
import { matchesIn } from "../../language/matches";
import type { Paragraph } from "../../model/paragraph";
import type { Place } from "../../model/place";
import { write } from "../fix";
import { latin } from "../latin";
import type { Fault, ParagraphRule } from "../rule";
import { SIGN, signsOf } from "../signs";
import { span, spanOf } from "../span";

const PLACEHOLDER =
  /\[[^\]]{0,60}\]|\(\s*(?:\.{2,}|…)\s*\)|(?<!\S)(?:[xX]{2,}|_{3,}|\.{4,}|TBD|TBC|…(?=\s+\d{4}))(?!\S)|(?<=\b(?:du|le|au|les|à|de)\s)(?:\.{3}|…)|(?:à (?:compléter|préciser|confirmer|déterminer|insérer))(?=\s*[)\]])/gu;
const STRUCK = /~~[^~]+~~/g;
const GLUED_PAGE = latin(
  /\d(?<![\p{L}\d.,/-]\d)\d{1,3}(?=(?:d|l|n|s|qu|j)['’]\p{L}|(?!ème|eme|ère|ere|ans(?!\p{L})|nde?(?!\p{L}))\p{Ll}{3,})/gu,
);
const LOOSE_PAGE = latin(
  / (\d{2,3})(?= \p{Ll}{4,})(?<=(?<![\p{L}])(?:\p{Ll}*['’])?\p{Ll}{4,} \d{2,3})/gu,
);
const COUNTED =
  /^ \d{2,3} (?:pays|millions?|milliards?|mille|cents?|dont|pour|dans|avec|sans|sous|vers|entre|chez|depuis|lors|ainsi|relati\p{Ll}*|adopté\p{Ll}*|intitulé\p{Ll}*|portant|concernant|janvier|février|mars|avril|juin|juillet|août|septembre|octobre|novembre|décembre|\p{Ll}*[sxz])(?!\p{L})/u;
const NUMBERED =
  /(?:article|articles|chapitre|point|points|paragraphe|paragraphes|alinéa|annexe|page|pages|résolution|résolutions|numéro|objectif|cible|protocole|convention|phase|étape|session|environ|quelque|plus|moins|horizon|agenda|soit|seulement|près|moment|entre|années|mois|jours|heures|covid|rang|série|volume|section|tableau|figure|groupe|décision|recommandation|programme|projet|document|janvier|février|mars|avril|juin|juillet|août|septembre|octobre|novembre|décembre)$/u;
const TWO_ACRONYMS =
  /\(([^()\s]{2,10})\) (?:\(([^()]{2,12})\)|(\p{Lu}[\p{Lu}\d-]{2,9})(?=[.;,\s]|$))/gu;
const DRAFT_OF_ADOPTED =
  /(le |du |au |les |des |aux |son )?([Pp]rojets? de )(?=résolutions? (?:n|N)\s?[°º]\s?\d)/gu;
const IN_BRACKETS = /\(((?:l['’]|la |le |les )?)(\p{Lu}[\p{L}'’ -]{2,40})\)\s*[.;]?\s*$/u;

const ENDS_ON_BRACKET = /\)\s*[.;]?\s*$/;

/** What any placeholder has. */
const UNFILLED = /[[…_]|\.\.|[xX]{2}|TB[DC]|à (?:compl|préc|conf|déter|insér)/;

function* placeholders(paragraph: Paragraph): Iterable<Fault> {
  for (const match of matchesIn(paragraph.text, PLACEHOLDER)) {
    if (/^\[\s*(?:…|\.{3})\s*\]$/.test(match[0])) continue;
    yield {
      ...spanOf(paragraph, match),
      message: {
        fr: `« ${match[0]} » attend encore d’être rempli.`,
        en: `“${match[0]}” still waits to be filled in.`,
      },
    };
  }
}

const BRACES = /\{[^{}]{0,300}\}/g;

/** A field left to fill in, or what should stand between parentheses. */
function* braced(paragraph: Paragraph): Iterable<Fault> {
  for (const match of matchesIn(paragraph.text, BRACES)) {
    const place = spanOf(paragraph, match);
    const inner = match[0].slice(1, -1).trim();
    yield {
      ...place,
      message: {
        fr: "Une résolution n’a pas d’accolades : un champ reste à remplir, ou des parenthèses conviennent.",
        en: "A resolution has no braces: a field waits to be filled in, or parentheses are right.",
      },
      suggestions: [write(place, `(${inner})`), write(place, inner)],
    };
  }
}

/** The place with the space before it, where its deletion would leave two, or one before a mark. */
const alone = ({ text }: Paragraph, place: Place): Place =>
  text.charAt(place.start - 1) === " " && /^(?:[\s,.]|$)/.test(text.slice(place.end))
    ? { ...place, start: place.start - 1 }
    : place;

function* struck(paragraph: Paragraph): Iterable<Fault> {
  const places = [
    ...paragraph.runs
      .filter((run) => run.strike && /\S/.test(paragraph.text.slice(run.start, run.end)))
      .map((run) => span(paragraph, run.start, run.end)),
    ...(paragraph.text.includes("~~") ? matchesIn(paragraph.text, STRUCK) : []).map((match) =>
      spanOf(paragraph, match),
    ),
  ];
  for (const place of places) {
    yield {
      ...place,
      message: {
        fr: "Ce texte barré n’est plus du texte : le supprimer.",
        en: "This struck text is no longer text: delete it.",
      },
      fix: write(alone(paragraph, place), ""),
    };
  }
}

function* pages(paragraph: Paragraph): Iterable<Fault> {
  const message = (number: string) => ({
    fr: `« ${number} » est sans doute un numéro de page resté dans la phrase.`,
    en: `“${number}” is most likely a page number left in the sentence.`,
  });
  for (const match of matchesIn(paragraph.text, GLUED_PAGE)) {
    const place = spanOf(paragraph, match);
    yield { ...place, message: message(match[0]), fix: write(place, "") };
  }
  for (const match of matchesIn(paragraph.text, LOOSE_PAGE)) {
    const before = paragraph.text.slice(0, match.index);
    if (COUNTED.test(paragraph.text.slice(match.index)) || NUMBERED.test(before)) continue;
    const place = spanOf(paragraph, match);
    yield {
      ...place,
      start: place.start + 1,
      message: message(match[1] ?? ""),
      fix: write(place, ""),
    };
  }
}

function* drafts(paragraph: Paragraph): Iterable<Fault> {
  for (const match of matchesIn(paragraph.text, DRAFT_OF_ADOPTED)) {
    const article = { "le ": "la ", "du ": "de la ", "au ": "à la ", "son ": "sa " }[
      match[1] ?? ""
    ];
    const from = match.index + (match[1] ?? "").length;
    const place = span(paragraph, from, match.index + match[0].length);
    yield {
      ...place,
      message: {
        fr: "Une résolution qui porte un numéro est adoptée : ce n’est plus un projet.",
        en: "A resolution with a number has been adopted: it is no longer a draft.",
      },
      fix: write({ ...place, start: match.index }, article ?? match[1] ?? ""),
    };
  }
}

function* remains(paragraph: Paragraph): Iterable<Fault> {
  for (const match of matchesIn(paragraph.text, TWO_ACRONYMS)) {
    const start = match.index + (match[1] ?? "").length + 3;
    if (!/\p{Lu}/u.test(match[1] ?? "") || !/\p{Lu}{2}/u.test(match[2] ?? match[3] ?? "")) continue;
    yield {
      ...span(paragraph, start, match.index + match[0].length),
      message: {
        fr: "Deux sigles de suite : l’un des deux est resté d’une autre version.",
        en: "Two abbreviations in a row: one of them was left from another version.",
      },
    };
  }
}

function* author(paragraph: Paragraph): Iterable<Fault> {
  const match = IN_BRACKETS.exec(paragraph.text);
  if (!match || findCountry(match[2] ?? "") === null) return;
  const name = `${match[1] ?? ""}${match[2] ?? ""}`;
  const place = span(paragraph, match.index, match.index + name.length + 2);
  yield {
    ...place,
    message: {
      fr: `« (${name}) » paraît être le nom de l’auteur d’un amendement.`,
      en: `“(${name})” seems to be the name of an amendment's author.`,
    },
    suggestions: [write({ ...place, start: place.start - 1 }, "")],
  };
}

export const leftover: ParagraphRule = {
  id: "leftover",
  scope: "paragraph",
  severity: "warning",
  summary: {
    fr: "Rien ne reste du travail de rédaction : blancs à remplir, texte barré, numéros de page.",
    en: "Nothing is left of the drafting: blanks to fill, struck text, page numbers.",
  },
  why: {
    fr: "Un « … » ou un nom d’amendement dans un texte diffusé fait croire qu’il n’est pas fini.",
    en: "A “…” or an amendment's author in a circulated text says that it is not finished.",
  },
  examples: {
    within: "operative",
    bad: [
      { text: "1. **SALUE** le forum de l'eau, tenu du … au … 2020.", finds: ["…", "…"] },
      {
        text: "1. **SALUE** le forum de l'eau ~~et des forêts~~.",
        finds: ["~~et des forêts~~"],
        fixed: "1. **SALUE** le forum de l'eau.",
      },
      {
        text: "1. **SALUE** la tenue 124d'un forum de l'eau.",
        finds: ["124"],
        fixed: "1. **SALUE** la tenue d'un forum de l'eau.",
      },
      {
        text: "1. **SALUE** le forum international 126 consacré à l'eau.",
        finds: ["126"],
        fixed: "1. **SALUE** le forum international consacré à l'eau.",
      },
      {
        text: "1. **RAPPELLE** le Projet de résolution N°4/45-POL sur l'eau.",
        finds: ["Projet de "],
        fixed: "1. **RAPPELLE** la résolution N°4/45-POL sur l'eau.",
      },
      { text: "1. **SALUE** la tenue d'un forum de l'eau (Pakistan).", finds: ["(Pakistan)"] },
      { text: "1. **SALUE** la tenue à {ville} d'un forum de l'eau.", finds: ["{ville}"] },
    ],
    good: [
      "1. **SALUE** les 20 forums tenus en 2019 par l'Agence de l'eau (AE) et le Projet de résolution sur l'eau.",
      "1. **SALUE** la participation de 126 pays et l'article 12 relatif à l'eau, à 15h30.",
    ],
  },
  *check(paragraph, at) {
    if (at.part === "front-matter" || at.part === "heading" || at.part === "title") return;
    const { text } = paragraph;
    const signs = signsOf(paragraph);
    if (UNFILLED.test(text)) yield* placeholders(paragraph);
    if (text.includes("{")) yield* braced(paragraph);
    if (text.includes("~~") || paragraph.runs.some((run) => run.strike)) yield* struck(paragraph);
    if (signs.beside(SIGN.digit, SIGN.digit)) yield* pages(paragraph);
    if (text.includes("de résol")) yield* drafts(paragraph);
    if (!signs.has(SIGN.bracket)) return;
    yield* remains(paragraph);
    const inClause = at.part === "operative" || at.part === "preamble";
    if (inClause && ENDS_ON_BRACKET.test(text.slice(-5))) yield* author(paragraph);
  },
};
