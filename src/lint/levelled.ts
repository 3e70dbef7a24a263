import { level } from "../language/level";
import type { Paragraph } from "../model/paragraph";

const known = new WeakMap<Paragraph, string>();

/** A paragraph's text levelled (`level`): same offsets. Kept with the paragraph. */
export function levelled(paragraph: Paragraph): string {
  const before = known.get(paragraph);
  if (before !== undefined) return before;
  const now = level(paragraph.text);
  known.set(paragraph, now);
  return now;
}
