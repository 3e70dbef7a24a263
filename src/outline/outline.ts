import type { Paragraph } from "../model/paragraph";
import type { ContentsEntry, Outline, Resolution } from "../model/resolution";
import { contentsEntry } from "./contents";
import { readLine, type Line } from "./line";
import { readResolution } from "./resolution";
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
  const contents: ContentsEntry[] = [];
  const resolutions: Resolution[] = [];
  const first = starts[0]?.at ?? lines.length;
  for (const line of lines.slice(0, first)) {
    const entry = line.contents ? contentsEntry(line) : null;
    if (entry !== null) contents.push(entry);
  }
  starts.forEach(({ at, headings }, index) => {
    const to = starts[index + 1]?.at ?? lines.length;
    const segment = lines.slice(at, to);
    const entry = hasBody(segment.slice(headings)) ? null : listed(segment, headings);
    if (entry !== null && index < starts.length - 1) contents.push(entry);
    else resolutions.push(readResolution(segment, headings, foreign));
  });
  const number = options.session ?? resolutions[0]?.session ?? null;
  const from = options.session === undefined ? "heading" : "option";
  const session =
    number === null ? null : ({ number, body: "CFM", from, contradictions: [] } as const);
  return { session, resolutions, contents, sessionMentions: [], body: "CFM" };
}

function listed(segment: readonly Line[], headings: number): ContentsEntry | null {
  const line = segment[headings - 1];
  return line === undefined ? null : contentsEntry(line);
}
