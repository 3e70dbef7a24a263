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

/** The latest draft. */
interface Latest {
  readonly paragraphs: readonly Paragraph[];
  readonly resolutions: readonly Resolution[];
  /** Those of the resolutions, by rank. */
  readonly stretches: readonly (Stretch | null)[];
}

let latestDraft: Latest = { paragraphs: [], resolutions: [], stretches: [] };

/** True where paragraphs from one to before another are those of the latest draft, in the same place: they need not be looked through. */
type Stays = (start: number, to: number) => boolean;

function staysIn(paragraphs: readonly Paragraph[]): Stays {
  const before = latestDraft.paragraphs;
  const { head, foot } = changes(before, paragraphs);
  const from = paragraphs.length === before.length ? paragraphs.length - foot : Infinity;
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
  const { resolutions } = outline;
  const before = latestDraft;
  const stays = staysIn(paragraphs);
  const all: Stretch[] = [];
  const ofResolutions: (Stretch | null)[] = [];
  let from = 0;
  const next = (resolution: Resolution | null, to: number): Stretch | null =>
    to > from ? stretch(paragraphs, from, to, resolution, outline, stays(from, to)) : null;
  const add = (one: Stretch | null, to: number): void => {
    if (one) all.push(one);
    from = Math.max(from, to);
  };
  for (const [rank, resolution] of resolutions.entries()) {
    add(next(null, resolution.start), resolution.start);
    const to = Math.min(resolution.end + 1, paragraphs.length);
    const known = before.resolutions[rank] === resolution ? before.stretches[rank] : null;
    const one = known?.start === from && stays(from, to) ? known : next(resolution, to);
    ofResolutions.push(one);
    add(one, to);
  }
  add(next(null, paragraphs.length), paragraphs.length);
  latestDraft = { paragraphs, resolutions, stretches: ofResolutions };
  return all;
}
