import type { ClauseIndex, Hit } from "./clause-index";
import type { SearchOptions } from "./search-options";

/**
 * A question to the corpus as plain data. `search`: a free query; `alike`: a text of the draft;
 * `following`: the clause before, to learn what came next.
 */
export interface ClauseQuestion {
  readonly kind: "search" | "alike" | "following";
  readonly text: string;
  readonly options: SearchOptions;
}

/** Whatever answers: the index on this thread, one in a worker, or an office's own server. */
export type ClausePort = (question: ClauseQuestion) => Promise<readonly Hit[]>;

/** An index's answer to a question. */
export const answer = (
  index: ClauseIndex,
  { kind, text, options }: ClauseQuestion,
): readonly Hit[] => index[kind](text, options);
