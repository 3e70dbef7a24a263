import { joined } from "./form-hashes";

/** Stretches of so many words tell wordings apart better than words do. */
const GRAM = 4;

/** The four-word stretches of a text, hashed; of a shorter text, the text itself. */
export function gramsOf(forms: readonly number[]): ReadonlySet<number> {
  const grams = new Set<number>();
  const length = Math.min(GRAM, forms.length);
  for (let start = 0; start + length <= forms.length; start += 1) {
    let hash = 0;
    for (let at = start; at < start + length; at += 1) hash = joined(hash, forms[at] ?? 0);
    grams.add(hash);
  }
  return grams;
}

/** The share of stretches that two texts have in common, of all that either has: 0 to 1. */
export function likeness(one: ReadonlySet<number>, other: ReadonlySet<number>): number {
  const [small, large] = one.size < other.size ? [one, other] : [other, one];
  if (large.size === 0) return 1;
  let common = 0;
  for (const gram of small) if (large.has(gram)) common += 1;
  return common / (small.size + large.size - common);
}

/** At and above this likeness two wordings are shown as one, with their differences. */
export const NEAR_IDENTICAL = 0.6;

/** Whether two texts are near-identical; stops as soon as too much differs. */
export function nearIdentical(one: ReadonlySet<number>, other: ReadonlySet<number>): boolean {
  const [small, large] = one.size < other.size ? [one, other] : [other, one];
  // Of small + large - common stretches, a share of NEAR_IDENTICAL must be common.
  const needed = ((small.size + large.size) * NEAR_IDENTICAL) / (1 + NEAR_IDENTICAL);
  let spare = small.size - needed;
  for (const gram of small) {
    if (large.has(gram)) continue;
    spare -= 1;
    if (spare < 0) return false;
  }
  return spare >= 0;
}
