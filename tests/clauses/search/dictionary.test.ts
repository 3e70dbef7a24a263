import fc from "fast-check";
import { Dictionary } from "../../../src/clauses/search/dictionary";

/** Slips between two words, neighbours swapped included, by the book (no early stop, no tree). */
function slipsBetween(one: string, other: string): number {
  const rows = Array.from({ length: one.length + 1 }, () =>
    new Array<number>(other.length + 1).fill(0),
  );
  const at = (left: number, right: number): number => rows[left]?.[right] ?? Infinity;
  for (let left = 0; left <= one.length; left += 1) {
    for (let right = 0; right <= other.length; right += 1) {
      const row = rows[left] ?? [];
      if (left === 0 || right === 0) {
        row[right] = left + right;
        continue;
      }
      const same = one[left - 1] === other[right - 1] ? 0 : 1;
      const swapped =
        left > 1 &&
        right > 1 &&
        one[left - 1] === other[right - 2] &&
        one[left - 2] === other[right - 1];
      row[right] = Math.min(
        at(left - 1, right) + 1,
        at(left, right - 1) + 1,
        at(left - 1, right - 1) + same,
        swapped ? at(left - 2, right - 2) + 1 : Infinity,
      );
    }
  }
  return at(one.length, other.length);
}

const term = fc.string({ unit: fc.constantFrom(..."abce"), minLength: 1, maxLength: 7 });
const vocabulary = fc
  .uniqueArray(term, { minLength: 1, maxLength: 60 })
  .map((terms) => terms.sort());

describe("Dictionary", () => {
  it("finds what it holds and nothing else", () => {
    fc.assert(
      fc.property(vocabulary, term, (terms, sought) => {
        const dictionary = Dictionary.of(terms);
        expect(terms.map((one) => dictionary.find(one))).toEqual([...terms.keys()]);
        expect(dictionary.find(sought)).toBe(terms.indexOf(sought));
      }),
    );
  });

  it("gives the terms that start so as a range", () => {
    fc.assert(
      fc.property(vocabulary, term, (terms, prefix) => {
        const { from, to } = Dictionary.of(terms).range(prefix);
        expect(terms.slice(from, to)).toEqual(terms.filter((one) => one.startsWith(prefix)));
      }),
    );
  });

  it("gives the terms within a number of slips, as comparing each of them does", () => {
    fc.assert(
      fc.property(vocabulary, term, fc.integer({ min: 1, max: 2 }), (terms, sought, distance) => {
        const near = Dictionary.of(terms).near(sought, distance);
        const expected = terms
          .map((one, rank) => ({ rank, slips: slipsBetween(sought, one) }))
          .filter(({ slips }) => slips <= distance);
        expect(near).toEqual(expected);
      }),
    );
  });
});
