import type { OperativeParagraph, Resolution, SubItem } from "../model/resolution";
import type { SessionMention } from "../model/session";
import { level } from "../language/level";
import { annexOf } from "./annex";
import { readClause, type ClauseReading } from "./clause-reading";
import { asksToFollow, isFollowUp } from "./follow-up";
import type { HeadingNumber } from "./heading";
import type { Line } from "./line";
import { sortLines, type LabelledLines } from "./sections";
import { headingOf } from "./segments";
import { withRoles, type RoleContext } from "./session-roles";

/** A resolution as read, all but the roles that hang on the draft's session. */
export interface ResolutionReading {
  readonly resolution: Resolution;
  readonly clauses: readonly ClauseReading[];
  readonly number: HeadingNumber | null;
  /** Paragraph that holds the number. */
  readonly numberParagraph: number;
  /** The session that the chapeau names, or null. */
  readonly chapeauSession: number | null;
}

/** Reads one resolution out of its lines, the first `headings` of them its heading. */
export function readResolution(
  lines: readonly Line[],
  headings: number,
  foreign: boolean,
): ResolutionReading {
  const sections = sortLines(lines, headings);
  const headingLine = lines[Math.max(0, headings - 1)];
  const number = headingLine === undefined ? null : headingOf(headingLine, foreign);
  const title = sections.title.length === 0 ? [] : [readClause(sections.title, null, false)];
  const chapeau =
    sections.chapeau.length === 0 ? [] : [readClause(sections.chapeau, "chapeau", false)];
  const preamble = sections.preamble.map((pieces) => readClause(pieces, null, false));
  const operative = sections.operative.map(readOperative);
  const annexed = sections.annexes.flatMap((annex) =>
    annex.map((line) => readClause([line], null, false)),
  );
  const clauses = [
    ...title,
    ...chapeau,
    ...preamble,
    ...operative.flatMap((one) => one.clauses),
    ...annexed,
  ];
  const last =
    operative.findLast((one) => isFollowUp(wholeOf(one))) ??
    operative.findLast((one) => asksToFollow(wholeOf(one)));
  const start = lines[0]?.paragraph.index ?? 0;
  return {
    resolution: {
      id: number === null ? "" : idOf(number),
      number: number?.number ?? 0,
      session: number?.session ?? null,
      committee: number?.committee ?? null,
      title: titleOf(headingLine, number?.end ?? null, sections.title),
      body: number?.summit === true ? "Summit" : "CFM",
      heading: start,
      headingParagraphs: sections.heading.map((line) => line.paragraph.index),
      titleParagraphs: sections.title.map((line) => line.paragraph.index),
      chapeau: sections.chapeau[0]?.paragraph.index ?? null,
      chapeauParagraphs: sections.chapeau.map((line) => line.paragraph.index),
      preamble: preamble.map((reading) => reading.clause),
      operative: operative.map((one) => one.paragraph),
      annexes: sections.annexes.map(annexOf),
      followUp: last?.paragraph.paragraph ?? null,
      citations: clauses.flatMap((reading) => reading.citations),
      sessionMentions: [],
      start,
      end: lines.at(-1)?.paragraph.index ?? start,
    },
    clauses,
    number,
    numberParagraph: headingLine?.paragraph.index ?? start,
    chapeauSession:
      chapeau[0]?.mentions.find((mention) => mention.session !== null)?.session ?? null,
  };
}

/** Adds the session mentions, their roles decided against the draft's session. */
export function withMentions(reading: ResolutionReading, context: RoleContext): Resolution {
  const mentions: SessionMention[] = [...headingMention(reading)];
  for (const clause of reading.clauses) {
    if (clause.mentions.length === 0) continue;
    mentions.push(...withRoles(clause.mentions, clause.text, clause.kind, context, mentions));
  }
  return { ...reading.resolution, sessionMentions: mentions };
}

function headingMention({ number, numberParagraph }: ResolutionReading): readonly SessionMention[] {
  if (number === null || number.session === null || number.house !== "oic") return [];
  const place = (start: number, end: number) => ({ paragraph: numberParagraph, start, end });
  return [
    {
      ...place(number.sessionStart, number.sessionEnd),
      session: number.session,
      body: number.summit ? "Summit" : "CFM",
      role: "current",
      form: "symbol",
      phrase: place(number.start, number.end),
      kind: "heading",
      extraordinary: number.committee === "EX",
    },
  ];
}

function idOf(number: HeadingNumber): string {
  const committee = number.committee === null ? "" : `-${number.committee}`;
  if (number.house === "united-nations") {
    return number.session === null ? String(number.number) : `${number.session}/${number.number}`;
  }
  return `${number.number}/${number.session}${committee}${number.summit ? "(IS)" : ""}`;
}

function titleOf(heading: Line | undefined, end: number | null, lines: readonly Line[]): string {
  const onHeading = heading !== undefined && end !== null ? heading.paragraph.text.slice(end) : "";
  const whole = [onHeading, ...lines.map((line) => line.paragraph.text)]
    .map((piece) => piece.replace(/\s+/g, " ").trim())
    .join(" ")
    .replace(/^[\s.:–—-]+/, "")
    .trim();
  const connector = /^(?:sur|concernant)(?![a-z])[\s:]{0,3}/.exec(level(whole));
  return whole.slice(connector?.[0].length ?? 0);
}

interface OperativeReading {
  readonly paragraph: OperativeParagraph;
  readonly clauses: readonly ClauseReading[];
}

/** The whole of an operative paragraph, sub-items with it, levelled. */
const wholeOf = ({ clauses }: OperativeReading): string =>
  clauses.map((clause) => clause.text.levelled).join(" ");

function readOperative(group: LabelledLines): OperativeReading {
  const [first] = group.lines;
  const own = readClause(group.lines, null, true);
  const items = group.subItems.map((item) => ({
    ...item,
    reading: readClause(item.lines, null, false),
  }));
  const subItems = items.map((item): SubItem => ({
    ...item.reading.clause,
    label: item.label,
    depth: item.depth,
  }));
  const clauses = [own, ...items.map((item) => item.reading)];
  return {
    paragraph: {
      ...own.clause,
      label: first?.label?.label ?? null,
      verbs: own.verbs,
      subItems,
    },
    clauses,
  };
}
