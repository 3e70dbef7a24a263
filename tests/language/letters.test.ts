import fc from "fast-check";
import { Coverage } from "../../src/language/coverage";
import { isWithinEdits } from "../../src/language/edit-distance";
import { fold } from "../../src/language/fold";
import { level } from "../../src/language/level";
import { romanValue } from "../../src/language/roman";

describe("level", () => {
  it("takes accents, capitals and typographic marks off", () => {
    expect(level("L’ÉTÉ À NOËL – n°\u00a03")).toBe("l'ete a noel - n° 3");
  });

  it("keeps every offset, and leaves nothing to level twice", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary", maxLength: 300 }), (text) => {
        expect(level(text)).toHaveLength(text.length);
        expect(level(level(text))).toBe(level(text));
      }),
    );
  });

  it("takes texts longer than one chunk", () => {
    expect(level("Été ".repeat(5000))).toBe("ete ".repeat(5000));
  });
});

describe("fold", () => {
  it("opens ligatures and joins what is written in two marks", () => {
    expect(fold("Œuvre de la me\u0301moire, Ægypte")).toBe("oeuvre de la memoire, aegypte");
  });
});

describe("roman numerals", () => {
  it.each([
    ["i", 1],
    ["iv", 4],
    ["ix", 9],
    ["xiv", 14],
    ["iiii", null],
    ["ic", null],
    ["", null],
  ])("%s is %s", (text, value) => {
    expect(romanValue(text)).toBe(value);
  });
});

describe("near words", () => {
  it.each([
    ["appele", "appelle", 1, true],
    ["apelel", "appelle", 2, true],
    ["sauvle", "sauvel", 1, true],
    ["salue", "saluons", 1, false],
  ])("%s and %s within %i: %s", (one, other, most, within) => {
    expect(isWithinEdits(one, other, most)).toBe(within);
  });

  it("goes both ways, and no edit is the same word", () => {
    const word = fc.string({ maxLength: 8 });
    fc.assert(
      fc.property(word, word, fc.nat(3), (one, other, most) => {
        expect(isWithinEdits(one, other, most)).toBe(isWithinEdits(other, one, most));
        expect(isWithinEdits(one, other, 0)).toBe(one === other);
      }),
    );
  });
});

describe("coverage", () => {
  it("says what is spoken for", () => {
    const coverage = new Coverage(10);
    coverage.add(3, 6);
    expect([coverage.overlaps(0, 3), coverage.overlaps(5, 9), coverage.overlaps(6, 9)]).toEqual([
      false,
      true,
      false,
    ]);
  });
});
