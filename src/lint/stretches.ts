import type { Paragraph } from "../model/paragraph";
import type { ContentsEntry, Outline, Resolution } from "../model/resolution";
import type { SessionMention } from "../model/session";
import { firstFrom } from "./first-from";
import { changes } from "./page-changes";
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

/** Those of some readings, in document order, that stand in paragraphs from one to before another. */
function within<One extends { readonly paragraph: number }>(
  all: readonly One[],
  start: number,
  to: number,
): readonly One[] {
  const rank = (paragraph: number): number =>
    firstFrom(all.length, (at) => (all[at]?.paragraph ?? 0) < paragraph);
  return all.slice(rank(start), rank(to));
}

/** The latest draft; where it is the same, so are its stretches, which need not be looked through. */
let latestDraft: readonly Paragraph[] = [];

/** True where paragraphs from one to before another are those of the latest draft, in the same place. */
type Stays = (start: number, to: number) => boolean;

function staysIn(paragraphs: readonly Paragraph[]): Stays {
  const { head, foot } = changes(latestDraft, paragraphs);
  const from = paragraphs.length === latestDraft.length ? paragraphs.length - foot : Infinity;
  latestDraft = paragraphs;
  return (start, to) => to <= head || start >= from;
}

/** The stretch as it was, where nothing in it changed. */
function stretch(
  all: readonly Paragraph[],
  start: number,
  to: number,
  resolution: Resolution | null,
  outline: Outline,
  isSettled: boolean,
): Stretch | null {
  const first = all[start];
  if (!first) return null;
  const before = latest.get(first);
  const stays =
    before?.start === start &&
    (isSettled ? before.paragraphs.length === to - start : sameParagraphs(before, all, to));
  if (stays && resolution !== null && isOf(before, resolution)) return before;
  const contents = resolution === null ? within(outline.contents, start, to) : [];
  const mentions = resolution?.sessionMentions ?? within(outline.sessionMentions, start, to);
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
  const stays = staysIn(paragraphs);
  let from = 0;
  const add = (resolution: Resolution | null, to: number): void => {
    const one =
      to > from ? stretch(paragraphs, from, to, resolution, outline, stays(from, to)) : null;
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
