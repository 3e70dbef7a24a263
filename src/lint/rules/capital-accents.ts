import { verbEntries } from "../../language/verbs";
import type { Place } from "../../model/place";
import { comparison, overDraft } from "../comparison";
import type { Reading } from "../draft";
import { groupBy } from "../group-by";
import { kept } from "../kept";
import { latin } from "../latin";
import type { DraftRule, Fault } from "../rule";
import type { Stretch } from "../stretches";
import { wholeWords } from "../whole-words";

const ACCENT = /[ÀÂÄÉÈÊËÎÏÔÖÙÛÜÇ]/;
/** A word with an accent on one of the capitals that it begins with. */
const ACCENTED = latin(/(?<!\p{L})\p{Lu}*[ÀÂÄÉÈÊËÎÏÔÖÙÛÜÇ]\p{L}*/gu);
/** A word with a capital that might bear an accent. */
const PLAIN = latin(/[AEIOUC](?<!\p{L}.)\p{L}+|[A-Z](?<!\p{L}.)\p{Lu}\p{L}*/gu);
const LETTER = /\p{L}/u;

const bare = (word: string): string =>
  word.replace(new RegExp(ACCENT, "g"), (letter) => letter.normalize("NFD").charAt(0));

/** The words of verb phrases, by their form without accents: a draft may misspell them throughout. */
const VERBS = groupBy(
  verbEntries.flatMap(({ finite }) => finite.split(/[ ']/)).filter((word) => word.length > 3),
  bare,
);

/** Words with accented capitals of a stretch, by their form without. */
const accentedIn = kept(({ paragraphs }: Stretch) =>
  groupBy(
    paragraphs.flatMap(({ text }) => (ACCENT.test(text) ? (text.match(ACCENTED) ?? []) : [])),
    bare,
  ),
);

const plainWords = ({ paragraphs }: Stretch): string[] =>
  paragraphs.flatMap(({ text }) => text.match(PLAIN) ?? []);

/** « A » standing for « À » in a title in capitals. */
const loneIn = ({ resolution, paragraphs, start }: Stretch): Place[] =>
  (resolution?.titleParagraphs ?? []).flatMap((index) => {
    const paragraph = paragraphs[index - start];
    if (!paragraph || paragraph.text !== paragraph.text.toUpperCase()) return [];
    return [...wholeWords(paragraph, "A", /\S/)].filter(
      ({ start: at, end }) => at > 0 && end < paragraph.text.length,
    );
  });

const plainIn = kept((stretch: Stretch): ReadonlySet<string> => {
  const words = new Set(plainWords(stretch));
  return loneIn(stretch).length > 0 ? words.add("A") : words;
});

const plainCounts = kept((stretch: Stretch) => groupBy(plainWords(stretch), (word) => word));

/** Which of the two the house wants, or most of the draft has. */
const wanted = kept(({ style, stretches }: Reading): "accented" | "plain" => {
  if (style.accents !== "majority") return style.accents;
  const forms = new Set(stretches.flatMap((stretch) => [...accentedIn(stretch).keys()]));
  let lead = 0;
  for (const stretch of stretches) {
    for (const words of accentedIn(stretch).values()) lead += words.length;
    for (const form of forms) lead -= plainCounts(stretch).get(form)?.length ?? 0;
  }
  return lead >= 0 ? "accented" : "plain";
});

/** How a stretch writes one word. */
interface Said {
  /** With accents on capitals, each time. */
  readonly accented: readonly string[];
  /** Also without them; asked only where these are right. */
  readonly plain: boolean;
  readonly stretch: Stretch;
}

function said(stretch: Stretch, reading: Reading): ReadonlyMap<string, Said> {
  const accented = accentedIn(stretch);
  const plain = wanted(reading) === "plain" ? plainCounts(stretch) : new Map<string, unknown>();
  const keys = new Set([...accented.keys(), ...plain.keys()]);
  return new Map(
    [...keys].map((key) => [
      key,
      { accented: accented.get(key) ?? [], plain: plain.has(key), stretch },
    ]),
  );
}

/** How the word is to be written. */
interface Verdict {
  readonly want: "accented" | "plain";
  readonly right: string;
}

/** The spellings of a word, those met more often first; of equals the later ones. */
const prevailing = (words: readonly string[]): readonly string[] =>
  [...groupBy(words, (word) => word).entries()]
    .reverse()
    .sort(([, one], [, other]) => other.length - one.length)
    .map(([word]) => word);

function judge(all: readonly Said[], reading: Reading): Verdict | null {
  const [accented] = prevailing(all.flatMap((one) => one.accented));
  if (accented === undefined) return null;
  const plain = bare(accented);
  if (wanted(reading) === "plain") {
    return all.some((one) => one.plain) ? { want: "plain", right: plain } : null;
  }
  const verbs = VERBS.get(plain) ?? [accented];
  // « REMERCIÉ » for « REMERCIE » is no accent that the others lack.
  return verbs.includes(plain) ? null : { want: "accented", right: verbs[0] ?? accented };
}

/** One habit is one fault: the same word of one resolution is said once, and fixed throughout. */
function* habit(places: readonly Place[], wrong: string, right: string): Iterable<Fault> {
  const [first] = places;
  if (!first) return;
  const often = places.length > 1 ? ` (${places.length})` : "";
  yield {
    ...first,
    message: {
      fr: `« ${wrong} »${often} s’écrit ailleurs « ${right} » : les capitales portent l’accent partout ou nulle part.`,
      en: `“${wrong}”${often} is written “${right}” elsewhere: capitals bear accents everywhere or nowhere.`,
    },
    fix: {
      title: { fr: `Écrire « ${right} »`, en: `Write “${right}”` },
      edits: places.map(({ paragraph, start, end }) => ({ paragraph, start, end, text: right })),
    },
  };
}

const placesOf = (word: string, { paragraphs }: Stretch): Place[] =>
  paragraphs.flatMap((paragraph) => [...wholeWords(paragraph, word, LETTER)]);

const compared = comparison<Said, Verdict>({
  under: (reading) => [wanted(reading)],
  said,
  alike: (a, b) => a.plain === b.plain && a.accented.join() === b.accented.join(),
  judge,
  *marks({ accented, stretch }, { want, right }) {
    if (want === "accented") return;
    for (const word of new Set(accented)) yield* habit(placesOf(word, stretch), word, right);
  },
  concerns: plainIn,
  *marksIn(stretch, word, { want, right }) {
    if (want === "plain") return;
    const places = word === "A" ? loneIn(stretch) : placesOf(word, stretch);
    yield* habit(places, word, right);
  },
});

export const capitalAccents: DraftRule = {
  id: "capital-accents",
  scope: "draft",
  severity: "info",
  summary: {
    fr: "Les capitales portent leurs accents, partout ou nulle part.",
    en: "Capitals bear their accents everywhere or nowhere.",
  },
  why: {
    fr: "« SE FELICITE » et « SE FÉLICITE » dans un même texte le font voir cousu de morceaux.",
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
      {
        text: "1. **APPRECIÉ** l'ouverture d'une bibliothèque.\n2. **APPRECIE** son succès.",
        finds: ["APPRECIE"],
        fixed: "1. **APPRECIÉ** l'ouverture d'une bibliothèque.\n2. **APPRÉCIE** son succès.",
      },
    ],
    good: [
      "1. **REMERCIÉ** les bibliothèques.\n2. **REMERCIE** leurs lecteurs.",
      "1. **REITERE** son soutien aux bibliothèques.\n2. **REITERE** son appui aux lecteurs.",
    ],
  },
  check: overDraft(compared),
};
