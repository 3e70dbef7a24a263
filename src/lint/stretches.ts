import type { Paragraph } from "../model/paragraph";
import type { ContentsEntry, Outline, Resolution } from "../model/resolution";
import type { SessionMention } from "../model/session";
import { sameValue } from "./same-value";

/**
 * The paragraphs of one resolution, or those before, between or after resolutions, with what the
 * outline read in them. The object stays as long as nothing in it changes: what was read from it
 * can be kept with it.
 */
export interface Stretch {
  /** Index of its first paragraph. */
  readonly start: number;
  readonly paragraphs: readonly Paragraph[];
  readonly resolution: Resolution | null;
  /** Lines of a table of contents. */
  readonly contents: readonly ContentsEntry[];
  readonly mentions: readonly SessionMention[];
}

const latest = new WeakMap<Paragraph, Stretch>();

const sameParagraphs = (
  { start, paragraphs }: Stretch,
  all: readonly Paragraph[],
  to: number,
): boolean =>
  paragraphs.length === to - start && paragraphs.every((one, at) => one === all[start + at]);

/** The stretch as it was, where nothing in it changed. */
function stretch(
  all: readonly Paragraph[],
  start: number,
  to: number,
  resolution: Resolution | null,
  outline: Outline,
): Stretch | null {
  const first = all[start];
  if (!first) return null;
  const within = <One extends { readonly paragraph: number }>(many: readonly One[]): One[] =>
    many.filter(({ paragraph }) => paragraph >= start && paragraph < to);
  const contents = resolution === null ? within(outline.contents) : [];
  const mentions = resolution?.sessionMentions ?? within(outline.sessionMentions);
  const before = latest.get(first);
  if (
    before?.start === start &&
    sameParagraphs(before, all, to) &&
    sameValue(before.resolution, resolution) &&
    sameValue(before.contents, contents) &&
    sameValue(before.mentions, mentions)
  ) {
    return before;
  }
  const now = { start, paragraphs: all.slice(start, to), resolution, contents, mentions };
  latest.set(first, now);
  return now;
}

/** All paragraphs of a draft, in order, by the resolutions that they stand in. */
export function stretchesOf(
  paragraphs: readonly Paragraph[],
  outline: Outline,
): readonly Stretch[] {
  const stretches: Stretch[] = [];
  let from = 0;
  const add = (resolution: Resolution | null, to: number): void => {
    const one = to > from ? stretch(paragraphs, from, to, resolution, outline) : null;
    if (one) stretches.push(one);
    from = Math.max(from, to);
  };
  for (const resolution of outline.resolutions) {
    add(null, resolution.start);
    add(resolution, Math.min(resolution.end + 1, paragraphs.length));
  }
  add(null, paragraphs.length);
  return stretches;
}
