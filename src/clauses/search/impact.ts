/**
 * What a term is worth in a clause before the term's own weight: BM25's saturation (Robertson and
 * Zaragoza 2009) in 255 steps. Words of the opening count twice: a drafter types a clause from its
 * beginning, and the beginning (verb, addressee, object) is what tells clauses apart.
 */
const SATURATION = 1.2;
const LENGTH_INFLUENCE = 0.4;

/** Words of a clause's opening, and how often one of them counts. */
export const OPENING_WORDS = 10;
export const OPENING_COUNTS = 2;

/** The impact of a word that only the resolution's title has. */
export const TITLE_IMPACT = 40;

/** @param frequency occurrences, those in the opening counted `OPENING_COUNTS` times */
export function impactOf(frequency: number, length: number, averageLength: number): number {
  const relative = averageLength === 0 ? 1 : length / averageLength;
  const damped = SATURATION * (1 - LENGTH_INFLUENCE + LENGTH_INFLUENCE * relative);
  return Math.max(1, Math.round((255 * frequency) / (frequency + damped)));
}

/** The weight of a term by how many entries hold it, as a whole number (64 steps a unit). */
export function weightOf(holders: number, entries: number, share = 1): number {
  const rarity = Math.log(1 + (entries - holders + 0.5) / (holders + 0.5));
  return Math.max(1, Math.round(64 * rarity * share));
}
