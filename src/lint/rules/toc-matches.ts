import { fold } from "../../language/fold";
import type { Place } from "../../model/place";
import type { ContentsEntry, Resolution } from "../../model/resolution";
import { comparison, overDraft } from "../comparison";
import type { DraftRule, Fault } from "../rule";
import type { Stretch } from "../stretches";

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

const missing = (from: ReadonlySet<string>, among: ReadonlySet<string>): string[] =>
  [...from].filter((word) => !among.has(word));

type Titled = Pick<Resolution, "number" | "session" | "committee" | "title">;

/** What a stretch says of one number: entries of contents, and a resolution. */
interface Said {
  readonly entries: (Titled & { readonly place: Place })[];
  readonly resolution: (Titled & Pick<Resolution, "id">) | null;
}

/** Where a title of the contents stands in its line. */
function placeOf({ title, paragraph }: ContentsEntry, { paragraphs, start }: Stretch): Place {
  const text = paragraphs[paragraph - start]?.text ?? "";
  const at = Math.max(0, text.indexOf(title));
  return { paragraph, start: at, end: at + Math.min(title.length, text.length - at) };
}

function said(stretch: Stretch): Map<string, Said> {
  const all = new Map<string, Said>();
  for (const entry of stretch.contents) {
    const { number, session, committee, title } = entry;
    const one = all.get(String(number)) ?? { entries: [], resolution: null };
    one.entries.push({ number, session, committee, title, place: placeOf(entry, stretch) });
    all.set(String(number), one);
  }
  if (stretch.resolution) {
    const { id, number, session, committee, title } = stretch.resolution;
    const resolution = { id, number, session, committee, title };
    all.set(String(number), { entries: [], resolution });
  }
  return all;
}

/** Resolutions whose titles differ from the contents, by the paragraph of the entry. */
function judge(all: readonly Said[]): Readonly<Record<number, Pick<Resolution, "id" | "title">>> {
  const resolutions = all.flatMap(({ resolution }) => resolution ?? []);
  const differing: Record<number, Pick<Resolution, "id" | "title">> = {};
  for (const entry of all.flatMap(({ entries }) => entries)) {
    const resolution = resolutions.find(
      ({ session, committee }) =>
        (session === entry.session || entry.session === null) &&
        (committee === entry.committee || entry.committee === null),
    );
    if (!resolution || entry.title === "" || resolution.title === "") continue;
    const [listed, headed] = [substance(entry.title), substance(resolution.title)];
    if (missing(listed, headed).length + missing(headed, listed).length === 0) continue;
    differing[entry.place.paragraph] = { id: resolution.id, title: resolution.title };
  }
  return differing;
}

function* marks({ entries }: Said, differing: ReturnType<typeof judge>): Iterable<Fault> {
  for (const { place } of entries) {
    const resolution = differing[place.paragraph];
    if (!resolution) continue;
    yield {
      ...place,
      message: {
        fr: `La table et l’intitulé de la résolution ${resolution.id} diffèrent : « ${resolution.title} ».`,
        en: `Contents and heading of resolution ${resolution.id} differ: “${resolution.title}”.`,
      },
    };
  }
}

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
  check: overDraft(comparison({ said, judge, marks })),
};
