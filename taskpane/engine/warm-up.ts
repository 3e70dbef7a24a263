import type { ClauseIndex } from "../../src/index";

/** Questions after which the search is compiled, and what it counts but once is counted. */
const QUESTIONS = 6;
/** Letters of an opening as it is being typed. */
const BEGUN = 50;

/**
 * Asks an index what nobody waits for, so that the drafter's first question is answered as fast as
 * those that follow: openings of its own clauses, with a title and a clause before as drafts have them.
 */
export function warmUp(index: ClauseIndex): void {
  const beginnings = index.following("", { limit: QUESTIONS });
  for (const { clause, neighbours } of beginnings) {
    const { part, text, title } = clause;
    index.alike(text.slice(0, BEGUN), { part, title, before: neighbours.after ?? "" });
  }
}
