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
/** The latest reading of a resolution that says the same as a stretch's own: found so once, not at every lint. */
const sameReading = new WeakMap<Stretch, Resolution>();

function isOf(stretch: Stretch, resolution: Resolution): boolean {
  if (stretch.resolution === resolution || sameReading.get(stretch) === resolution) return true;
  const same = sameValue(stretch.resolution, resolution);
  if (same) sameReading.set(stretch, resolution);
  return same;
}

const sameParagraphs = (
  { start, paragraphs }: Stretch,
  all: readonly Paragraph[],
  to: number,
): boolean => {
  if (paragraphs.length !== to - start) return false;
  for (let at = start; at < to; at += 1) if (paragraphs[at - start] !== all[at]) return false;
  return true;
};

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
  const before = latest.get(first);
  const stays = before?.start === start && sameParagraphs(before, all, to);
  if (stays && resolution !== null && isOf(before, resolution)) return before;
  const within = <One extends { readonly paragraph: number }>(many: readonly One[]): One[] =>
    many.filter(({ paragraph }) => paragraph >= start && paragraph < to);
  const contents = resolution === null ? within(outline.contents) : [];
  const mentions = resolution?.sessionMentions ?? within(outline.sessionMentions);
  if (
    stays &&
    before.resolution === resolution &&
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
