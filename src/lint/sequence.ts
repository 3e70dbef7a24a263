/** A number that breaks a sequence, with the ones that the same fault makes wrong. */
export interface Break {
  /** Index of the number that breaks it. */
  readonly at: number;
  /** What is expected there. */
  readonly expected: number;
  /** Indexes of all that a correction rewrites, `at` first. */
  readonly wrong: readonly number[];
}

/**
 * Where a sequence that should count 1, 2, 3… breaks. A lone wrong number and two swapped ones are
 * one fault each; a gap or a repeat after which the count goes on is one fault, at its start.
 * @param repeats true where a number may stand again (`5 bis` after `5`)
 */
export function breaks(
  numbers: readonly number[],
  repeats: (index: number) => boolean = () => false,
): Break[] {
  const found: Break[] = [];
  let last = 0;
  const should = numbers.map((_, index) => (repeats(index) ? last : ++last));
  const drift = (index: number): number => (numbers[index] ?? NaN) - (should[index] ?? NaN);
  let offset = 0;
  for (let at = 0; at < numbers.length; at++) {
    if (drift(at) === offset) continue;
    const expected = (should[at] ?? 0) + offset;
    const swapped = numbers[at + 1] === expected && numbers[at] === expected + 1;
    const alone = at + 1 < numbers.length && drift(at + 1) === offset;
    if (swapped || alone) {
      found.push({ at, expected, wrong: swapped ? [at, at + 1] : [at] });
      if (swapped) at += 1;
    } else {
      const rest = numbers.map((_, index) => index).slice(at);
      found.push({ at, expected, wrong: rest });
      offset = drift(at);
    }
  }
  return found;
}
