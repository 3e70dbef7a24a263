import fc from "fast-check";
import {
  ordinalInFigures,
  ordinalInWords,
  ordinals,
  ordinalValue,
} from "../../src/language/ordinals";

describe("ordinals", () => {
  it.each([
    [1, "première", "1ère"],
    [21, "vingt et unième", "21ème"],
    [45, "quarante-cinquième", "45ème"],
    [48, "quarante-huitième", "48ème"],
    [59, "cinquante-neuvième", "59ème"],
    [71, "soixante et onzième", "71ème"],
    [80, "quatre-vingtième", "80ème"],
    [81, "quatre-vingt-unième", "81ème"],
    [99, "quatre-vingt-dix-neuvième", "99ème"],
  ])("%i is written %s, %s", (value, words, figures) => {
    expect(ordinalInWords(value)).toBe(words);
    expect(ordinalInFigures(value)).toBe(figures);
  });

  it("has a masculine for the first only", () => {
    expect([ordinalInWords(1, "masculine"), ordinalInFigures(1, "masculine")]).toEqual([
      "premier",
      "1er",
    ]);
    expect(ordinalInWords(2, "masculine")).toBe("deuxième");
  });

  it.each([0, 100, 1.5, -3, Number.NaN])("refuses %d", (value) => {
    expect(() => ordinalInWords(value)).toThrow(RangeError);
  });

  it("reads back what it writes, hyphens or not, capitals or not, plural or not", () => {
    const written = fc.record({
      value: fc.integer({ min: 1, max: 99 }),
      spaced: fc.boolean(),
      shouted: fc.boolean(),
      plural: fc.boolean(),
    });
    fc.assert(
      fc.property(written, ({ value, spaced, shouted, plural }) => {
        let words = ordinalInWords(value);
        if (spaced) words = words.replaceAll("-", " ");
        if (plural) words += "s";
        expect(ordinalValue(shouted ? words.toUpperCase() : words)).toBe(value);
      }),
    );
  });

  it.each(["47ème", "47 ème", "47e", "47 e", "47ᵉ", "47è", "47eme", "47ième", "47^e"])(
    "reads %s, the mark left out",
    (figures) => {
      const [found] = ordinals(`la ${figures} session`);
      expect(found).toMatchObject({ value: 47, start: 3, end: 5, markEnd: 3 + figures.length });
    },
  );

  it("reads no ordinal in other numbers and words", () => {
    expect(ordinals("47 et 48 livres, 1442H, CFM-47, 12,5e, la matière et le sixain")).toEqual([]);
  });

  it("reads septante and nonante", () => {
    expect(["septantième", "nonante-deuxième", "septante et unième"].map(ordinalValue)).toEqual([
      70, 92, 71,
    ]);
  });
});
