import { matchesIn } from "../../language/matches";
import type { Paragraph } from "../../model/paragraph";
import type { Resolution } from "../../model/resolution";
import { write } from "../fix";
import type { Fault, ResolutionRule } from "../rule";
import { span } from "../span";

const CLOSES: Readonly<Record<string, string>> = { "(": ")", "[": "]", "«": "»" };
const MARKS = /[()[\]«»]/g;
const ENUMERATION = /(?:^|[\s;,:.«(–-])(?:[a-z]{1,2}|[ivx]{1,4}|\d{1,2})$/i;

interface Mark {
  readonly sign: string;
  readonly paragraph: Paragraph;
  readonly at: number;
}

/** Marks of a clause without their other half: openings never closed, closings never opened. */
function lone(pieces: readonly Paragraph[]): Mark[] {
  const open: Mark[] = [];
  const stray: Mark[] = [];
  for (const paragraph of pieces) {
    for (const match of matchesIn(paragraph.text, MARKS)) {
      const mark = { sign: match[0], paragraph, at: match.index };
      if (CLOSES[mark.sign] !== undefined) {
        open.push(mark);
        continue;
      }
      const last = open.findLastIndex((one) => CLOSES[one.sign] === mark.sign);
      if (last >= 0) open.splice(last, 1);
      else if (!(mark.sign === ")" && ENUMERATION.test(paragraph.text.slice(0, mark.at))))
        stray.push(mark);
    }
  }
  return [...open, ...stray];
}

/** A year whose bracket was never closed: « 2480 (2019 adoptée ». */
const YEAR = /^\((?:19|20)\d\d(?=\s)/;

function fault({ sign, paragraph, at }: Mark): Fault {
  const year = sign === "(" ? YEAR.exec(paragraph.text.slice(at)) : null;
  const end = at + (year?.[0].length ?? 1);
  const other = CLOSES[sign];
  return {
    ...span(paragraph, at, end),
    message:
      other === undefined
        ? {
            fr: `« ${sign} » ferme ce que rien n’ouvre.`,
            en: `“${sign}” closes what nothing opens.`,
          }
        : { fr: `« ${sign} » n’est jamais fermé.`, en: `“${sign}” is never closed.` },
    ...(year
      ? { fix: write(span(paragraph, at, end), `${year[0]})`) }
      : other === undefined
        ? { suggestions: [write(span(paragraph, at, end), "")] }
        : {}),
  };
}

const clausesOf = ({ chapeau, preamble, operative }: Resolution): (readonly number[])[] => [
  ...(chapeau === null ? [] : [[chapeau]]),
  ...preamble.map((clause) => clause.paragraphs),
  ...operative.map((clause) => [
    ...clause.paragraphs,
    ...clause.subItems.flatMap((item) => item.paragraphs),
  ]),
];

export const balancedMarks: ResolutionRule = {
  id: "balanced-marks",
  scope: "resolution",
  severity: "warning",
  summary: {
    fr: "Parenthèses, crochets et guillemets vont par deux.",
    en: "Brackets and quotation marks come in pairs.",
  },
  why: {
    fr: "Un guillemet jamais fermé, et l’on ne sait plus où finit la citation.",
    en: "With a quotation never closed, nobody knows where it ends.",
  },
  examples: {
    within: "operative",
    bad: [
      {
        text: "1. **RAPPELLE** la résolution 999 (2019 adoptée en la matière.",
        finds: ["(2019"],
        fixed: "1. **RAPPELLE** la résolution 999 (2019) adoptée en la matière.",
      },
      { text: "1. **SALUE** l'ouverture de la « Maison des livres.", finds: ["«"] },
      { text: "1. **SALUE** l'ouverture (récente)) de la Maison des livres.", finds: [")"] },
    ],
    good: [
      "1. **INVITE** les États membres a) à ouvrir des salles ; b) à prêter des livres (et des cartes).",
      "1. **SALUE** l'ouverture de la « Maison des livres (et des cartes) ».",
    ],
  },
  *check(resolution, { paragraphs }) {
    for (const clause of clausesOf(resolution)) {
      const pieces = clause.flatMap((index) => paragraphs[index] ?? []);
      const all = lone(pieces);
      const [first, second, ...more] = all;
      // An opening of one kind closed by another is one fault, at the closing.
      const crossed =
        first !== undefined &&
        second !== undefined &&
        CLOSES[first.sign] !== undefined &&
        CLOSES[second.sign] === undefined;
      for (const mark of crossed ? [second, ...more] : all) yield fault(mark);
    }
  },
};
