import type { NewRun } from "../model/edit";
import type { Paragraph } from "../model/paragraph";
import type { Citation, Clause, Outline, Resolution } from "../model/resolution";
import type { SessionMention } from "../model/session";
import { clauseContent } from "./clause-content";
import type { ClauseContent } from "./clause-content";
import { looseClauses } from "./loose-clauses";
import { preambularVerb } from "./preambular-verb";

/** A mention of the sitting session or of the one reported to: what moves with the draft. */
export interface ClauseSession {
  /** UTF-16 offsets of the number in the clause's text. */
  readonly start: number;
  readonly end: number;
  readonly role: "current" | "report-to";
  readonly form: SessionMention["form"];
}

/** A resolution that a clause refers to, at its UTF-16 offsets in the clause's text. */
export type ClauseCitation = Omit<Citation, "paragraph">;

/** A clause of an adopted collection, with where it comes from. Its neighbours are the ones beside it. */
export interface CorpusClause {
  readonly text: string;
  readonly runs: readonly NewRun[];
  readonly part: "preamble" | "operative";
  /** `2/47-POL` */
  readonly resolution: string;
  readonly title: string;
  /** Printed number of an operative paragraph, else null. */
  readonly number: string | null;
  /** Canonical verb forms, opening one first; for a preambular clause its opening. */
  readonly verbs: readonly string[];
  /** Sessions of the Council to roll when the clause is taken into another session's draft. */
  readonly sessions?: readonly ClauseSession[];
  /** The resolutions that it refers to, in order. */
  readonly citations?: readonly ClauseCitation[];
}

/** Adopted resolutions of one session and committee, in one document. */
export interface Collection {
  /** What the drafter sees: the file's name without extension, or the symbol. */
  readonly name: string;
  readonly session: number | null;
  readonly resolutions: number;
  readonly clauses: readonly CorpusClause[];
}

/**
 * Takes the clauses out of a document, in its order; where most of it is no resolution that the
 * program reads, its paragraphs after them.
 */
export function collection(
  name: string,
  paragraphs: readonly Paragraph[],
  outlined: Outline,
): Collection {
  const resolutions = outlined.resolutions.filter(isRecognised);
  return {
    name,
    session: outlined.session?.number ?? resolutions[0]?.session ?? null,
    resolutions: resolutions.length,
    clauses: [
      ...resolutions.flatMap((resolution) => clausesOf(paragraphs, resolution)),
      ...looseClauses(paragraphs, resolutions),
    ],
  };
}

/** Whether it is a resolution by more than a number before a paragraph. */
const isRecognised = ({ id, chapeau, preamble, operative }: Resolution): boolean =>
  id !== "" || chapeau !== null || (preamble.length > 0 && operative.length > 0);

function clausesOf(
  paragraphs: readonly Paragraph[],
  resolution: Resolution,
): readonly CorpusClause[] {
  const { id, title } = resolution;
  const taken = (
    clause: Clause,
  ): Pick<CorpusClause, "text" | "runs" | "sessions" | "citations"> => {
    const content = clauseContent(paragraphs, clause);
    const sessions = sessionsOf(content, resolution.sessionMentions);
    const citations = citationsOf(content, resolution.citations);
    return {
      text: content.text,
      runs: content.runs,
      ...(sessions.length > 0 ? { sessions } : {}),
      ...(citations.length > 0 ? { citations } : {}),
    };
  };
  const preamble = resolution.preamble.map((clause): CorpusClause => ({
    ...taken(clause),
    part: "preamble",
    resolution: id,
    title,
    number: null,
    verbs: preambularVerb(clause.text),
  }));
  const operative = resolution.operative.map((clause): CorpusClause => ({
    ...taken(clause),
    part: "operative",
    resolution: id,
    title,
    number: clause.label === null ? null : numberOf(clause.label),
    verbs: clause.verbs.map(({ form, text }) => form ?? text),
  }));
  return [...preamble, ...operative];
}

const numberOf = (label: { number: number | null; suffix: string; text: string }): string =>
  label.number === null ? label.text : [label.number, label.suffix].filter(String).join(" ").trim();

/** The mentions that move, at their offsets in the clause. */
function sessionsOf(
  content: ClauseContent,
  mentions: readonly SessionMention[],
): readonly ClauseSession[] {
  return mentions.flatMap((mention): readonly ClauseSession[] => {
    const { role, form, session, body } = mention;
    if (session === null || body !== "CFM" || (role !== "current" && role !== "report-to"))
      return [];
    const start = content.offsetOf(mention.paragraph, mention.start);
    const end = content.offsetOf(mention.paragraph, mention.end);
    return start === null || end === null ? [] : [{ start, end, role, form }];
  });
}

/** The citations of the clause, at their offsets in it. */
function citationsOf(
  content: ClauseContent,
  citations: readonly Citation[],
): readonly ClauseCitation[] {
  return citations.flatMap(({ paragraph, ...citation }): readonly ClauseCitation[] => {
    const start = content.offsetOf(paragraph, citation.start);
    const end = content.offsetOf(paragraph, citation.end);
    return start === null || end === null ? [] : [{ ...citation, start, end }];
  });
}
