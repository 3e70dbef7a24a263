import { dates, type DateMention } from "../language/dates";
import type { Paragraph } from "../model/paragraph";
import { levelled } from "./levelled";

const known = new WeakMap<Paragraph, readonly DateMention[]>();

/** The dates of a paragraph (`dates`), kept with it. */
export function datesOf(paragraph: Paragraph): readonly DateMention[] {
  const before = known.get(paragraph);
  if (before !== undefined) return before;
  const now = /\d/.test(paragraph.text) ? dates(paragraph.text, levelled(paragraph)) : [];
  known.set(paragraph, now);
  return now;
}
