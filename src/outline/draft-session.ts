import type { DraftSession, SessionMention } from "../model/session";

/** Numbers that name the draft's session, by where they stand. */
export interface SessionEvidence {
  readonly heading: readonly number[];
  readonly chapeau: readonly number[];
  readonly symbol: readonly number[];
}

/**
 * The draft's own session: what the caller says, else what most headings say, else most chapeaux,
 * else the title page or symbol.
 */
export function decideSession(
  evidence: SessionEvidence,
  body: "CFM" | "Summit",
  option: number | undefined,
): Omit<DraftSession, "contradictions"> | null {
  if (option !== undefined) return { number: option, body, from: "option" };
  for (const from of ["heading", "chapeau", "symbol"] as const) {
    const number = mostNamed(evidence[from]);
    if (number !== null) return { number, body, from };
  }
  return null;
}

/** The number named most often; of two alike, the one named first. */
function mostNamed(numbers: readonly number[]): number | null {
  const counts = new Map<number, number>();
  for (const number of numbers) counts.set(number, (counts.get(number) ?? 0) + 1);
  let best: number | null = null;
  for (const [number, count] of counts) {
    if (best === null || count > (counts.get(best) ?? 0)) best = number;
  }
  return best;
}

/** Mentions in fixed places (heading, chapeau, title page, symbol) that name another session. */
export const contradictionsOf = (
  mentions: readonly SessionMention[],
  session: number,
): readonly SessionMention[] =>
  mentions.filter(
    (mention) =>
      mention.kind !== null &&
      mention.role === "current" &&
      mention.session !== null &&
      mention.session !== session,
  );
