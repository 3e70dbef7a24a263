import { fold } from "../../language/fold";
import { kept } from "../kept";
import type { DraftRule, Fault } from "../rule";

const SAME: readonly (readonly [RegExp, string])[] = [
  [/\b(?:organisation des )?nations unies\b/g, "onu"],
  [/\borganisation de (?:la )?cooperation islamique\b/g, "oci"],
  [/\([^)]*\)/g, " "],
];
const EMPTY = new Set(
  "le la les l un une des du de d en dans a au aux et ou sur par pour avec son sa ses ce cette qui que s".split(
    " ",
  ),
);

/** The words of a title that carry its meaning, plural marks off, in any order. */
function substance(title: string): Set<string> {
  let text = fold(title);
  for (const [long, short] of SAME) text = text.replace(long, short);
  const words = text
    .split(/[^a-z0-9\u0400-\u04ff]+/)
    .filter((word) => word !== "" && !EMPTY.has(word));
  return new Set(words.map((word) => (word.length > 3 ? word.replace(/[sx]$/, "") : word)));
}

const titled = kept(({ title }: { readonly title: string }) => substance(title));

const missing = (from: ReadonlySet<string>, among: ReadonlySet<string>): string[] =>
  [...from].filter((word) => !among.has(word));

export const tocMatches: DraftRule = {
  id: "toc-matches",
  scope: "draft",
  severity: "warning",
  summary: {
    fr: "La table des matières et les intitulés disent la même chose.",
    en: "Table of contents and headings say the same.",
  },
  why: {
    fr: "Une table qui garde l’ancien titre envoie le lecteur à un texte qui n’existe plus.",
    en: "Contents that keep the old title send the reader to a text that is no longer there.",
  },
  examples: {
    within: "collection",
    bad: [
      {
        text: "1.\tRésolution n°1/48-POL sur les musées publics\t5\n\nRÉSOLUTION N°1/48-POL\nSUR\nLES BIBLIOTHÈQUES PUBLIQUES\n\nRappelant le rôle des livres :\n\n1. **SALUE** l'ouverture d'une bibliothèque.",
        finds: ["les musées publics"],
      },
    ],
    good: [
      "1.\tRésolution n°1/48-POL sur la lecture dans les bibliothèques de l'Organisation de la Coopération Islamique\t5\n\nRÉSOLUTION N°1/48-POL\nSUR\nLA LECTURE AUX BIBLIOTHEQUES DE L'OCI\n\nRappelant le rôle des livres :\n\n1. **SALUE** l'ouverture d'une bibliothèque.",
    ],
  },
  *check({ outline, paragraphs }): Iterable<Fault> {
    for (const entry of outline.contents) {
      const resolution = outline.resolutions.find(
        ({ number, session, committee }) =>
          number === entry.number &&
          (session === entry.session || entry.session === null) &&
          (committee === entry.committee || entry.committee === null),
      );
      const paragraph = paragraphs[entry.paragraph];
      if (!resolution || !paragraph || entry.title === "" || resolution.title === "") continue;
      const [listed, headed] = [titled(entry), titled(resolution)];
      const differ = [...missing(listed, headed), ...missing(headed, listed)];
      if (differ.length === 0) continue;
      const at = Math.max(0, paragraph.text.indexOf(entry.title));
      yield {
        paragraph: paragraph.index,
        start: at,
        end: at + Math.min(entry.title.length, paragraph.text.length - at),
        message: {
          fr: `La table et l’intitulé de la résolution ${resolution.id} diffèrent : « ${resolution.title} ».`,
          en: `Contents and heading of resolution ${resolution.id} differ: “${resolution.title}”.`,
        },
      };
    }
  },
};
