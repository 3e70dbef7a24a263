import type { Paragraph } from "../model/paragraph";

/** One spelling of a name, and the indexes of its paragraphs, in order, once for each time. */
export interface Spelling {
  readonly text: string;
  readonly in: readonly number[];
}

/** The names of some paragraphs as they come, each with its paragraph. */
export interface Names {
  readonly texts: readonly string[];
  readonly in: readonly number[];
}

const sameList = (a: readonly unknown[], b: readonly unknown[]): boolean =>
  a.length === b.length && a.every((one, at) => one === b[at]);

/**
 * Reads the names of lists of paragraphs. A list that changed but names the same things gives the
 * same object again, so that what follows from names is done once, not at every letter typed.
 */
export function namesReader(
  read: (paragraph: Paragraph) => readonly string[],
): (paragraphs: readonly Paragraph[]) => Names {
  const ofList = new WeakMap<readonly Paragraph[], Names>();
  const latest = new WeakMap<Paragraph, Names>();
  return (paragraphs) => {
    const known = ofList.get(paragraphs);
    if (known) return known;
    const texts: string[] = [];
    const places: number[] = [];
    for (const paragraph of paragraphs) {
      for (const text of read(paragraph)) {
        texts.push(text);
        places.push(paragraph.index);
      }
    }
    const first = paragraphs[0];
    const before = first && latest.get(first);
    const now =
      before && sameList(before.texts, texts) && sameList(before.in, places)
        ? before
        : { texts, in: places };
    ofList.set(paragraphs, now);
    if (first) latest.set(first, now);
    return now;
  };
}

/** A conclusion, kept while what it was drawn from is the same objects. */
export function concluded<Value>(
  draw: (from: readonly Names[]) => Value,
): (from: readonly Names[]) => Value {
  let known: { readonly from: readonly Names[]; readonly value: Value } | null = null;
  return (from) => {
    if (known === null || !sameList(known.from, from)) known = { from, value: draw(from) };
    return known.value;
  };
}

/** All spellings, in order of their first mention. */
export function spellings(names: readonly Names[]): Spelling[] {
  const all = new Map<string, number[]>();
  for (const { texts, in: places } of names) {
    texts.forEach((text, at) => {
      const place = places[at] ?? 0;
      const known = all.get(text);
      if (known) known.push(place);
      else all.set(text, [place]);
    });
  }
  return [...all].map(([text, places]) => ({ text, in: places }));
}

/** Where a spelling stands: its paragraphs and the offsets of its mentions in them. */
export function* mentionsOf(
  spelling: Spelling,
  paragraphs: readonly Paragraph[],
): Iterable<{ paragraph: Paragraph; start: number }> {
  const { text } = spelling;
  for (const index of new Set(spelling.in)) {
    const paragraph = paragraphs[index];
    if (!paragraph) continue;
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
