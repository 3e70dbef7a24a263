import { words, wordForm } from "./words";

/** What is asked of an index, as plain data: a worker or a server can be asked the same. */
export interface Question {
  readonly text: string;
  /** Word forms in the order of the text. */
  readonly forms: readonly string[];
  /** Word sequences that a clause must hold. */
  readonly phrases: readonly (readonly string[])[];
  /** Whether the last word may still be growing. */
  readonly typing: boolean;
}

const QUOTED = /«([^«»]*)»|“([^“”]*)”|"([^"]*)"/gu;

/** Reads a free query: what stands in « » (or other double quotes) is exact. */
export function freeQuestion(text: string): Question {
  const phrases = [...text.matchAll(QUOTED)]
    .map(([, french, english, straight]) => formsOf(french ?? english ?? straight ?? ""))
    .filter((phrase) => phrase.length > 0);
  return { ...textQuestion(text.replace(/[«»“”"]/gu, " ")), phrases };
}

/** Reads a text of the draft: quotation marks in it are its own. */
export function textQuestion(text: string): Question {
  return { text, forms: formsOf(text), phrases: [], typing: /[\p{L}\p{N}]$/u.test(text) };
}

const formsOf = (text: string): readonly string[] =>
  words(text).map(({ start, end }) => wordForm(text.slice(start, end)));
