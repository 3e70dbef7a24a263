import fc from "fast-check";
import {
  NEAR_IDENTICAL,
  likeness,
  stretchesOf,
  variantsAmong,
} from "../../../src/clauses/search/likeness";

/** Texts of few words, so that many are variants of each other. */
const texts = fc.array(fc.array(fc.integer({ min: 0, max: 3 }), { minLength: 1, maxLength: 12 }), {
  maxLength: 20,
});

test("finds the variants that comparing every pair finds", () => {
  fc.assert(
    fc.property(texts, (all) => {
      const stretches = all.map((words) => stretchesOf(words));
      const found = variantsAmong(stretches).map((ranks) => [...ranks].sort((a, b) => a - b));
      // Of so short texts the sample is all of them.
      const expected = stretches.map((one) =>
        [...stretches.keys()].filter((at) => {
          const other = stretches[at];
          return other !== undefined && likeness(one, other) >= NEAR_IDENTICAL;
        }),
      );
      expect(found).toEqual(expected);
    }),
  );
});
