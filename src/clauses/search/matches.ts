import type { Question } from "./question";
import { words, wordForm } from "./words";

/**
 * Where a question's words stand in a text. The word being typed matches what it begins; a
 * misspelt word matches nothing, as nothing of it is there to show.
 */
export function matchesIn(
  text: string,
  { forms, phrases, typing }: Question,
): readonly { readonly start: number; readonly end: number }[] {
  const sought = new Set([...forms, ...phrases.flat()]);
  const growing = typing ? forms.at(-1) : undefined;
  return words(text).filter(({ start, end }) => {
    const form = wordForm(text.slice(start, end));
    return sought.has(form) || (growing !== undefined && form.startsWith(growing));
  });
}
