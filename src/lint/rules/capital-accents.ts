import { matchesIn } from "../../language/matches";
import type { Paragraph } from "../../model/paragraph";
import type { Place } from "../../model/place";
import { comparison, overDraft } from "../comparison";
import type { Reading } from "../draft";
import { groupBy } from "../group-by";
import { kept } from "../kept";
import { latin } from "../latin";
import type { DraftRule, Fault } from "../rule";
import { spanOf } from "../span";
import type { Stretch } from "../stretches";

const ACCENTED = /[ÀÂÄÉÈÊËÎÏÔÖÙÛÜÇ]/g;
/** A word that begins with capitals, some of which bear accents or might. */
const WORD = latin(/[AEIOUCÀÂÄÉÈÊËÎÏÔÖÙÛÜÇ](?<!\p{L}.)\p{L}*|[A-Z](?<!\p{L}.)(?=\p{Lu})\p{L}*/gu);
const BEARS = latin(/^\p{Lu}*[ÀÂÄÉÈÊËÎÏÔÖÙÛÜÇ]/u);
const LONE = /(?<=\s)A(?=\s)/g;

const bare = (word: string): string =>
  word.replace(ACCENTED, (letter) => letter.normalize("NFD").charAt(0));

interface Word extends Place {
  readonly text: string;
}

/** How a stretch writes one word, accents of capitals aside. */
interface Said {
  readonly accented: Word[];
  readonly plain: Word[];
  /** « A » in a title in capitals, where it may stand for « À ». */
  readonly titles: Word[];
}

/** The words of a stretch by their form without accents on capitals. */
const said = kept(({ paragraphs, resolution }: Stretch): ReadonlyMap<string, Said> => {
  const all = new Map<string, Said>();
  const add = (key: string, kind: keyof Said, paragraph: Paragraph, match: RegExpExecArray) => {
    const own = all.get(key) ?? { accented: [], plain: [], titles: [] };
    own[kind].push({ ...spanOf(paragraph, match), text: match[0] });
    all.set(key, own);
  };
  for (const paragraph of paragraphs) {
    for (const match of matchesIn(paragraph.text, WORD)) {
      const [word] = match;
      if (BEARS.test(word)) add(bare(word), "accented", paragraph, match);
      else if (word.length > 1) add(word, "plain", paragraph, match);
    }
    if (!resolution?.titleParagraphs.includes(paragraph.index)) continue;
    if (paragraph.text !== paragraph.text.toUpperCase()) continue;
    for (const match of matchesIn(paragraph.text, LONE)) add("A", "titles", paragraph, match);
  }
  return all;
});

/** Which of the two the house wants, or most of the draft has. */
const wanted = kept(({ style, stretches }: Reading): "accented" | "plain" => {
  if (style.accents !== "majority") return style.accents;
  const all = stretches.map(said);
  const forms = new Set(
    all.flatMap((words) => [...words].flatMap(([key, own]) => (own.accented.length ? key : []))),
  );
  const count = (kind: keyof Said, keys: Iterable<string>): number =>
    [...keys].reduce(
      (sum, key) => sum + all.reduce((own, words) => own + (words.get(key)?.[kind].length ?? 0), 0),
      0,
    );
  return count("accented", forms) >= count("plain", forms) ? "accented" : "plain";
});

/** How the word is to be written. */
interface Verdict {
  readonly want: "accented" | "plain";
  readonly right: string;
}

function judge(all: readonly Said[], reading: Reading): Verdict | null {
  const accented = all.findLast((one) => one.accented.length > 0)?.accented.at(-1)?.text;
  if (accented === undefined) return null;
  if (wanted(reading) === "accented") return { want: "accented", right: accented };
  return all.some(({ plain }) => plain.length > 0)
    ? { want: "plain", right: bare(accented) }
    : null;
}

/** One habit is one fault: the same word of one resolution is said once, and fixed throughout. */
function* marks({ accented, plain, titles }: Said, { want, right }: Verdict): Iterable<Fault> {
  const wrong = want === "accented" ? [...plain, ...titles] : accented;
  for (const group of groupBy(wrong, ({ text }) => text).values()) {
    const [first] = group;
    if (!first) continue;
    const often = group.length > 1 ? ` (${group.length})` : "";
    yield {
      paragraph: first.paragraph,
      start: first.start,
      end: first.end,
      message: {
        fr: `« ${first.text} »${often} s’écrit ailleurs « ${right} » : les capitales portent l’accent partout ou nulle part.`,
        en: `“${first.text}”${often} is written “${right}” elsewhere: capitals bear accents everywhere or nowhere.`,
      },
      fix: {
        title: { fr: `Écrire « ${right} »`, en: `Write “${right}”` },
        edits: group.map(({ paragraph, start, end }) => ({ paragraph, start, end, text: right })),
      },
    };
  }
}

export const capitalAccents: DraftRule = {
  id: "capital-accents",
  scope: "draft",
  severity: "info",
  summary: {
    fr: "Les capitales portent leurs accents, partout ou nulle part.",
    en: "Capitals bear their accents everywhere or nowhere.",
  },
  why: {
    fr: "« SE FELICITE » et « SE FÉLICITE » dans un même texte le font voir cousu de morceaux.",
    en: "“SE FELICITE” and “SE FÉLICITE” in one text show it sewn together of pieces.",
  },
  examples: {
    within: "operative",
    bad: [
      {
        text: "1. **SE FÉLICITE** de l'ouverture d'une bibliothèque.\n2. **SE FELICITE** de son succès.",
        finds: ["FELICITE"],
        fixed:
          "1. **SE FÉLICITE** de l'ouverture d'une bibliothèque.\n2. **SE FÉLICITE** de son succès.",
      },
    ],
    good: ["1. **REITERE** son soutien aux bibliothèques.\n2. **REITERE** son appui aux lecteurs."],
  },
  check: overDraft(comparison({ said, judge, marks, under: (reading) => [wanted(reading)] })),
};
