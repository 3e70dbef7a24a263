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

const readings = new WeakMap<
  Line,
  { readonly lines: readonly Line[]; readonly reading: ClauseReading }
>();

/** Reads a clause; the same lines are read once. */
export function readClause(
  lines: readonly Line[],
  kind: SessionMention["kind"],
  operative: boolean,
): ClauseReading {
  const [first] = lines;
  if (first === undefined) throw new RangeError("a clause has at least one paragraph");
  const before = readings.get(first);
  if (
    before !== undefined &&
    before.reading.kind === kind &&
    before.reading.verbs.length > 0 === operative &&
    before.lines.length === lines.length &&
    before.lines.every((line, at) => line === lines[at])
  ) {
    return before.reading;
  }
  const text = clauseText(lines);
  let found: Bodies | null = null;
  const bodies = (): Bodies => (found ??= bodiesIn(text.levelled));
  const reading: ClauseReading = {
    clause: clauseOf(lines),
    text,
    verbs: operative ? verbPhrases(lines) : [],
    mentions: findMentions(text.text, text.levelled, bodies),
    citations: findCitations(text.text, text.levelled, bodies).map((citation) => ({
      ...citation,
      ...text.place(citation.start, citation.end),
    })),
    kind,
  };
  readings.set(first, { lines: [...lines], reading });
  return reading;
}
