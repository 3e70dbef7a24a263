import type { Paragraph } from "../model/paragraph";
import type { ContentsEntry, Outline, Resolution } from "../model/resolution";
import { contentsEntry } from "./contents";
import { contradictionsOf, decideSession } from "./draft-session";
import { frontMentions, readFrontMatter } from "./front-matter";
import { readLine, type Line } from "./line";
import { readResolution, withMentions, type ResolutionReading } from "./resolution";
import { hasBody, headingAt } from "./segments";

/** Turns paragraphs into resolutions, their parts, citations and session mentions. Never throws on text. */
export function outline(
  paragraphs: readonly Paragraph[],
  options: { readonly session?: number } = {},
): Outline {
  const lines = paragraphs.map(readLine).filter((line) => !line.blank);
  const foreign = !lines.some((line) => line.heading !== null);
  const starts: { at: number; headings: number }[] = [];
  for (let at = 0; at < lines.length; at += 1) {
    const headings = headingAt(lines, at, foreign);
    if (headings === 0) continue;
    starts.push({ at, headings });
    at += headings - 1;
  }
  const readings: ResolutionReading[] = [];
  const listed: ContentsEntry[] = [];
  const front = readFrontMatter(lines.slice(0, starts[0]?.at ?? lines.length));
  starts.forEach(({ at, headings }, index) => {
    const to = starts[index + 1]?.at ?? lines.length;
    const segment = lines.slice(at, to);
    const entry = hasBody(segment.slice(headings)) ? null : listedAs(segment, headings);
    if (entry !== null && index < starts.length - 1) listed.push(entry);
    else readings.push(readResolution(segment, headings, foreign));
  });
  const body = mostlySummit(readings) ? "Summit" : "CFM";
  const decided = decideSession(
    {
      heading: readings.flatMap(({ resolution }) => resolution.session ?? []),
      chapeau: readings.flatMap(({ chapeauSession }) => chapeauSession ?? []),
      symbol: front.sessions,
    },
    body,
    options.session,
  );
  const context = { session: decided?.number ?? null, body } as const;
  const resolutions: Resolution[] = readings.map((reading) => withMentions(reading, context));
  const sessionMentions = frontMentions(front, context);
  const all = [...sessionMentions, ...resolutions.flatMap((one) => one.sessionMentions)];
  return {
    session: decided && { ...decided, contradictions: contradictionsOf(all, decided.number) },
    resolutions,
    contents: [...front.contents, ...listed],
    sessionMentions,
    body,
  };
}

const mostlySummit = (readings: readonly ResolutionReading[]): boolean =>
  readings.filter(({ resolution }) => resolution.body === "Summit").length * 2 > readings.length;

function listedAs(segment: readonly Line[], headings: number): ContentsEntry | null {
  const line = segment[headings - 1];
  return line === undefined ? null : contentsEntry(line);
}
