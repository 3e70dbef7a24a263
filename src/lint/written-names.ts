import type { Paragraph } from "../model/paragraph";

/** One spelling of a name, and the paragraphs where it stands, in order, once for each time. */
export interface Spelling {
  readonly text: string;
  readonly in: readonly Paragraph[];
}

const kept = new WeakMap<RegExp, WeakMap<Paragraph, readonly string[]>>();

/** What a global pattern finds in a paragraph, kept with both. */
export function writtenIn(paragraph: Paragraph, pattern: RegExp): readonly string[] {
  const store = kept.get(pattern) ?? new WeakMap<Paragraph, readonly string[]>();
  kept.set(pattern, store);
  const known = store.get(paragraph);
  if (known) return known;
  const now = paragraph.text.match(pattern) ?? [];
  store.set(paragraph, now);
  return now;
}

let latest = new Map<string, RegExp>();

/** One pattern object for a source, as long as few others come between: what is kept under it stays. */
export function patternOf(source: string): RegExp {
  const known = latest.get(source) ?? new RegExp(source, "gu");
  if (latest.size > 8) latest = new Map();
  latest.set(source, known);
  return known;
}

/** All spellings that a global pattern finds in paragraphs, in order of their first mention. */
export function spellingsOf(paragraphs: readonly Paragraph[], pattern: RegExp): Spelling[] {
  const all = new Map<string, Paragraph[]>();
  for (const paragraph of paragraphs) {
    for (const text of writtenIn(paragraph, pattern)) {
      const places = all.get(text);
      if (places) places.push(paragraph);
      else all.set(text, [paragraph]);
    }
  }
  return [...all].map(([text, places]) => ({ text, in: places }));
}

/** Where a spelling stands: its paragraphs and the offsets of its mentions in them. */
export function* mentionsOf(spelling: Spelling): Iterable<{ paragraph: Paragraph; start: number }> {
  const { text } = spelling;
  for (const paragraph of new Set(spelling.in)) {
    for (
      let at = paragraph.text.indexOf(text);
      at >= 0;
      at = paragraph.text.indexOf(text, at + 1)
    ) {
      const around = paragraph.text.charAt(at - 1) + paragraph.text.charAt(at + text.length);
      if (!/[\p{L}\p{N}]/u.test(around)) yield { paragraph, start: at };
    }
  }
}
