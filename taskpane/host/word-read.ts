import {
  NORMAL_STYLE,
  PLAIN,
  type ListLabel,
  type Paragraph,
  type Run,
  type Warning,
} from "../../src/index";
import type { Reading } from "./host";
import type { ReadMarkup } from "./word-markup";
import { isOfficeFailure } from "./word-refusal";
import { fingerprint, plain, wordOffset } from "./word-text";

/** A reading, with the text of each paragraph as Word itself gives it. */
export interface WordReading extends Reading {
  readonly wordTexts: readonly string[];
}

/** What Word answered: its own texts and the file's markup, or a reading made of its fields. */
type Asked =
  | { readonly texts: readonly string[]; readonly markup: string }
  | { readonly reading: WordReading };

/**
 * Asks for the document: one round trip for Word's paragraphs and the file's own markup together.
 * The markup says what Word's API cannot: runs, list identities and tracked deletions. Where a host
 * refuses it (the web does, for long documents) the API's own fields serve, whole paragraph by whole
 * paragraph, and a warning says so.
 */
export async function askForDocument(context: Word.RequestContext): Promise<Asked> {
  const { body } = context.document;
  const asked = { paragraphs: body.paragraphs.load("text"), markup: body.getOoxml() };
  try {
    await context.sync();
  } catch (thrown) {
    if (!isOfficeFailure(thrown)) throw thrown;
    return { reading: await readWithoutMarkup(context) };
  }
  const texts = asked.paragraphs.items.map((item) => plain(item.text));
  return { texts, markup: asked.markup.value };
}

/** The texts of the document's paragraphs as they are now. */
export async function readTexts(context: Word.RequestContext): Promise<readonly string[]> {
  const paragraphs = context.document.body.paragraphs.load("text");
  await context.sync();
  return paragraphs.items.map((item) => plain(item.text));
}

/** The reading of what Word answered. */
export async function makeReading(asked: Asked, readMarkup: ReadMarkup): Promise<WordReading> {
  if ("reading" in asked) return asked.reading;
  const { paragraphs, warnings } = await readMarkup(asked.markup);
  return reading(asked.texts, align(asked.texts, paragraphs), warnings);
}

function reading(
  texts: readonly string[],
  paragraphs: readonly Paragraph[],
  warnings: readonly Warning[],
): WordReading {
  return { paragraphs, warnings, revision: fingerprint(texts), wordTexts: texts };
}

/** How far the two lists are searched for the next paragraph that they share. */
const WINDOW = 40;

/**
 * Gives each of Word's paragraphs the file's, by index *and* text. Lists of one length that mostly
 * agree are one by one the same; a paragraph that reads differently in them is then still the file's,
 * and only what is written to it will not find its place.
 */
function align(texts: readonly string[], file: readonly Paragraph[]): readonly Paragraph[] {
  const agreeing = texts.filter((text, index) => fits(file[index], text)).length;
  if (file.length === texts.length && 2 * agreeing >= texts.length) return file;
  let next = 0;
  return texts.map((text, index) => {
    // An empty paragraph is like any other: only the very next one may be it.
    const reach = text === "" ? 1 : WINDOW;
    for (let at = next; at < Math.min(file.length, next + reach); at++) {
      const found = file[at];
      if (!found || !fits(found, text)) continue;
      next = at + 1;
      return found.index === index ? found : { ...found, index };
    }
    return bare(index, text);
  });
}

const fits = (paragraph: Paragraph | undefined, text: string): boolean =>
  paragraph !== undefined && wordOffset(paragraph, text) !== null;

/** A paragraph of which only the text is known. */
const bare = (index: number, text: string, formatting: Partial<Run> = {}): Paragraph => ({
  index,
  line: null,
  text,
  runs: text === "" ? [] : [{ ...PLAIN, ...formatting, start: 0, end: text.length }],
  label: null,
  style: NORMAL_STYLE,
  table: 0,
  changes: [],
});

const FIELDS =
  "text,style,styleBuiltIn,isListItem,outlineLevel,tableNestingLevel,font/bold,font/italic,font/superscript,font/strikeThrough";
const LIST_FIELDS =
  "listOrNullObject/id,listItemOrNullObject/listString,listItemOrNullObject/level";

async function readWithoutMarkup(context: Word.RequestContext): Promise<WordReading> {
  const { items, withLists } = await loadFields(context);
  const read = items.map((item, index) => fromFields(item, index, withLists));
  const texts = read.map((paragraph) => paragraph.text);
  const mixed = items.flatMap(({ font }, index) =>
    // The client's types do not say that these come as null.
    [font.bold, font.superscript].includes(null as never) ? [index] : [],
  );
  const untold = { formatting: new Set(mixed), numbering: !withLists };
  return { ...reading(texts, read, []), untold };
}

/** List fields fail on the web where a list paragraph is a tracked deletion: then without them. */
async function loadFields(context: Word.RequestContext): Promise<{
  readonly items: readonly Word.Paragraph[];
  readonly withLists: boolean;
}> {
  const { body } = context.document;
  const full = body.paragraphs.load(`${FIELDS},${LIST_FIELDS}`);
  try {
    await context.sync();
    return { items: full.items, withLists: true };
  } catch (thrown) {
    if (!isOfficeFailure(thrown)) throw thrown;
    const plainer = body.paragraphs.load(FIELDS);
    await context.sync();
    return { items: plainer.items, withLists: false };
  }
}

function fromFields(item: Word.Paragraph, index: number, withLists: boolean): Paragraph {
  const text = plain(item.text);
  const { bold, italic, superscript, strikeThrough } = item.font;
  return {
    ...bare(index, text, { bold, italic, superscript, strike: strikeThrough }),
    style: {
      id: item.style,
      name: item.styleBuiltIn.replace(/(\p{Ll})(?=[\p{Lu}\d])/gu, "$1 "),
      heading: item.outlineLevel >= 1 && item.outlineLevel <= 9 ? item.outlineLevel : null,
    },
    table: item.tableNestingLevel,
    label: withLists && item.isListItem ? labelOf(item) : null,
  };
}

/** A label out of the API's fields; its format and value are read off what it shows. */
function labelOf(item: Word.Paragraph): ListLabel {
  const text = item.listItemOrNullObject.listString;
  const number = /\d+/.exec(text)?.[0];
  const letter = /[a-z]/i.exec(text)?.[0]?.toLowerCase();
  return {
    text,
    list: String(item.listOrNullObject.id),
    level: item.listItemOrNullObject.level,
    format: number ? "decimal" : letter ? "lowerLetter" : "bullet",
    value: number ? Number(number) : letter ? letter.charCodeAt(0) - 96 : 1,
  };
}
