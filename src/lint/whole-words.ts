import type { Paragraph } from "../model/paragraph";
import type { Place } from "../model/place";
import { span } from "./span";

/** Where words stand in a paragraph by themselves: no sign of `joins` right before or after them. */
export function* wholeWords(paragraph: Paragraph, words: string, joins: RegExp): Iterable<Place> {
  const { text } = paragraph;
  for (let at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + 1)) {
    const end = at + words.length;
    if (!joins.test(text.charAt(at - 1) + text.charAt(end))) yield span(paragraph, at, end);
  }
}
