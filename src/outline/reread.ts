import type { Paragraph } from "../model/paragraph";
import {
  contradictions,
  decide,
  finish,
  linesBetween,
  readDocument,
  readSegment,
  type Document,
  type Evidence,
  type Part,
} from "./document";
import { contradictionsOf } from "./draft-session";
import { frontMentions, readFrontMatter, type FrontMatter } from "./front-matter";
import type { Line } from "./line";
import { HEADING_REACH, hasBody } from "./segments";
import { shiftContents, shiftResolution } from "./shift";

/** Paragraphs `at` to `at + removed` of the old text gave way to `inserted` new ones. */
export interface ParagraphChange {
  readonly at: number;
  readonly removed: number;
  readonly inserted: number;
}

/** Reads again what an edit can change: one segment, where no heading is touched. */
export function rereadDocument(
  before: Document,
  paragraphs: readonly Paragraph[],
  change: ParagraphChange,
): Document {
  const index = touchedSegment(before, paragraphs, change);
  if (index === null) return readDocument(paragraphs, before.option);
  return index < 0
    ? rereadFront(before, paragraphs, change)
    : rereadPart(before, paragraphs, change, index);
}

/** The one segment that an edit stays within (-1 for front matter), or null where it divides anew. */
function touchedSegment(
  before: Document,
  paragraphs: readonly Paragraph[],
  { at, removed, inserted }: ParagraphChange,
): number | null {
  const { segments, foreign } = before.division;
  if (segments.length === 0 || foreign) return null;
  if (before.paragraphs.length - removed + inserted !== paragraphs.length) return null;
  const old = linesBetween(before.paragraphs, at, at + removed);
  const fresh = linesBetween(paragraphs, at, at + inserted);
  const same =
    removed === inserted
      ? old.every((line, offset) => divides(line) === divides(fresh[offset] ?? line))
      : [...old, ...fresh].every((line) => divides(line) === "");
  if (!same || isNearHeadingWord(before.paragraphs, at, removed)) return null;
  const position = removed === 0 ? at - 1 : at;
  const index = segmentAt(before, position);
  const segment = segments[index];
  const end = segment?.to ?? segments[0]?.from ?? 0;
  if (at + removed > end || (position < 0 && end === 0)) return null;
  return index;
}

/** Whether « RÉSOLUTION » stands alone just before, so that what follows may be its number. */
const isNearHeadingWord = (
  paragraphs: readonly Paragraph[],
  at: number,
  removed: number,
): boolean =>
  linesBetween(paragraphs, Math.max(0, at - HEADING_REACH), at + removed + 1).some(
    (line) => line.headingWord,
  );

/** What of a line the division of the text depends on; empty for a line of no account. */
function divides(line: Line): string {
  const { blank, heading, foreignHeading, headingWord, contents } = line;
  if (!blank && heading === null && foreignHeading === null && !headingWord && !contents) return "";
  const houses = [heading?.house ?? "", foreignHeading?.house ?? ""];
  return [blank, headingWord, contents, ...houses].join();
}

/** By halves, the segment that holds a position; -1 before the first. */
function segmentAt(before: Document, position: number): number {
  const { segments } = before.division;
  let low = 0;
  let high = segments.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((segments[middle]?.from ?? 0) <= position) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}

function rereadFront(
  before: Document,
  paragraphs: readonly Paragraph[],
  change: ParagraphChange,
): Document {
  const delta = change.inserted - change.removed;
  const to = (before.division.segments[0]?.from ?? 0) + delta;
  const front = readFrontMatter(linesBetween(paragraphs, 0, to));
  const parts = shifted(before.parts, 0, delta);
  return assemble(
    before,
    paragraphs,
    front,
    parts,
    sameNumbers(front.sessions, before.front.sessions),
  );
}

function rereadPart(
  before: Document,
  paragraphs: readonly Paragraph[],
  change: ParagraphChange,
  index: number,
): Document {
  const part = before.parts[index];
  if (part === undefined) return readDocument(paragraphs, before.option);
  const delta = change.inserted - change.removed;
  const segment = { ...part.segment, to: part.segment.to + delta };
  const lines = linesBetween(paragraphs, segment.from, segment.to);
  const isLast = index === before.parts.length - 1;
  const kind = isLast || hasBody(lines, segment.headings, lines.length) ? "resolution" : "listed";
  if (kind !== segment.kind) return readDocument(paragraphs, before.option);
  const read = readSegment(lines, segment, before.division.foreign);
  const fresh = finish(read, before.context);
  const parts =
    delta === 0
      ? before.parts.with(index, fresh)
      : shifted(before.parts.with(index, fresh), index + 1, delta);
  return assemble(
    before,
    paragraphs,
    before.front,
    parts,
    sameEvidence(part.evidence, fresh.evidence),
    {
      was: part,
      is: fresh,
      moved: delta !== 0,
    },
  );
}

/** Puts the parts together; where they name another session for the draft, roles are read again. */
function assemble(
  before: Document,
  paragraphs: readonly Paragraph[],
  front: FrontMatter,
  parts: readonly Part[],
  sameSession: boolean,
  changed?: { readonly was: Part; readonly is: Part; readonly moved: boolean },
): Document {
  if (sameSession && changed !== undefined && !changed.moved && !touchesFixed(before, changed)) {
    return { ...before, paragraphs, parts };
  }
  const decided = decide(
    front,
    parts.map((part) => part.evidence),
    before.option,
  );
  const { session, context } = decided;
  if (context.session !== before.context.session || context.body !== before.context.body) {
    return readDocument(paragraphs, before.option);
  }
  const mentions = front === before.front ? before.frontMentions : frontMentions(front, context);
  return {
    ...before,
    paragraphs,
    division: { ...before.division, segments: parts.map((part) => part.segment) },
    front,
    parts,
    frontMentions: mentions,
    session: session && {
      ...session,
      contradictions: contradictions(mentions, parts, session.number),
    },
  };
}

/** Whether either reading of a part has a mention that contradicts the draft's session. */
function touchesFixed(
  before: Document,
  changed: { readonly was: Part; readonly is: Part },
): boolean {
  const number = before.session?.number;
  if (number === undefined) return false;
  return [changed.was, changed.is].some(
    (part) => contradictionsOf(part.resolution?.sessionMentions ?? [], number).length > 0,
  );
}

/** Parts from a position on, moved by so many paragraphs. */
function shifted(parts: readonly Part[], from: number, delta: number): readonly Part[] {
  if (delta === 0) return parts;
  return parts.map((part, at) =>
    at < from
      ? part
      : {
          ...part,
          segment: {
            ...part.segment,
            from: part.segment.from + delta,
            to: part.segment.to + delta,
          },
          entry: part.entry && shiftContents(part.entry, delta),
          resolution: part.resolution && shiftResolution(part.resolution, delta),
        },
  );
}

const sameEvidence = (one: Evidence, other: Evidence): boolean =>
  one.heading === other.heading && one.chapeau === other.chapeau && one.summit === other.summit;

const sameNumbers = (one: readonly number[], other: readonly number[]): boolean =>
  one.length === other.length && one.every((number, at) => number === other[at]);
