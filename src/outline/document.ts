import type { Paragraph } from "../model/paragraph";
import type { ContentsEntry, Outline, Resolution } from "../model/resolution";
import type { DraftSession, SessionMention } from "../model/session";
import { contentsEntry } from "./contents";
import { contradictionsOf, decideSession } from "./draft-session";
import { frontMentions, readFrontMatter, type FrontMatter } from "./front-matter";
import { readLine, type Line } from "./line";
import { readResolution, withMentions, type ResolutionReading } from "./resolution";
import { divide, type Division, type Segment } from "./segments";
import type { RoleContext } from "./session-roles";

/** What a segment says of the draft's session. */
export interface Evidence {
  readonly heading: number | null;
  readonly chapeau: number | null;
  readonly summit: boolean;
}

/** A segment with what was read in it. */
export interface Part {
  readonly segment: Segment;
  readonly evidence: Evidence;
  /** For a list entry, its line of contents. */
  readonly entry: ContentsEntry | null;
  readonly resolution: Resolution | null;
}

/** A text as read, kept beside its outline so that an edit need not read it all again. */
export interface Document {
  readonly paragraphs: readonly Paragraph[];
  readonly option: number | undefined;
  readonly division: Division;
  readonly front: FrontMatter;
  readonly frontMentions: readonly SessionMention[];
  readonly parts: readonly Part[];
  readonly session: DraftSession | null;
  readonly context: RoleContext;
}

/** Lines of paragraphs from one position to another. */
export function linesBetween(
  paragraphs: readonly Paragraph[],
  from: number,
  to: number,
): readonly Line[] {
  return paragraphs.slice(from, to).map(readLine);
}

/** Reads a text whole. */
export function readDocument(
  paragraphs: readonly Paragraph[],
  option: number | undefined,
): Document {
  const lines = paragraphs.map(readLine);
  const division = divide(lines);
  const front = readFrontMatter(lines.slice(0, division.segments[0]?.from ?? lines.length));
  const readings = division.segments.map((segment) =>
    readSegment(lines.slice(segment.from, segment.to), segment, division.foreign),
  );
  const evidence = readings.map((reading) => reading.evidence);
  const { session, context } = decide(front, evidence, option);
  const parts = readings.map((reading) => finish(reading, context));
  const mentions = frontMentions(front, context);
  return {
    paragraphs,
    option,
    division,
    front,
    frontMentions: mentions,
    parts,
    session: session && {
      ...session,
      contradictions: contradictions(mentions, parts, session.number),
    },
    context,
  };
}

/** A segment read, before the draft's session is known. */
export interface SegmentReading {
  readonly segment: Segment;
  readonly evidence: Evidence;
  readonly entry: ContentsEntry | null;
  readonly reading: ResolutionReading | null;
}

/** Reads the lines of one segment. */
export function readSegment(
  all: readonly Line[],
  segment: Segment,
  foreign: boolean,
): SegmentReading {
  if (segment.kind === "listed") {
    const line = all[segment.headings - 1];
    const entry = line === undefined ? null : contentsEntry(line);
    return {
      segment,
      evidence: { heading: null, chapeau: null, summit: false },
      entry,
      reading: null,
    };
  }
  const headings = all.slice(0, segment.headings).filter((line) => !line.blank).length;
  const lines = all.filter((line) => !line.blank);
  const reading = readResolution(lines, headings, foreign);
  const { session, body } = reading.resolution;
  const evidence: Evidence = {
    heading: session,
    chapeau: reading.chapeauSession,
    summit: body === "Summit",
  };
  return { segment, evidence, entry: null, reading };
}

/** Decides roles, the draft's session being known. */
export const finish = (read: SegmentReading, context: RoleContext): Part => ({
  segment: read.segment,
  evidence: read.evidence,
  entry: read.entry,
  resolution: read.reading === null ? null : withMentions(read.reading, context),
});

/** The draft's session, and the body whose resolutions these are. */
export function decide(
  front: FrontMatter,
  evidence: readonly Evidence[],
  option: number | undefined,
): {
  readonly session: Omit<DraftSession, "contradictions"> | null;
  readonly context: RoleContext;
} {
  const summits = evidence.filter((one) => one.summit).length;
  const body = summits * 2 > evidence.length ? "Summit" : "CFM";
  const session = decideSession(
    {
      heading: evidence.flatMap((one) => one.heading ?? []),
      chapeau: evidence.flatMap((one) => one.chapeau ?? []),
      symbol: front.sessions,
    },
    body,
    option,
  );
  return { session, context: { session: session?.number ?? null, body } };
}

/** Every mention in a fixed place that names another session than the draft's. */
export const contradictions = (
  front: readonly SessionMention[],
  parts: readonly Part[],
  session: number,
): readonly SessionMention[] => [
  ...contradictionsOf(front, session),
  ...parts.flatMap((part) => contradictionsOf(part.resolution?.sessionMentions ?? [], session)),
];

/** The outline of a text as read. */
export function outlineOf(document: Document): Outline {
  const resolutions: Resolution[] = [];
  const contents: ContentsEntry[] = [...document.front.contents];
  for (const { resolution, entry } of document.parts) {
    if (resolution !== null) resolutions.push(resolution);
    if (entry !== null) contents.push(entry);
  }
  return {
    session: document.session,
    resolutions,
    contents,
    sessionMentions: document.frontMentions,
    body: document.context.body,
  };
}
