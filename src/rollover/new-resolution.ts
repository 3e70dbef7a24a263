import { inManner, mannerOf } from "../language/manner";
import { chapeau, COUNCIL, type SessionData } from "../language/session-wording";
import type { Bilingual } from "../model/bilingual";
import type { InsertEdit, NewRun } from "../model/edit";
import type { Paragraph } from "../model/paragraph";
import type { OperativeParagraph, Outline, Resolution } from "../model/resolution";

export interface NewResolution {
  /** In capitals, as a heading has it, or as typed. */
  readonly title: string;
  readonly number: number;
  /** `POL` */
  readonly committee: string;
  readonly session: SessionData;
  /** The resolution that it comes after; the last one where absent. */
  readonly after?: string;
}

/** The insertions of a new resolution, or why there are none. */
export type NewResolutionAnswer =
  | { readonly edits: readonly InsertEdit[]; readonly refusal: null }
  | { readonly edits: readonly []; readonly refusal: Bilingual };

/** The number after the highest of the draft. */
export const nextNumber = (outlined: Outline): number =>
  Math.max(0, ...outlined.resolutions.map(({ number }) => number)) + 1;

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
  if (outlined.resolutions.some(({ number }) => number === asked.number))
    return refuse(taken(asked.number));
  const model =
    asked.after === undefined
      ? outlined.resolutions.at(-1)
      : outlined.resolutions.find(({ id }) => id === asked.after);
  if (asked.after !== undefined && model === undefined) return refuse(notThere(asked.after));
  const after = model?.end ?? paragraphs.length - 1;
  const manner = mannerOf(paragraphs);
  const edits = partsOf(paragraphs, model, asked).map(({ runs, ...rest }) => ({
    after,
    insert: { runs: runs.map((run) => ({ ...run, text: inManner(run.text, manner) })), ...rest },
  }));
  return { edits, refusal: null };
}

type NewPart = InsertEdit["insert"];

function partsOf(
  paragraphs: readonly Paragraph[],
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
  const numbered = operativeParts(paragraphs, operative, session.number + 1);
  return [
    ...headings,
    shapedAs(paragraphs, asked.title.trim(), title ?? model?.heading),
    plain(chapeau(session, COUNCIL), model?.chapeau ?? clause),
    plain("Rappelant [ce que la résolution rappelle]\u00a0:", clause),
    ...numbered,
  ];
}

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

function operativeParts(
  paragraphs: readonly Paragraph[],
  model: OperativeParagraph | undefined,
  due: number,
): readonly NewPart[] {
  const texts: readonly (readonly NewRun[])[] = [
    [{ text: "INVITE", bold: true }, { text: " les États membres à [action demandée]." }],
    [
      { text: "DEMANDE", bold: true },
      {
        text: ` au Secrétaire général de suivre la mise en œuvre de la présente résolution et d’en faire rapport à la ${due}`,
      },
      { text: "ème", superscript: true },
      { text: " session du Conseil des Ministres des Affaires étrangères." },
    ],
  ];
  const listed = model?.label?.from === "list";
  return texts.map((runs, rank) => ({
    runs: listed ? runs : [{ text: typedLabel(paragraphs, model, rank + 1) }, ...runs],
    ...(model !== undefined && { like: model.paragraph }),
    ...(listed && rank === 0 && { newList: true }),
  }));
}

/** The number as the model types its own, with what stands between it and the text. */
function typedLabel(
  paragraphs: readonly Paragraph[],
  model: OperativeParagraph | undefined,
  number: number,
): string {
  const place = model?.label?.place;
  const text = place == null ? "" : (paragraphs[place.paragraph]?.text ?? "");
  if (place == null || text === "") return `${number}. `;
  const gap = /^\s*/.exec(text.slice(place.end))?.[0] ?? "";
  return text.slice(place.start, place.end).replace(/\d+/, String(number)) + gap;
}

const NO_TITLE: Bilingual = {
  fr: "Donnez un titre à la résolution.",
  en: "Give the resolution a title.",
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
