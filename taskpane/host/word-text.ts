import type { Paragraph, Place } from "../../src/index";

/** What Word's `text` gives for things that have letters of their own in a {@link Paragraph}. */
const LETTERS: Readonly<Record<string, string>> = {
  "\v": "\n",
  "\f": "\n",
  "\u001e": "\u2011",
  "\u001f": "\u00ad",
};

/** Word's text with our letters in it; marks of notes, comments and fields are no text. */
export const plain = (text: string): string =>
  text
    .replace(/[\v\f\u001e\u001f]/g, (letter) => LETTERS[letter] ?? letter)
    .replace(/[\u0000-\u0008\u000e-\u001d\r]/g, "");

/**
 * Where an offset of the visible text stands in Word's text, which may hold tracked deletions and
 * hidden text too. Null where the two do not belong together.
 */
export function wordOffset(
  paragraph: Paragraph,
  word: string,
): ((offset: number) => number) | null {
  if (paragraph.text === word) return (offset) => offset;
  return pastDeletions(paragraph, word) ?? pastOneStretch(paragraph.text, word);
}

/** One stretch of Word's text is not seen: there is no telling where but by what stands around it. */
function pastOneStretch(visible: string, word: string): ((offset: number) => number) | null {
  const more = word.length - visible.length;
  if (more <= 0 || visible === "") return null;
  let head = 0;
  while (head < visible.length && visible[head] === word[head]) head++;
  if (!word.endsWith(visible.slice(head))) return null;
  return (offset) => (offset < head ? offset : offset + more);
}

function pastDeletions(paragraph: Paragraph, word: string): ((offset: number) => number) | null {
  const cuts = paragraph.changes
    .filter((change) => change.kind === "deletion" || change.kind === "move")
    .map((change) => change.start);
  if (cuts.length === 0) return null;
  const bounds = [...new Set([0, ...cuts, paragraph.text.length])].sort((a, b) => a - b);
  const stretches: { readonly start: number; readonly end: number; readonly at: number }[] = [];
  let from = 0;
  for (const [index, start] of bounds.slice(0, -1).entries()) {
    const end = bounds[index + 1] ?? start;
    const at = word.indexOf(paragraph.text.slice(start, end), from);
    if (at < 0) return null;
    stretches.push({ start, end, at });
    from = at + end - start;
  }
  return (offset) => {
    const held = stretches.find(({ start, end }) => offset >= start && offset < end);
    if (held) return held.at + offset - held.start;
    const last = stretches.at(-1);
    return last ? last.at + last.end - last.start : 0;
  };
}

/** A text to look for in a paragraph, and which of the places where it stands is meant. */
export interface Anchor {
  readonly text: string;
  /** 0-based, counted from the paragraph's start without overlaps, as Word's search does. */
  readonly rank: number;
  /** In how many places it stands. */
  readonly count: number;
}

/** Word's search takes no more than 255 characters. */
const LONGEST = 200;

/** The anchor of `word.slice(start, end)`. */
export function anchor(word: string, start: number, end: number): Anchor {
  const text = word.slice(start, end);
  let rank = 0;
  let count = 0;
  for (let at = word.indexOf(text); at >= 0; at = word.indexOf(text, at + text.length)) {
    if (at < start) rank++;
    count++;
  }
  return { text, rank, count };
}

/** The anchors of a span: one where it can be searched whole, else its first and its last stretch. */
export function anchors(
  paragraph: Paragraph,
  word: string,
  place: Place,
): readonly Anchor[] | null {
  const offset = wordOffset(paragraph, word);
  if (!offset || place.end <= place.start) return null;
  const start = offset(place.start);
  const end = offset(place.end - 1) + 1;
  if (end - start <= LONGEST) return [anchor(word, start, end)];
  return [anchor(word, start, start + LONGEST), anchor(word, end - LONGEST, end)];
}

/** A search pattern: `^` opens a code in Word's search, and some letters are only found by code. */
export const pattern = (text: string): string =>
  text.replace(/\^/g, "^^").replace(/\t/g, "^t").replace(/\n/g, "^l");

/** A short number that changes with the text (FNV-1a), for comparing readings. */
export function fingerprint(texts: readonly string[]): string {
  let hash = 0x811c9dc5;
  for (const text of texts) {
    for (let at = 0; at < text.length; at++)
      hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193) >>> 0;
    hash = Math.imul(hash ^ 0x1e, 0x01000193) >>> 0;
  }
  return hash.toString(36);
}
