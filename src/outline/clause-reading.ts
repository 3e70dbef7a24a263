import type { SessionMention } from "../model/session";
import type { Citation, Clause, VerbPhrase } from "../model/resolution";
import { bodiesIn, type Bodies } from "./bodies";
import { clauseOf } from "./clause";
import { clauseText, type ClauseText } from "./clause-text";
import { findCitations } from "./find-citations";
import { findMentions } from "./find-mentions";
import type { FoundMention } from "./found-mention";
import type { Line } from "./line";
import { verbPhrases } from "./verb-phrases";

/** What a clause says, before the draft's session is known. */
export interface ClauseReading {
  readonly clause: Clause;
  readonly text: ClauseText;
  readonly verbs: readonly VerbPhrase[];
  readonly mentions: readonly FoundMention[];
  readonly citations: readonly Citation[];
  readonly kind: SessionMention["kind"];
}

/** The clause read last that begins with a line, and what it was read from. */
export interface KeptReading {
  readonly lines: readonly Line[];
  readonly operative: boolean;
  readonly reading: ClauseReading;
}

/** Reads a clause; the same lines are read once. */
export function readClause(
  lines: readonly Line[],
  kind: SessionMention["kind"],
  operative: boolean,
): ClauseReading {
  const [first] = lines;
  if (first === undefined) throw new RangeError("a clause has at least one paragraph");
  const { kept } = first;
  if (
    kept?.reading.kind === kind &&
    kept.operative === operative &&
    kept.lines.length === lines.length &&
    kept.lines.every((line, at) => line === lines[at])
  ) {
    return kept.reading;
  }
  const text = clauseText(lines);
  let found: Bodies | null = null;
  const bodies = (): Bodies => (found ??= bodiesIn(text.levelled));
  const reading: ClauseReading = {
    clause: clauseOf(lines),
    text,
    verbs: operative ? verbPhrases(lines) : [],
    mentions: findMentions(text.text, text.levelled, bodies),
    citations: citationsOf(text, bodies),
    kind,
  };
  first.kept = { lines, operative, reading };
  return reading;
}

const NO_CITATIONS: readonly Citation[] = [];

function citationsOf(text: ClauseText, bodies: () => Bodies): readonly Citation[] {
  const found = findCitations(text.text, text.levelled, bodies);
  if (found.length === 0) return NO_CITATIONS;
  return found.map((citation) => ({ ...citation, ...text.place(citation.start, citation.end) }));
}
