import { inManner, mannerOf } from "../language/manner";
import { ordinalInWords } from "../language/ordinals";
import { chapeau, COUNCIL, THEME_FIELD, type SessionData } from "../language/session-wording";
import type { Bilingual } from "../model/bilingual";
import type { InsertEdit } from "../model/edit";
import type { Paragraph } from "../model/paragraph";
import type { Outline, Resolution } from "../model/resolution";
import { newDispositif } from "./new-dispositif";

export interface NewResolution {
  /** In capitals, as a heading has it, or as typed. */
  readonly title: string;
  readonly number: number;
  /** `POL`; the heading's symbol ends in it. */
  readonly committee: string;
  /** The draft's session: its number, and its place and days where they are known. */
  readonly session: SessionData | Pick<SessionData, "number">;
  /** The resolution that it comes after; the last one where absent. */
  readonly after?: string;
}

/** The insertions of a new resolution, or why there are none. */
export type NewResolutionAnswer =
  | { readonly edits: readonly InsertEdit[]; readonly refusal: null }
  | { readonly edits: readonly []; readonly refusal: Bilingual };

/** The number after the highest of a committee in the draft; of all of them where none is named. */
export const nextNumber = (outlined: Outline, committee?: string): number =>
  Math.max(0, ...numbersOf(outlined, committee)) + 1;

const numbersOf = (outlined: Outline, committee?: string): readonly number[] =>
  outlined.resolutions
    .filter((resolution) => committee === undefined || resolution.committee === committee)
    .map(({ number }) => number);

/** `POL`, `E`, `S&T`: what can stand at the end of a symbol. */
const COMMITTEE = /^\p{Lu}[\p{Lu}&.]{0,11}$/u;

/**
 * A new resolution: heading, SUR, title, chapeau, a first clause, two operative paragraphs of which
 * the last asks for a report; in the styles and the kind of list of the resolution before it.
 */
export function newResolution(
  paragraphs: readonly Paragraph[],
  outlined: Outline,
  asked: NewResolution,
): NewResolutionAnswer {
  const refuse = (refusal: Bilingual): NewResolutionAnswer => ({ edits: [], refusal });
  if (asked.title.trim() === "") return refuse(NO_TITLE);
  if (!Number.isInteger(asked.number) || asked.number < 1) return refuse(NO_NUMBER);
  if (!COMMITTEE.test(asked.committee)) return refuse(NO_COMMITTEE);
  if (numbersOf(outlined, asked.committee).includes(asked.number))
    return refuse(taken(asked.number));
  const model =
    asked.after === undefined
      ? outlined.resolutions.at(-1)
      : outlined.resolutions.find(({ id }) => id === asked.after);
  if (asked.after !== undefined && model === undefined) return refuse(notThere(asked.after));
  const after = model?.end ?? paragraphs.length - 1;
  const manner = mannerOf(paragraphs);
  const edits = partsOf(paragraphs, outlined, model, asked).map(({ runs, ...rest }) => ({
    after,
    insert: { runs: runs.map((run) => ({ ...run, text: inManner(run.text, manner) })), ...rest },
  }));
  return { edits, refusal: null };
}

type NewPart = InsertEdit["insert"];

function partsOf(
  paragraphs: readonly Paragraph[],
  outlined: Outline,
  model: Resolution | undefined,
  asked: NewResolution,
): readonly NewPart[] {
  const { number, session, committee } = asked;
  const symbol = `${number}/${session.number}-${committee}`;
  const title = model?.titleParagraphs.at(-1);
  const clause = model?.preamble[0]?.paragraph ?? model?.chapeau ?? undefined;
  const operative = model?.operative[0];
  const plain = (text: string, like: number | undefined): NewPart => ({
    runs: [{ text }],
    ...(like !== undefined && { like }),
  });
  const headings = headingLines(paragraphs, model, symbol).map(({ text, like }) =>
    shapedAs(paragraphs, text, like),
  );
  const numbered = newDispositif(paragraphs, operative, session.number + 1);
  return [
    ...headings,
    shapedAs(paragraphs, asked.title.trim(), title ?? model?.heading),
    plain(draftChapeau(paragraphs, outlined, session), model?.chapeau ?? clause),
    plain("Rappelant [ce que la résolution rappelle]\u00a0:", clause),
    ...numbered,
  ];
}

/** The chapeau that the draft's resolutions of this session open with; else the standard one. */
function draftChapeau(
  paragraphs: readonly Paragraph[],
  outlined: Outline,
  session: NewResolution["session"],
): string {
  const own = outlined.resolutions.find(({ sessionMentions }) =>
    sessionMentions.some(
      ({ kind, session: number }) => kind === "chapeau" && number === session.number,
    ),
  );
  const text = own?.chapeauParagraphs.map((at) => paragraphs[at]?.text.trim() ?? "").join(" ");
  if (text) return text;
  return "city" in session ? chapeau(session, COUNCIL) : unknownChapeau(session.number);
}

const unknownChapeau = (session: number): string =>
  `${COUNCIL}, réuni en sa ${ordinalInWords(session)} session (Session\u00a0: ${THEME_FIELD}), ` +
  "[lieu], [dates] ([dates hégiriennes])\u00a0;";

/** Heading and SUR as the model writes them, with the new symbol. */
function headingLines(
  paragraphs: readonly Paragraph[],
  model: Resolution | undefined,
  symbol: string,
): readonly { readonly text: string; readonly like: number | undefined }[] {
  if (model === undefined)
    return [
      { text: `RÉSOLUTION N°${symbol}`, like: undefined },
      { text: "SUR", like: undefined },
    ];
  const heading = paragraphs[model.heading]?.text ?? "";
  const old = /\d+\s*\/\s*\d+(?:\s*-?\s*[A-Z&]+)?/.exec(heading);
  const lead = old === null ? "RÉSOLUTION N°" : heading.slice(0, old.index);
  const link = paragraphs
    .slice(model.heading + 1, model.chapeau ?? model.end)
    .find(({ text }) => /^\s*(?:SUR|CONCERNANT)\s*$/i.test(text));
  return [
    { text: `${lead}${symbol}`, like: model.heading },
    { text: link?.text ?? "SUR", like: link?.index ?? model.heading },
  ];
}

/** Text in the letters of a paragraph: bold where that opens bold. */
function shapedAs(
  paragraphs: readonly Paragraph[],
  text: string,
  like: number | undefined,
): NewPart {
  const run = like === undefined ? undefined : paragraphs[like]?.runs[0];
  const bold = run?.bold ?? like === undefined;
  return {
    runs: [{ text, ...(bold && { bold }), ...(run?.italic === true && { italic: true }) }],
    ...(like !== undefined && { like }),
  };
}

const NO_TITLE: Bilingual = {
  fr: "Donnez un titre à la résolution.",
  en: "Give the resolution a title.",
};

const NO_COMMITTEE: Bilingual = {
  fr: "Donnez le sigle de la commission en capitales, comme dans la cote\u00a0: POL, ECO, CUL.",
  en: "Give the committee’s letters in capitals, as in the symbol: POL, ECO, CUL.",
};

const NO_NUMBER: Bilingual = {
  fr: "Le numéro de la résolution est un nombre entier à partir de 1.",
  en: "The resolution’s number is a whole number from 1.",
};

const taken = (number: number): Bilingual => ({
  fr: `Le projet a déjà une résolution n°\u00a0${number}\u00a0: prenez le numéro suivant.`,
  en: `The draft has a resolution no. ${number} already: take the next number.`,
});

const notThere = (id: string): Bilingual => ({
  fr: `Le projet ne contient pas la résolution ${id}.`,
  en: `The draft holds no resolution ${id}.`,
});
