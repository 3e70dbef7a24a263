import type { Paragraph } from "../model/paragraph";
import type { Resolution } from "../model/resolution";
import type { Draft } from "./draft";

/**
 * The paragraphs of one resolution, or those before, between or after resolutions. The list is the
 * same object as long as its paragraphs are: what was read from it can be kept with it.
 */
export interface Stretch {
  readonly resolution: Resolution | null;
  readonly paragraphs: readonly Paragraph[];
}

const latest = new WeakMap<Paragraph, readonly Paragraph[]>();

function listed(all: readonly Paragraph[], from: number, to: number): readonly Paragraph[] {
  const first = all[from];
  if (!first) return [];
  const before = latest.get(first);
  if (before?.length === to - from && before.every((one, at) => one === all[from + at])) {
    return before;
  }
  const now = all.slice(from, to);
  latest.set(first, now);
  return now;
}

/** All paragraphs of a draft, in order, by the resolutions that they stand in. */
export function stretchesOf({ paragraphs, outline }: Draft): readonly Stretch[] {
  const stretches: Stretch[] = [];
  let from = 0;
  const add = (resolution: Resolution | null, to: number): void => {
    if (to > from) stretches.push({ resolution, paragraphs: listed(paragraphs, from, to) });
    from = Math.max(from, to);
  };
  for (const resolution of outline.resolutions) {
    add(null, resolution.start);
    add(resolution, Math.min(resolution.end + 1, paragraphs.length));
  }
  add(null, paragraphs.length);
  return stretches;
}
