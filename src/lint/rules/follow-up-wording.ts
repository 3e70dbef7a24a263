import { fold } from "../../language/fold";
import type { Paragraph } from "../../model/paragraph";
import type { Bilingual } from "../../model/bilingual";
import type { OperativeParagraph } from "../../model/resolution";
import { write } from "../fix";
import type { HouseStyle } from "../house-style";
import type { Fault, ResolutionRule } from "../rule";
import { span, spanOf } from "../span";

/** Words of a follow-up that are not what was meant. */
interface WrongWords {
  readonly wrong: RegExp;
  right(match: RegExpExecArray): string;
  said(right: string): Bilingual;
}

const WRONG_WORDS: readonly WrongWords[] = [
  {
    wrong: /(?<=de )la précédente résolution/,
    right: () => "la présente résolution",
    said: () => ({
      fr: "Le suivi porte sur la présente résolution, non sur la précédente.",
      en: "The follow-up is of the present resolution, not of the previous one.",
    }),
  },
  // « suivre de la mise en œuvre », « assurer de la mise en œuvre »: two wordings run into one.
  {
    wrong: /(suivre|assurer) de (?=la mise en (?:œ|oe)uvre)/,
    right: ([, verb]) => (verb === "suivre" ? "suivre " : "assurer le suivi de "),
    said: (right) => ({
      fr: `Il manque un mot, ou il y en a un de trop : « ${right}la mise en œuvre ».`,
      en: `A word is missing, or one too many: “${right}la mise en œuvre”.`,
    }),
  },
];

/** An accepted wording as a pattern on folded text; `*` stands for up to eight words. */
const patternOf = (wording: string): RegExp =>
  new RegExp(
    fold(wording)
      .split(" * ")
      .join(String.raw`(?:\s\S+){0,8}\s`),
  );

const patterns = new WeakMap<HouseStyle, readonly RegExp[]>();

function accepted(style: HouseStyle): readonly RegExp[] {
  const known = patterns.get(style) ?? style.followUp.map(patternOf);
  patterns.set(style, known);
  return known;
}

function* wrongWords(paragraph: Paragraph): Iterable<Fault> {
  for (const { wrong, right, said } of WRONG_WORDS) {
    const match = wrong.exec(paragraph.text);
    if (!match) continue;
    const place = spanOf(paragraph, match);
    const meant = right(match);
    yield { ...place, message: said(meant), fix: write(place, meant) };
  }
}

const REPORT = /rapport|compte/;
const NOT_FOLLOWED: Bilingual = {
  fr: "Ce paragraphe demande un rapport, mais non de suivre la mise en œuvre de la présente résolution.",
  en: "This paragraph asks for a report, but not that the implementation of the resolution be followed.",
};
const NO_REPORT: Bilingual = {
  fr: "Ce paragraphe demande de suivre la mise en œuvre, mais aucun rapport à la prochaine session.",
  en: "This paragraph asks that implementation be followed, but for no report to the next session.",
};

/** What the paragraph lacks to be a follow-up of the resolution. */
function lacking(
  operative: OperativeParagraph,
  paragraph: Paragraph,
  style: HouseStyle,
): Fault | null {
  const text = fold(operative.text);
  const follows = accepted(style).some((pattern) => pattern.test(text));
  const reports = REPORT.test(text);
  if (follows && reports) return null;
  const verb = operative.verbs.findLast(({ text: own }) => own === own.toUpperCase());
  return {
    ...(verb && verb.paragraph === paragraph.index
      ? span(paragraph, verb.start, verb.end)
      : span(paragraph, 0, Math.min(20, paragraph.text.length))),
    ...(reports ? { severity: "info" as const, message: NOT_FOLLOWED } : { message: NO_REPORT }),
  };
}

/** A second demand after the report, on another matter. */
function* more(operative: OperativeParagraph, paragraph: Paragraph): Iterable<Fault> {
  const report = /rapport/.exec(fold(paragraph.text));
  const after = operative.verbs.find(
    (verb) =>
      verb.chained &&
      verb.text === verb.text.toUpperCase() &&
      report !== null &&
      verb.paragraph === paragraph.index &&
      verb.start > report.index,
  );
  if (!after) return;
  yield {
    ...span(paragraph, after.start, after.end),
    severity: "info",
    message: {
      fr: "Le paragraphe de suivi demande encore autre chose : un paragraphe à part convient mieux.",
      en: "The follow-up paragraph asks for something else as well: a paragraph of its own is better.",
    },
  };
}

export const followUpWording: ResolutionRule = {
  id: "follow-up-wording",
  scope: "resolution",
  severity: "warning",
  summary: {
    fr: "Le paragraphe de suivi dit ce qu’il doit : mise en œuvre, présente résolution, rapport, session.",
    en: "The follow-up paragraph says what it should: implementation, present resolution, report, session.",
  },
  why: {
    fr: "C’est la phrase que le Secrétariat relit pour savoir ce qu’il doit rendre, et quand.",
    en: "It is the sentence that the Secretariat reads again to know what it owes, and when.",
  },
  examples: {
    within: "resolution",
    bad: [
      {
        text: "Rappelant le rôle des bibliothèques :\n\n1. **DEMANDE** au Secrétaire général de suivre la mise en œuvre de la précédente résolution et d'en faire rapport à la 49^{ème} session du Conseil des Ministres des Affaires étrangères.",
        finds: ["la précédente résolution"],
        fixed:
          "Rappelant le rôle des bibliothèques :\n\n1. **DEMANDE** au Secrétaire général de suivre la mise en œuvre de la présente résolution et d'en faire rapport à la 49^{ème} session du Conseil des Ministres des Affaires étrangères.",
      },
      {
        text: "Rappelant le rôle des bibliothèques :\n\n1. **DEMANDE** au Secrétaire général de faire rapport sur les bibliothèques à la 49^{ème} session du Conseil des Ministres des Affaires étrangères.",
        finds: ["DEMANDE"],
      },
      {
        text: "Rappelant le rôle des bibliothèques :\n\n1. **CHARGE** le Secrétariat de suivre de la mise en œuvre de la présente résolution.",
        finds: ["CHARGE", "suivre de "],
        fixed:
          "Rappelant le rôle des bibliothèques :\n\n1. **CHARGE** le Secrétariat de suivre la mise en œuvre de la présente résolution.",
      },
    ],
    good: [
      "Rappelant le rôle des bibliothèques :\n\n1. **DEMANDE** au Secrétaire général d'assurer le suivi de la mise en œuvre de cette résolution et de lui en faire rapport à la 49^{ème} session du CMAE.",
    ],
  },
  *check(resolution, { paragraphs, style }) {
    const { followUp, operative } = resolution;
    const own = operative.find((one) => one.paragraph === followUp);
    if (!own || style.followUp.length === 0) return;
    for (const index of own.paragraphs) {
      const paragraph = paragraphs[index];
      if (!paragraph) continue;
      yield* wrongWords(paragraph);
      yield* more(own, paragraph);
    }
    const first = paragraphs[own.paragraph];
    const fault = first ? lacking(own, first, style) : null;
    if (fault) yield fault;
  },
};
