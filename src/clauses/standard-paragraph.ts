import type { Bilingual } from "../model/bilingual";

/** A standard formula, with fields in braces: « … à la {prochaine session} session … ». */
export interface StandardParagraph {
  readonly id: string;
  readonly part: "chapeau" | "preamble" | "operative";
  readonly title: Bilingual;
  /** In the text reader's markup: `**bold**`, `^{raised}`. */
  readonly text: string;
}

/** A file of standard paragraphs that cannot be taken in; the message says why. */
export class StandardParagraphsError extends Error {
  constructor(readonly sentence: Bilingual) {
    super(sentence.en);
    this.name = "StandardParagraphsError";
  }
}

const FORMAT = "greffier-standard-paragraphs";
const VERSION = 1;

/** UTF-16 units of a paragraph's text; a paragraph of a resolution is far shorter. */
const LONGEST = 10_000;

const PARTS: readonly unknown[] = ["chapeau", "preamble", "operative"];

const isText = (value: unknown): value is string =>
  typeof value === "string" && value.trim() !== "";

function isStandardParagraph(value: unknown): value is StandardParagraph {
  if (typeof value !== "object" || value === null) return false;
  const { id, part, title, text } = value as Partial<Record<string, unknown>>;
  const { fr, en } = (title ?? {}) as Partial<Record<string, unknown>>;
  return isText(id) && isText(text) && isText(fr) && isText(en) && PARTS.includes(part);
}

/** Reads what `writeStandardParagraphs` wrote. @throws StandardParagraphsError */
export function readStandardParagraphs(json: string): readonly StandardParagraph[] {
  let data: { format?: unknown; version?: unknown; paragraphs?: unknown };
  try {
    data = (JSON.parse(json) ?? {}) as typeof data;
  } catch {
    data = {};
  }
  if (data.format !== FORMAT || data.version !== VERSION || !Array.isArray(data.paragraphs))
    throw new StandardParagraphsError({
      fr: "Ce fichier n’est pas un recueil de paragraphes types : choisissez un fichier exporté par Greffier.",
      en: "This file is not a set of standard paragraphs: choose a file that Greffier exported.",
    });
  const faulty = data.paragraphs.findIndex((value) => !isStandardParagraph(value));
  if (faulty !== -1)
    throw new StandardParagraphsError({
      fr: `Le paragraphe type n° ${faulty + 1} du fichier est incomplet : il lui faut un identifiant, une partie, un titre en français et en anglais et un texte.`,
      en: `Standard paragraph no. ${faulty + 1} of the file is incomplete: it needs an id, a part, a title in French and in English, and a text.`,
    });
  const paragraphs = data.paragraphs as StandardParagraph[];
  const long = paragraphs.findIndex(({ text }) => text.length > LONGEST);
  if (long !== -1)
    throw new StandardParagraphsError({
      fr: `Le paragraphe type n° ${long + 1} du fichier est trop long : ${LONGEST} signes au plus.`,
      en: `Standard paragraph no. ${long + 1} of the file is too long: ${LONGEST} characters at most.`,
    });
  const twice = paragraphs.find(({ id }, at) => paragraphs.findIndex((one) => one.id === id) < at);
  if (twice !== undefined)
    throw new StandardParagraphsError({
      fr: `Deux paragraphes types du fichier ont l’identifiant « ${twice.id} » : donnez à l’un un autre identifiant.`,
      en: `Two standard paragraphs of the file have the id “${twice.id}”: give one of them another.`,
    });
  return paragraphs.map(({ id, part, title, text }) => ({
    id,
    part,
    title: { fr: title.fr, en: title.en },
    text,
  }));
}

/** The file that `readStandardParagraphs` takes back. */
export const writeStandardParagraphs = (paragraphs: readonly StandardParagraph[]): string =>
  `${JSON.stringify({ format: FORMAT, version: VERSION, paragraphs }, null, 2)}\n`;
