import { isAnnexTitle } from "./annex";
import { endsOnComma, opensWithOrgan } from "./chapeau";
import type { Line } from "./line";

/** A stretch of lines that one heading begins; `from` and `to` are positions, `to` exclusive. */
export interface Segment {
  readonly from: number;
  readonly to: number;
  /**
   * How many lines the heading takes: two where its number stands on the next line, none where the
   * text has no heading at all.
   */
  readonly headings: number;
  /** `listed`: an entry of a list of resolutions, no resolution itself. */
  readonly kind: "resolution" | "listed";
}

/** How a text is divided. What comes before the first segment is front matter. */
export interface Division {
  readonly segments: readonly Segment[];
  /** Numbered the way of the United Nations. */
  readonly foreign: boolean;
}

/** How many lines below the word alone its number may stand, empty ones counted. */
export const HEADING_REACH = 3;

/** The number that a line heads a resolution with, in the numbering that the document follows. */
export const headingOf = (line: Line, foreign: boolean): Line["heading"] =>
  foreign ? line.foreignHeading : line.heading;

/** Divides a text at its headings. */
export function divide(lines: readonly Line[]): Division {
  const foreign = !lines.some((line) => line.heading !== null);
  const starts: { readonly at: number; readonly headings: number }[] = [];
  for (let at = 0; at < lines.length; at += 1) {
    const headings = headingAt(lines, at, foreign);
    if (headings === 0) continue;
    starts.push({ at, headings });
    at += headings - 1;
  }
  if (foreign) starts.splice(0, starts.length, ...withoutHeading(lines, starts));
  const segments = starts.map(({ at, headings }, index): Segment => {
    const to = starts[index + 1]?.at ?? lines.length;
    const whole = headings === 0 || index === starts.length - 1;
    const kind = whole || hasBody(lines, at + headings, to) ? "resolution" : "listed";
    return { from: at, to, headings, kind };
  });
  return { segments, foreign };
}

/** How many lines a heading takes that begins at a position; 0 where none does. */
function headingAt(lines: readonly Line[], at: number, foreign: boolean): number {
  const line = lines[at];
  if (line === undefined || line.blank) return 0;
  if (headingOf(line, foreign) !== null) return foreign && !leadsToChapeau(lines, at) ? 0 : 1;
  if (!line.headingWord) return 0;
  const next = lines.slice(at + 1, at + 1 + HEADING_REACH).findIndex((one) => !one.blank);
  const number = lines[at + 1 + next];
  const heads = next >= 0 && number !== undefined && headingOf(number, foreign) !== null;
  return heads ? next + 2 : 0;
}

/** How many lines the session, the item and the title take between a number and the organ. */
const REACH = 12;

/**
 * A number alone heads a resolution of the United Nations only where the organ is named below; with
 * a title, also where a scan garbled the organ's name and the first clause stands instead.
 */
function leadsToChapeau(lines: readonly Line[], at: number): boolean {
  const title = lines[at]?.levelled.slice(lines[at].foreignHeading?.end ?? 0).trim() ?? "";
  return lines
    .slice(at + 1, at + 24)
    .filter((line) => !line.blank && !line.note)
    .slice(0, REACH)
    .some((line, rank) => {
      const garbled = title !== "" && rank < 4 && line.preambular && endsOnComma(line);
      return line.chapeau || garbled;
    });
}

/** Whether lines hold what a resolution is made of, so that their heading is no entry of a list. */
export function hasBody(lines: readonly Line[], from: number, to: number): boolean {
  for (let at = from; at < to; at += 1) {
    const line = lines[at];
    if (line !== undefined && isOfBody(line)) return true;
  }
  return false;
}

const isOfBody = (line: Line): boolean =>
  !line.contents &&
  ((line.chapeau && !line.capitals) ||
    (line.preambular && line.levelled.length > 40) ||
    (line.label?.kind === "decimal" && !line.blank) ||
    line.operative === "capitals");

type Start = { readonly at: number; readonly headings: number };

/**
 * Adds the resolutions that stand without a heading: each begins at its chapeau, where the one
 * before has its own and a dispositif, or the same words for chapeau; a text that opens in the
 * middle of a resolution begins with what is left of it.
 */
function withoutHeading(lines: readonly Line[], headed: readonly Start[]): readonly Start[] {
  const starts: Start[] = [];
  const heads = new Map(headed.map((start) => [start.at, start]));
  let chapeau: string | null = null;
  let dispositif = true;
  let annexed = -REACH;
  lines.forEach((line, at) => {
    const head = heads.get(at);
    if (dispositif && isAnnexTitle(line, "named")) annexed = at;
    const organ = at - annexed >= REACH && opensWithOrgan(line, lines.slice(at + 1, at + 4));
    const words = line.levelled.trim();
    const left = starts.length === 0 && isLeftover(lines, line, at);
    if (head !== undefined || left || (organ && (dispositif || words === chapeau))) {
      starts.push(head ?? { at, headings: 0 });
      chapeau = organ ? words : null;
      dispositif = left && line.label?.kind === "decimal";
    } else if (organ) {
      chapeau ??= words;
    } else if (starts.length > 0 && (isOfDispositif(line) || (chapeau !== null && line.record))) {
      dispositif = true;
    }
  });
  if (starts.length > 0) return starts;
  const first = lines.findIndex(isOfBody);
  return first < 0 ? [] : [{ at: first, headings: 0 }];
}

const isOfDispositif = (line: Line): boolean =>
  line.label?.kind === "decimal" ||
  (line.operative !== null && !line.preambular && /[;.:·]\s{0,4}$/.test(line.levelled.slice(-6)));

/** How many lines the end of a resolution may have before the next, or the whole without a chapeau. */
const SOON = 12;

/** Whether a text opens here in the middle of a resolution: with a paragraph, or a clause and no chapeau. */
function isLeftover(lines: readonly Line[], line: Line, at: number): boolean {
  if (line.label?.kind === "decimal") return isOfBody(line);
  if (line.blank || line.note || line.chapeau) return false;
  if (!isOfDispositif(line) && !(line.preambular && endsOnComma(line))) return false;
  const soon = lines
    .slice(at + 1, at + 1 + SOON)
    .find((one) => one.chapeau || one.record || isOfDispositif(one));
  return soon !== undefined && !soon.chapeau;
}
