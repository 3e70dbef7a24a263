import type { Edit } from "../model/edit";
import { isDelete, isInsert, isReplace } from "../model/edit";
import type { Place } from "../model/place";
import type { Finding, Fix } from "./finding";
import type { HouseStyle } from "./house-style";

/** The fix that writes `text` in a place. */
export const write = (place: Place, text: string): Fix => ({
  title:
    text === ""
      ? { fr: "Supprimer", en: "Delete" }
      : { fr: `Écrire « ${text} »`, en: `Write “${text}”` },
  edits: [{ paragraph: place.paragraph, start: place.start, end: place.end, text }],
});

/** The fix that writes a verb of the dispositif as the house sets verbs: the words, and their bold. */
export function writeVerb(place: Place, verb: string, style: HouseStyle): Fix {
  if (style.verbs !== "bold-capitals") return write(place, verb);
  const { paragraph, start, end } = place;
  return {
    title: { fr: `Écrire « ${verb} », en gras`, en: `Write “${verb}”, in bold` },
    edits: [{ paragraph, start, end, text: verb, bold: true }],
  };
}

/** The fix that sets a place in bold or takes the bold away. */
export const embolden = (place: Place, bold: boolean): Fix => ({
  title: bold
    ? { fr: "Mettre en gras", en: "Set in bold" }
    : { fr: "Ôter le gras", en: "Remove the bold" },
  edits: [{ paragraph: place.paragraph, start: place.start, end: place.end, bold }],
});

const paragraphOf = (edit: Edit): number => (isInsert(edit) ? edit.after : edit.paragraph);

/** True where the order of two edits would matter. Adjacent spans do not; two insertions at one point do. */
function collide(a: Edit, b: Edit): boolean {
  if (isInsert(a) || isInsert(b)) return isInsert(a) && isInsert(b) && a.after === b.after;
  if (a.paragraph !== b.paragraph) return false;
  if (isDelete(a) || isDelete(b)) return true;
  const atOnePoint = a.start === b.start && (a.start === a.end || b.start === b.end);
  const insertionAtEdge =
    (isReplace(a) && a.start === a.end && a.start === b.end) ||
    (isReplace(b) && b.start === b.end && b.start === a.end);
  return atOnePoint || insertionAtEdge || (a.start < b.end && b.start < a.end);
}

/**
 * The edits of all fixes that do not overlap, in document order; the rest waits for a second lint.
 * A fix is taken whole or not at all.
 */
export function fixEdits(findings: readonly Finding[]): readonly Edit[] {
  const taken = new Map<number, Edit[]>();
  const inOrder: Edit[] = [];
  for (const finding of findings) {
    const edits = finding.fix?.edits ?? [];
    const free = edits.every((edit) =>
      (taken.get(paragraphOf(edit)) ?? []).every((other) => !collide(edit, other)),
    );
    if (!free) continue;
    for (const edit of edits) {
      inOrder.push(edit);
      taken.set(paragraphOf(edit), [...(taken.get(paragraphOf(edit)) ?? []), edit]);
    }
  }
  const startOf = (edit: Edit): number =>
    isInsert(edit) ? Number.MAX_SAFE_INTEGER : isDelete(edit) ? -1 : edit.start;
  return inOrder.sort((a, b) => paragraphOf(a) - paragraphOf(b) || startOf(a) - startOf(b));
}
