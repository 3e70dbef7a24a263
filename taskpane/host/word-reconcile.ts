import { isDelete, isInsert, type Edit } from "../../src/index";
import { HostRefusal } from "./host";

/** The paragraphs that an edit relies on, by their index in the reading. */
function touched(edit: Edit): readonly number[] {
  if (!isInsert(edit)) return [edit.paragraph];
  const like = edit.insert.like;
  return [...(edit.after < 0 ? [] : [edit.after]), ...(like === undefined ? [] : [like])];
}

/**
 * Where the paragraphs of a reading stand in the document now. Whatever stands the same distance
 * from the start, or (past what was added or taken away) from the end, is the same paragraph.
 *
 * @throws HostRefusal `changed` where an edit's paragraph no longer reads as it did
 */
export function reconcile(
  edits: readonly Edit[],
  then: readonly string[],
  now: readonly string[],
): (index: number) => number {
  let head = 0;
  while (head < then.length && head < now.length && then[head] === now[head]) head++;
  const shift = now.length - then.length;
  let tail = then.length;
  while (tail > head && tail + shift > head && then[tail - 1] === now[tail + shift - 1]) tail--;
  const current = (index: number): number | null =>
    index < head
      ? index
      : index >= tail
        ? index + shift
        : shift === 0 && then[index] === now[index]
          ? index
          : null;
  const lost = edits.flatMap(touched).find((index) => current(index) === null);
  if (lost !== undefined) throw new HostRefusal("changed", `Paragraph ${lost} has changed`);
  return (index) => current(index) ?? index;
}

/** From the end to the start, so that no edit moves the place of one still to come. */
export function endToStart(edits: readonly Edit[]): readonly Edit[] {
  const rank = (edit: Edit): readonly [number, number] =>
    isInsert(edit)
      ? [edit.after, Number.MAX_SAFE_INTEGER]
      : [edit.paragraph, isDelete(edit) ? -1 : edit.start];
  return [...edits].reverse().sort((a, b) => {
    const [paragraphA, startA] = rank(a);
    const [paragraphB, startB] = rank(b);
    return paragraphB - paragraphA || startB - startA;
  });
}
