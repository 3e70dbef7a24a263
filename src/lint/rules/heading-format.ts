import type { Paragraph } from "../../model/paragraph";
import { write } from "../fix";
import type { Fault, ResolutionRule } from "../rule";
import { span, spanOf } from "../span";

const NUMBER = /(?:(?<!\p{L})N\s?[°º]?\s*)?\d{1,4}\s*\/\s*\d{1,3}\s*-?\s*[A-Z&]*(?:\s*\(IS\))?/u;

const count = (text: string, letters: RegExp): number => text.match(letters)?.length ?? 0;

/** True where most letters of a title are small; what Word shows in capitals is none. */
function isInSmallLetters({ text, runs }: Paragraph): boolean {
  const shown = runs.filter(({ capitals }) => !capitals);
  const small = shown.reduce(
    (sum, { start, end }) => sum + count(text.slice(start, end), /\p{Ll}/gu),
    0,
  );
  return 2 * small > count(text, /\p{L}/gu);
}

function* inSmallLetters(title: readonly Paragraph[]): Iterable<Fault> {
  const lines = title.filter(isInSmallLetters);
  const [first] = lines;
  const word = first && /\S+/.exec(first.text);
  if (!first || !word) return;
  yield {
    ...spanOf(first, word),
    severity: "info",
    message: {
      fr: "Le titre s’écrit en capitales.",
      en: "The title is written in capitals.",
    },
    fix: {
      title: { fr: "Écrire le titre en capitales", en: "Write the title in capitals" },
      edits: lines.map(({ index, text }) => ({
        paragraph: index,
        start: 0,
        end: text.length,
        text: text.toUpperCase(),
      })),
    },
  };
}

export const headingFormat: ResolutionRule = {
  id: "heading-format",
  scope: "resolution",
  severity: "warning",
  summary: {
    fr: "L’intitulé s’écrit « RÉSOLUTION N°1/48-POL », « SUR », puis le titre.",
    en: "The heading reads “RÉSOLUTION N°1/48-POL”, “SUR”, then the title.",
  },
  why: {
    fr: "La table, les citations et les recherches partent de l’intitulé : une cote écrite autrement n’y figure pas.",
    en: "Contents, citations and searches start from the heading: a symbol written otherwise is not among them.",
  },
  examples: {
    within: "collection",
    bad: [
      {
        text: "RÉSOLUTION N° 1/48 POL\nSUR\nLES BIBLIOTHÈQUES\n\nRappelant le rôle des livres :\n\n1. **SALUE** l'ouverture d'une bibliothèque.",
        finds: ["N° 1/48 POL"],
        fixed:
          "RÉSOLUTION N°1/48-POL\nSUR\nLES BIBLIOTHÈQUES\n\nRappelant le rôle des livres :\n\n1. **SALUE** l'ouverture d'une bibliothèque.",
      },
      {
        text: "RÉSOLUTION N°1/48-POL\nSUR LES BIBLIOTHÈQUES\n\nRappelant le rôle des livres :\n\n1. **SALUE** l'ouverture d'une bibliothèque.",
        finds: ["SUR"],
      },
      {
        text: "RÉSOLUTION N°1/48-POL\nSUR\nLes bibliothèques de l'OCI\n\nRappelant le rôle des livres :\n\n1. **SALUE** l'ouverture d'une bibliothèque.",
        finds: ["Les"],
        fixed:
          "RÉSOLUTION N°1/48-POL\nSUR\nLES BIBLIOTHÈQUES DE L'OCI\n\nRappelant le rôle des livres :\n\n1. **SALUE** l'ouverture d'une bibliothèque.",
      },
    ],
    good: [
      "RÉSOLUTION N°1/48-POL\nSUR\nLES BIBLIOTHÈQUES\n\nRappelant le rôle des livres :\n\n1. **SALUE** l'ouverture d'une bibliothèque.",
    ],
  },
  *check(resolution, { paragraphs }): Iterable<Fault> {
    if (resolution.session === null) return;
    const { number, session, committee, body } = resolution;
    const right = `N°${number}/${session}${committee === null ? "" : `-${committee}`}${body === "Summit" ? "(IS)" : ""}`;
    for (const index of resolution.headingParagraphs) {
      const paragraph = paragraphs[index];
      const match = paragraph && NUMBER.exec(paragraph.text);
      const glued = paragraph && /^\s*(\p{L}+)(?=R[ÉE]SOLUTION(?!\p{L}))/u.exec(paragraph.text);
      if (paragraph && glued) {
        yield {
          ...spanOf(paragraph, glued),
          message: {
            fr: `L’intitulé s’ouvre par « RÉSOLUTION » : « ${glued[1] ?? ""} » est de trop.`,
            en: `The heading opens with “RÉSOLUTION”: “${glued[1] ?? ""}” is left over.`,
          },
          fix: write(spanOf(paragraph, glued), ""),
        };
      }
      if (!paragraph || !match || match[0].trim() === right) continue;
      const place = { ...spanOf(paragraph, match), end: match.index + match[0].trimEnd().length };
      yield {
        ...place,
        message: {
          fr: `La cote de l’intitulé s’écrit « ${right} ».`,
          en: `The symbol in the heading is written “${right}”.`,
        },
        fix: write(place, right),
      };
    }
    yield* inSmallLetters(resolution.titleParagraphs.flatMap((index) => paragraphs[index] ?? []));
    const first = paragraphs[resolution.titleParagraphs[0] ?? -1];
    if (first && /^\s*SUR\s+\p{L}/u.test(first.text)) {
      const at = first.text.indexOf("SUR");
      yield {
        ...span(first, at, at + 3),
        severity: "info",
        message: {
          fr: "« SUR » se met seul sur sa ligne, entre le numéro et le titre.",
          en: "“SUR” stands alone on its line, between number and title.",
        },
      };
    }
  },
};
