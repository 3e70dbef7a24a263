import type { ReplaceEdit } from "../../model/edit";

const DIGIT = /\d/;
/** Second halves: of a surrogate pair, of a letter with its accent, of a joined sign. */
const CONTINUES = /[\uDC00-\uDFFF]|\p{M}|\u200D/u;

/**
 * Narrows a replacement to what differs, so that the tracked change shows no more than it must;
 * `48` for `47` stays whole. Null where nothing differs.
 */
export function smallestChange(edit: ReplaceEdit, old: string): ReplaceEdit | null {
  const { start, end, text } = edit;
  const replaced = old.slice(start, end);
  if (replaced === text) return null;
  const shortest = Math.min(replaced.length, text.length);
  let before = 0;
  while (before < shortest && replaced[before] === text[before]) before++;
  while (before > 0 && (splits(replaced, before) || splits(text, before))) before--;
  let after = 0;
  while (after < shortest - before && replaced.at(-1 - after) === text.at(-1 - after)) after++;
  while (
    after > 0 &&
    (splits(replaced, replaced.length - after) || splits(text, text.length - after))
  ) {
    after--;
  }
  return {
    ...edit,
    start: start + before,
    end: end - after,
    text: text.slice(before, text.length - after),
  };
}

/** Whether a cut would go through a number or a character. */
function splits(text: string, at: number): boolean {
  const left = text.charAt(at - 1);
  const right = text.charAt(at);
  return (DIGIT.test(left) && DIGIT.test(right)) || CONTINUES.test(right);
}
