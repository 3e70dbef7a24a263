const FIRST_YEAR = 1946;

/**
 * Number of the last resolution of the United Nations Security Council in each year since 1946, by
 * its yearly lists: it numbers them through.
 */
const LAST_OF_YEAR: readonly number[] = [
  15, 37, 66, 78, 89, 96, 98, 103, 106, 110, 121, 126, 131, 132, 160, 169, 177, 185, 199, 219, 232,
  245, 262, 275, 291, 307, 323, 344, 366, 384, 402, 422, 443, 461, 484, 499, 529, 545, 559, 580,
  593, 606, 626, 646, 683, 725, 799, 892, 969, 1035, 1092, 1146, 1219, 1284, 1334, 1386, 1454, 1521,
  1580, 1651, 1738, 1794, 1859, 1907, 1966, 2032, 2085, 2132, 2195, 2259, 2336, 2397, 2451, 2503,
  2560, 2617, 2671, 2721, 2767,
];

/** So near the turn of a year, the list is not held against a draft. */
const TOLERANCE = 3;

/**
 * The year of a resolution of the Security Council, where another year beside its number is wrong
 * for sure; null where it may be right, or where the list does not reach.
 */
export function yearAgainst(number: number, year: number): number | null {
  const at = LAST_OF_YEAR.findIndex((last) => number <= last);
  if (at < 0) return null;
  const before = LAST_OF_YEAR[year - FIRST_YEAR - 1] ?? 0;
  const last = LAST_OF_YEAR[year - FIRST_YEAR] ?? Infinity;
  const mayBe = number > before - TOLERANCE && number <= last + TOLERANCE;
  return mayBe ? null : FIRST_YEAR + at;
}
