import { inManner, type Manner } from "../language/manner";
import type { SessionData } from "../language/session-wording";
import type { Bilingual } from "../model/bilingual";
import type { Edit } from "../model/edit";
import type { Paragraph } from "../model/paragraph";
import type { SessionMention } from "../model/session";
import type { Change } from "./change";
import type { Span } from "./day-spans";

/** What every part of the roll reads. */
export interface RollContext {
  readonly paragraphs: readonly Paragraph[];
  readonly body: "CFM" | "Summit";
  /** The session that the text stands at. */
  readonly from: number;
  /** The session that adopted the text, where the register knows it. */
  readonly past: SessionData | null;
  readonly to: SessionData;
  /** How the text writes what French leaves open. */
  readonly manner: Manner;
}

/** A stretch of one paragraph and what it becomes. */
export interface Replacement extends Span {
  readonly text: string;
}

export const textOf = (context: RollContext, paragraph: number): string =>
  context.paragraphs[paragraph]?.text ?? "";

/** The mention's number at its own body's regular sessions, else null. */
export const ownNumber = (context: RollContext, mention: SessionMention): number | null =>
  mention.body === context.body && mention.extraordinary !== true ? mention.session : null;

/** A change that rewrites stretches of one paragraph; null where they already read so. */
export function rewriting(
  context: RollContext,
  paragraph: number,
  replacements: readonly Replacement[],
  about: Pick<Change, "kind" | "certainty" | "resolution"> & { readonly reason: Bilingual },
): Change | null {
  const text = textOf(context, paragraph);
  const changed = replacements
    .map((one) => ({ ...one, text: inManner(one.text, context.manner) }))
    .filter(({ start, end, text: next }) => text.slice(start, end) !== next)
    .sort((one, other) => one.start - other.start);
  const [first] = changed;
  const last = changed.at(-1);
  if (first === undefined || last === undefined) return null;
  const edits: readonly Edit[] = changed.map((one) => ({ paragraph, ...one }));
  let after = "";
  let at = first.start;
  for (const one of changed) {
    after += text.slice(at, one.start) + one.text;
    at = one.end;
  }
  return {
    ...about,
    id: `${about.kind}-${paragraph}-${first.start}`,
    place: { paragraph, start: first.start, end: last.end },
    before: text.slice(first.start, last.end),
    after,
    edits,
  };
}

/** A change that only says something about a stretch of text. */
export function remark(
  context: RollContext,
  paragraph: number,
  { start, end }: Span,
  about: Pick<Change, "kind" | "resolution"> & { readonly reason: Bilingual },
): Change {
  return {
    ...about,
    certainty: "marked",
    id: `${about.kind}-${paragraph}-${start}`,
    place: { paragraph, start, end },
    before: textOf(context, paragraph).slice(start, end),
    after: null,
    edits: [],
  };
}
