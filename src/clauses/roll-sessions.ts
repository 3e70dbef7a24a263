import type { NewRun } from "../model/edit";
import { ordinalInWords } from "../language/ordinals";
import type { CorpusClause } from "./collection";
import { replaceInRuns } from "./new-runs";

/**
 * A clause's runs with its sessions moved to a draft's: the sitting one to the draft's own, the one
 * reported to to the next. What was held or announced is history and stays as it is written.
 */
export function rolledRuns(clause: CorpusClause, draftSession: number): readonly NewRun[] {
  const fromTheEnd = [...(clause.sessions ?? [])].sort((one, other) => other.start - one.start);
  return fromTheEnd.reduce<readonly NewRun[]>((runs, { start, end, role, form }) => {
    if (form === "relative") return runs;
    const session = role === "current" ? draftSession : draftSession + 1;
    const written = form === "words" && session < 100 ? ordinalInWords(session) : String(session);
    return replaceInRuns(runs, start, end, written);
  }, clause.runs);
}
