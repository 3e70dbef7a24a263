import fc from "fast-check";
import { packWords, unpackWords } from "../../../src/clauses/search/packed-words";

const words = fc.uint32Array({ max: 0x7fffffff, maxLength: 200 });

it("gives any words back", () => {
  fc.assert(
    fc.property(words, (given) => {
      expect([...unpackWords(packWords(given))]).toEqual([...given]);
    }),
  );
});

it("takes a byte a word where each is near the one before", () => {
  const offsets = Uint32Array.from({ length: 100 }, (_, at) => at * 60);
  expect(packWords(offsets).length).toBe(1 + 100);
});

it("asks for no more room than its bytes could fill", () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 40 }), (damaged) => {
      expect(unpackWords(damaged).length).toBeLessThanOrEqual(damaged.length);
    }),
  );
});
