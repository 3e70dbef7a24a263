import type { ClauseSource } from "./clause-index";
import { likeness, stretchesOf, type Stretches } from "./search/likeness";
import { wordHashes } from "./search/word-hashes";
import { wordDifference, type Difference } from "./word-difference";

/** What a clause was in one session. */
export interface Version {
  readonly session: number | null;
  readonly text: string;
  /** Where it was adopted in these words, the resolution of the line first. */
  readonly sources: readonly ClauseSource[];
  /** What makes it out of the version before it, word by word; null for the oldest. */
  readonly differences: readonly Difference[] | null;
}

/**
 * The history of a clause: what is shown and the other places of its wording, newest session first. Of a session that has several wordings, the one of
 * the same subject that is most like the next newer version belongs to the line; the others remain
 * in `history` only.
 */
export function lineage(shown: ClauseSource, history: readonly ClauseSource[]): readonly Version[] {
  const line: (readonly ClauseSource[])[] = [];
  for (const sources of bySession([shown, ...history])) {
    const own = sources.includes(shown) ? shown : closest(line.at(-1)?.[0] ?? shown, sources);
    const others = sources.filter((one) => one !== own && one.text === own.text);
    line.push([own, ...others]);
  }
  return line.flatMap((sources, at): Version[] => {
    const [own] = sources;
    if (own === undefined) return [];
    const older = line[at + 1]?.[0];
    const differences = older === undefined ? null : wordDifference(older.text, own.text);
    return [{ session: own.session, text: own.text, sources, differences }];
  });
}

/** The sources of each session, newest first; those whose session is not known last. */
function bySession(sources: readonly ClauseSource[]): readonly (readonly ClauseSource[])[] {
  const sessions = new Map<number, ClauseSource[]>();
  for (const source of sources) {
    const session = source.session ?? -1;
    sessions.set(session, [...(sessions.get(session) ?? []), source]);
  }
  return [...sessions].sort(([one], [other]) => other - one).map(([, own]) => own);
}

function closest(to: ClauseSource, sources: readonly ClauseSource[]): ClauseSource {
  const text = stretches(to.text);
  const title = stretches(to.title);
  let best = { source: sources[0] ?? to, closeness: -1 };
  for (const source of sources) {
    const closeness =
      likeness(text, stretches(source.text)) + likeness(title, stretches(source.title));
    if (closeness > best.closeness) best = { source, closeness };
  }
  return best.source;
}

const stretches = (text: string): Stretches => stretchesOf(wordHashes(text));
