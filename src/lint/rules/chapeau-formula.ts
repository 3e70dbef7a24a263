import type { Paragraph } from "../../model/paragraph";
import { comparison, overDraft } from "../comparison";
import { write } from "../fix";
import { kept } from "../kept";
import type { DraftRule, Fault } from "../rule";
import { span } from "../span";
import type { Stretch } from "../stretches";

const CUSTOM =
  /^Le Conseil des Ministres des Affaires étrangères de l['’]Organisation de la Coopération Islamique,?\s+réuni en sa (?:\S+) session\b/;

interface Chapeau {
  readonly paragraph: Paragraph;
  readonly session: number | null;
}

function said({ resolution, paragraphs, start }: Stretch): Map<string, Chapeau> {
  const chapeau = resolution?.chapeau ?? null;
  const paragraph = chapeau === null ? undefined : paragraphs[chapeau - start];
  if (!resolution || !paragraph || resolution.chapeauParagraphs.length > 1) return new Map();
  const mention = resolution.sessionMentions.find(
    (one) => one.paragraph === chapeau && one.kind === "chapeau",
  );
  const session = mention?.session ?? null;
  return new Map([[String(session), { paragraph, session }]]);
}

/** Apostrophes and spaces aside. */
const plain = (text: string): string =>
  text
    .replaceAll("’", "'")
    .replace(/[\u00a0\u202f]/g, " ")
    .trimEnd();

const plainText = kept(({ text }: Paragraph) => plain(text));

interface Verdict {
  readonly right: string | null;
}

/** The wording that at least three chapeaux of a session share, and more than half of them. */
function judge(all: readonly Chapeau[]): Verdict {
  const counts = new Map<string, number>();
  for (const { paragraph } of all) {
    counts.set(plainText(paragraph), (counts.get(plainText(paragraph)) ?? 0) + 1);
  }
  const [best] = [...counts].sort((a, b) => b[1] - a[1]);
  return { right: best && best[1] >= 3 && best[1] * 2 > all.length ? best[0] : null };
}

/** The words in which a chapeau leaves the shared one. */
function departure(paragraph: Paragraph, right: string): Fault {
  const text = plainText(paragraph);
  let start = 0;
  while (start < text.length && text[start] === right[start]) start += 1;
  let tail = 0;
  const most = Math.min(text.length, right.length) - start;
  while (tail < most && text.at(-1 - tail) === right.at(-1 - tail)) tail += 1;
  while (start > 0 && /[\p{L}\d]/u.test(text.charAt(start - 1))) start -= 1;
  while (tail > 0 && /[\p{L}\d]/u.test(text.charAt(text.length - tail))) tail -= 1;
  const place = span(paragraph, start, text.length - tail);
  const correct = right.slice(start, right.length - tail);
  const shown =
    place.start < place.end ? place : span(paragraph, Math.max(0, start - 1), start + 1);
  const mark = text.slice(place.start, place.end) + correct;
  return {
    ...shown,
    severity: /\p{L}|\d/u.test(mark) ? "warning" : "info",
    message: {
      fr: `La formule liminaire s’écarte de celle des autres résolutions${correct.trim() === "" ? "" : ` : « ${correct.trim()} »`}.`,
      en: `The chapeau departs from that of the other resolutions${correct.trim() === "" ? "" : `: “${correct.trim()}”`}.`,
    },
    fix: write(place, correct),
  };
}

function* marks({ paragraph, session }: Chapeau, { right }: Verdict): Iterable<Fault> {
  if (right !== null) {
    if (plainText(paragraph) !== right) yield departure(paragraph, right);
  } else if (session !== null && !CUSTOM.test(paragraph.text)) {
    const words = /^(?:\S+\s+){0,3}\S+/.exec(paragraph.text)?.[0] ?? "";
    yield {
      ...span(paragraph, 0, words.length),
      message: {
        fr: "La formule liminaire s’ouvre par « Le Conseil des Ministres des Affaires étrangères de l’Organisation de la Coopération Islamique, réuni en sa … session ».",
        en: "The chapeau opens with “Le Conseil des Ministres des Affaires étrangères de l'Organisation de la Coopération Islamique, réuni en sa … session”.",
      },
    };
  }
}

export const chapeauFormula: DraftRule = {
  id: "chapeau-formula",
  scope: "draft",
  severity: "warning",
  summary: {
    fr: "La formule liminaire est celle de la session, la même dans toutes les résolutions.",
    en: "The chapeau is the session's one, the same in every resolution.",
  },
  why: {
    fr: "La formule dit qui adopte, quand et où : deux formules, et l’on doute qu’il s’agisse de la même session.",
    en: "The chapeau says who adopts, when and where: with two of them, one doubts that it is the same session.",
  },
  examples: {
    within: "resolution",
    bad: [
      {
        text: "La quarante-huitième session du Conseil des Ministres des Affaires étrangères, à Islamabad ;\n\nRappelant le rôle des bibliothèques :\n\n1. **SALUE** l'ouverture d'une bibliothèque.",
        finds: ["La quarante-huitième session du"],
      },
    ],
    good: [
      "Le Conseil des Ministres des Affaires étrangères de l'Organisation de la Coopération Islamique, réuni en sa quarante-huitième session, à Islamabad, en République islamique du Pakistan, les 22 et 23 mars 2022 ;\n\nRappelant le rôle des bibliothèques :\n\n1. **SALUE** l'ouverture d'une bibliothèque.",
    ],
  },
  check: overDraft(comparison({ said, judge, marks })),
};
