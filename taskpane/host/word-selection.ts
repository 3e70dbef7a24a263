import type { Selection } from "./host";
import type { WordReading } from "./word-read";
import { plain, wordOffset } from "./word-text";

/** How many paragraphs on each side tell one place from another that reads the same. */
const REACH = 3;

/** Bodies that are the document's own text; a table cell is part of it. */
const MAIN = new Set(["MainDoc", "TableCell", "Section"]);

/** The selection, and whether its paragraph still reads as in the last reading. */
export interface Seen {
  readonly selection: Selection;
  readonly stale: boolean;
}

/** The cursor as Word tells it: texts about it, no number of the paragraph. */
export interface Cursor {
  /** In the document's own text; `cell` in a table of it. */
  readonly body: "main" | "cell" | "elsewhere";
  readonly around: Around;
  /** Lengths in Word's text: before the selection in its first paragraph, and of it there. */
  readonly lead: number;
  readonly length: number;
}

/**
 * Asks where the cursor stands, in one round trip whatever the document's length: the paragraph is
 * known by its own text and that of its neighbours.
 */
export async function askForCursor(context: Word.RequestContext): Promise<Cursor> {
  const selection = context.document.getSelection();
  const body = selection.parentBody.load("type");
  const paragraph = selection.paragraphs.getFirst().load("text");
  const before = neighbours(paragraph, (each) => each.getPreviousOrNullObject());
  const after = neighbours(paragraph, (each) => each.getNextOrNullObject());
  const lead = paragraph.getRange("Start").expandTo(selection.getRange("Start")).load("text");
  selection.load("text");
  await context.sync();
  const [selected = ""] = selection.text.split(/[\r\n]/);
  return {
    body: MAIN.has(body.type) ? (body.type === "TableCell" ? "cell" : "main") : "elsewhere",
    around: { before: before.map(textOf), text: plain(paragraph.text), after: after.map(textOf) },
    lead: plain(lead.text).length,
    length: plain(selected).length,
  };
}

/** Where the cursor stands in a reading. */
export function seenIn(reading: WordReading, { body, around, lead, length }: Cursor): Seen {
  if (body === "elsewhere") return { selection: null, stale: false };
  const index = locate(around, reading.wordTexts);
  if (index === null) return { selection: null, stale: body === "main" };
  const { text } = around;
  const read = reading.paragraphs[index];
  const stale = reading.wordTexts[index] !== text;
  const visible = read && !stale ? toVisible(read, text) : (offset: number) => offset;
  const limit = read && !stale ? read.text.length : text.length;
  const start = Math.min(visible(lead), limit);
  const end = Math.max(start, Math.min(visible(lead + length), limit));
  return { selection: { paragraph: index, start, end }, stale };
}

function neighbours(
  paragraph: Word.Paragraph,
  step: (paragraph: Word.Paragraph) => Word.Paragraph,
): readonly Word.Paragraph[] {
  const found: Word.Paragraph[] = [];
  let at = paragraph;
  while (found.length < REACH) {
    at = step(at).load("text");
    found.push(at);
  }
  return found;
}

const textOf = (paragraph: Word.Paragraph): string | null =>
  paragraph.isNullObject ? null : plain(paragraph.text);

interface Around {
  /** Nearest first; null past the document's start or end. */
  readonly before: readonly (string | null)[];
  readonly text: string;
  readonly after: readonly (string | null)[];
}

/** The paragraph of the reading that fits best, itself or (while it is being typed) by its neighbours. */
function locate({ before, text, after }: Around, texts: readonly string[]): number | null {
  let best: number | null = null;
  let most = 0;
  for (const [index, own] of texts.entries()) {
    const left = before.map((each, step) => (texts[index - 1 - step] ?? null) === each);
    const right = after.map((each, step) => (texts[index + 1 + step] ?? null) === each);
    const next = Number(left[0]) + Number(right[0]);
    const far = [...left.slice(1), ...right.slice(1)].filter(Boolean).length;
    const score =
      (own === text ? 10 : next === 2 ? 1 : 0) && (own === text ? 10 : 0) + 3 * next + far;
    if (score > most) {
      most = score;
      best = index;
    }
  }
  return best;
}

/** From an offset of Word's text to the visible text's: the last visible offset that is not past it. */
function toVisible(
  paragraph: WordReading["paragraphs"][number],
  text: string,
): (offset: number) => number {
  const offset = wordOffset(paragraph, text);
  if (!offset || paragraph.text === text) return (at) => at;
  return (at) => {
    let visible = 0;
    while (visible < paragraph.text.length && offset(visible) < at) visible++;
    return visible;
  };
}
