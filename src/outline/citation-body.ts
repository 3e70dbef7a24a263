import type { Citation } from "../model/resolution";
import type { Bodies, BodyMention } from "./bodies";
import type { FoundCitation } from "./find-citations";

/** Whose a symbol is: `A/RES/…`, `S/…`, `A/HRC/RES/…`; `S-10/2` is of the Assembly's tenth special session. */
export const bodyOfSymbol = (symbol: string): Citation["body"] =>
  symbol.includes("hrc")
    ? "HRC"
    : /^(?:a|e?s-)/.test(symbol)
      ? "UNGA"
      : symbol.startsWith("s")
        ? "UNSC"
        : "other";

const NAMED: Readonly<Record<string, Citation["body"]>> = {
  CFM: "CFM",
  Summit: "Summit",
  UNGA: "UNGA",
  UNSC: "UNSC",
};
const HUMAN_RIGHTS = /^(?:conseil des droits de l'homme|cdh|hrc)$/;

/** The Assembly writes its session with a stroke since the 31st (1976): `31/1`. */
const FIRST_ASSEMBLY_STROKE = 31;
/** A year before the stroke is how the Economic and Social Council and its commissions number. */
const FIRST_YEAR = 1946;

/** A pair of numbers in a clause. */
export interface Pair {
  readonly start: number;
  readonly end: number;
  readonly first: number;
  readonly second: number;
}

/** Whose resolution a pair without a committee is: who is named after it, before it, or its size. */
export function bodyOf(
  { start, end, first, second }: Pair,
  levelled: string,
  bodies: Bodies,
  before: FoundCitation | undefined,
): Citation["body"] {
  if (first >= FIRST_YEAR && second < FIRST_YEAR) return "other";
  const of = (body: BodyMention): Citation["body"] | null => {
    const name = levelled.slice(body.start, body.end);
    return HUMAN_RIGHTS.test(name) ? "HRC" : (NAMED[body.body] ?? null);
  };
  const stop = levelled.slice(end, end + 130).search(/;|\. /);
  const limit = stop < 0 ? end + 130 : end + stop;
  for (const body of bodies.between(end, limit)) {
    const named = of(body);
    if (named !== null) return named;
  }
  for (const body of bodies.between(start - 110, start).toReversed()) {
    const named = body.end <= start && start - body.end < 80 ? of(body) : null;
    if (named !== null) return named;
  }
  if (before !== undefined && start - before.end < 40) return before.body;
  return first < FIRST_ASSEMBLY_STROKE ? "HRC" : "UNGA";
}
