import type { Paragraph } from "../model/paragraph";
import type { Place } from "../model/place";
import type { Outline } from "../model/resolution";
import type { SessionMention } from "../model/session";
import type { StandardParagraph } from "./standard-paragraph";

/** A standard paragraph made of a place in a draft. */
export type DraftedStandard = Pick<StandardParagraph, "part" | "text">;

interface Cut {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/**
 * The text at a place as a standard paragraph: bold and raised letters in markup, a typed number left
 * out, and the sessions that move with the draft as fields. An empty span takes the whole paragraph.
 * Null where there is no text.
 */
export function standardFromDraft(
  paragraphs: readonly Paragraph[],
  outlined: Outline,
  { paragraph: index, start, end }: Place,
): DraftedStandard | null {
  const paragraph = paragraphs[index];
  if (paragraph === undefined) return null;
  const resolution = outlined.resolutions.find((one) => one.start <= index && index <= one.end);
  const label = resolution?.operative.find((one) => one.paragraph === index)?.label?.place;
  const whole = start === end;
  const body = label?.paragraph === index ? label.end : 0;
  const from = Math.max(whole ? 0 : start, body);
  const to = whole ? paragraph.text.length : end;
  const mentions = (resolution?.sessionMentions ?? []).filter((one) => one.paragraph === index);
  const text = markup(paragraph, from, to, fieldsFor(paragraph, mentions)).trim();
  if (text === "") return null;
  const preambular = resolution?.preamble.some(({ paragraphs: held }) => held.includes(index));
  const part = resolution?.chapeauParagraphs.includes(index) === true ? "chapeau" : null;
  return { part: part ?? (preambular === true ? "preamble" : "operative"), text };
}

/** Sessions that move, with their ordinal mark: « 49ème » is {prochaine session}. */
function fieldsFor(paragraph: Paragraph, mentions: readonly SessionMention[]): readonly Cut[] {
  return mentions.flatMap(({ role, form, start, end }) => {
    if (role !== "current" && role !== "report-to") return [];
    if (form === "words" && role === "current")
      return [{ start, end, text: "{session en lettres}" }];
    if (form !== "figures") return [];
    const mark = /^(?:ème|ère|e|er|re)(?!\p{L})/u.exec(paragraph.text.slice(end))?.[0].length ?? 0;
    const field = role === "current" ? "{session}" : "{prochaine session}";
    return [{ start, end: end + mark, text: field }];
  });
}

/** A stretch of a paragraph in the text reader's markup, with some stretches replaced. */
function markup(paragraph: Paragraph, from: number, to: number, cuts: readonly Cut[]): string {
  const cutAt = (start: number): Cut | undefined =>
    cuts.find((cut) => cut.start <= start && start < cut.end);
  const bounds = [
    ...paragraph.runs.flatMap(({ start, end }) => [start, end]),
    ...cuts.flatMap(({ start, end }) => [start, end]),
  ].filter((bound) => bound > from && bound < to);
  const edges = [...new Set([from, ...bounds, to])].sort((one, other) => one - other);
  return edges
    .slice(0, -1)
    .map((start, at) => {
      const cut = cutAt(start);
      if (cut !== undefined) return start === Math.max(cut.start, from) ? cut.text : "";
      return formatted(paragraph, start, edges[at + 1] ?? start);
    })
    .join("")
    .replaceAll("****", "");
}

function formatted(paragraph: Paragraph, start: number, end: number): string {
  const text = paragraph.text.slice(start, end).replace(/[\n\t]+/g, " ");
  const run = paragraph.runs.find((one) => one.start <= start && one.end > start);
  if (run?.superscript === true) return `^{${text}}`;
  if (run?.bold !== true || text.trim() === "") return text;
  const [, lead = "", words = "", rest = ""] = /^(\s*)([\s\S]*?)(\s*)$/u.exec(text) ?? [];
  return `${lead}**${words}**${rest}`;
}
