import { matchesIn } from "../../language/matches";
import type { Edit } from "../../model/edit";
import type { Paragraph } from "../../model/paragraph";
import type { Reading } from "../draft";
import type { HouseStyle } from "../house-style";
import { kept } from "../kept";
import { latin } from "../latin";
import type { DraftRule, Fault } from "../rule";
import { stretchesOf } from "../stretches";

const ACCENTED = /[ÀÂÄÉÈÊËÎÏÔÖÙÛÜÇ]/;
const ACCENTED_WORD = latin(/(?<!\p{L})\p{Lu}*[ÀÂÄÉÈÊËÎÏÔÖÙÛÜÇ]\p{L}*/gu);

const PLAIN_WORD = latin(/[A-Z](?<!\p{L}[A-Z])\p{L}+/gu);

const bare = (word: string): string =>
  word.replace(/[ÀÂÄÉÈÊËÎÏÔÖÙÛÜÇ]/g, (letter) => letter.normalize("NFD").charAt(0));

interface Word {
  readonly paragraph: number;
  readonly start: number;
  readonly text: string;
}

const wordsOf = (paragraph: Paragraph, pattern: RegExp): Word[] =>
  matchesIn(paragraph.text, pattern).map((match) => ({
    paragraph: paragraph.index,
    start: match.index,
    text: match[0],
  }));

/** Words of some paragraphs with an accented capital. */
const accentedIn = kept((paragraphs: readonly Paragraph[]) => {
  const words = paragraphs.flatMap((paragraph) =>
    ACCENTED.test(paragraph.text) ? wordsOf(paragraph, ACCENTED_WORD) : [],
  );
  return { words, forms: new Map(words.map((word) => [bare(word.text), word.text])) };
});

/** Words with a capital and no accented one, by their text. */
const plainIn = kept((paragraphs: readonly Paragraph[]) => {
  const words = new Map<string, Word[]>();
  for (const word of paragraphs.flatMap((paragraph) => wordsOf(paragraph, PLAIN_WORD))) {
    const same = words.get(word.text);
    if (same) same.push(word);
    else words.set(word.text, [word]);
  }
  return words;
});

/** « A » standing for « À » in titles in capitals. */
const titleWords = ({ outline, paragraphs }: Reading): Word[] =>
  outline.resolutions.flatMap(({ titleParagraphs }) =>
    titleParagraphs.flatMap((index) => {
      const text = paragraphs[index]?.text ?? "";
      if (text !== text.toUpperCase()) return [];
      return [...text.matchAll(/(?<=\s)A(?=\s)/g)].map((match) => ({
        paragraph: index,
        start: match.index,
        text: "A",
      }));
    }),
  );

/** Which of the two the house wants, or most of the draft has. */
const wanted = (style: HouseStyle, accented: number, plain: number): "accented" | "plain" =>
  style.accents === "majority" ? (accented >= plain ? "accented" : "plain") : style.accents;

/** One habit is one fault: the same word of one resolution is said once, and fixed throughout. */
function* habits(
  words: readonly Word[],
  right: (word: string) => string,
  reading: Reading,
): Iterable<Fault> {
  const groups = new Map<string, Word[]>();
  const owners = reading.outline.resolutions;
  for (const word of words) {
    const owner = owners.findIndex(
      (one) => one.start <= word.paragraph && word.paragraph <= one.end,
    );
    const key = `${owner} ${word.text}`;
    const group = groups.get(key);
    if (group) group.push(word);
    else groups.set(key, [word]);
  }
  for (const group of groups.values()) {
    const first = group[0];
    if (!first) continue;
    const correct = right(first.text);
    const edits: Edit[] = group.map(({ paragraph, start, text }) => ({
      paragraph,
      start,
      end: start + text.length,
      text: correct,
    }));
    const often = group.length > 1 ? ` (${group.length})` : "";
    yield {
      paragraph: first.paragraph,
      start: first.start,
      end: first.start + first.text.length,
      message: {
        fr: `« ${first.text} »${often} s’écrit ailleurs « ${correct} » : les capitales portent l’accent partout ou nulle part.`,
        en: `“${first.text}”${often} is written “${correct}” elsewhere: capitals bear accents everywhere or nowhere.`,
      },
      fix: { title: { fr: `Écrire « ${correct} »`, en: `Write “${correct}”` }, edits },
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
  *check(reading) {
    const { style } = reading;
    const stretches = stretchesOf(reading).map(({ paragraphs }) => paragraphs);
    const accented = stretches.flatMap((paragraphs) => accentedIn(paragraphs).words);
    const forms = new Map(stretches.flatMap((paragraphs) => [...accentedIn(paragraphs).forms]));
    const plain = stretches.flatMap((paragraphs) => {
      const words = plainIn(paragraphs);
      return [...forms.keys()].flatMap((form) => words.get(form) ?? []);
    });
    if (wanted(style, accented.length, plain.length) === "accented") {
      const titles = forms.has("A") ? titleWords(reading) : [];
      yield* habits([...plain, ...titles], (word) => forms.get(word) ?? word, reading);
    } else if (plain.length > 0) {
      const mixed = new Set(plain.map((word) => word.text));
      yield* habits(
        accented.filter((word) => mixed.has(bare(word.text))),
        bare,
        reading,
      );
    }
  },
};
