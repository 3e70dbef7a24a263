import fc from "fast-check";
import type { Standing } from "../../src/model/resolution";
import { DEFAULT_STYLE } from "../../src/lint/house-style";
import { rules } from "../../src/lint/rules";
import { ANY, SIGN, Signs } from "../../src/lint/signs";
import { readText } from "../../src/outline/read-text";

/** Signs of every kind, and of none. */
const text = fc
  .array(fc.constantFrom(..." aéZÉ4.,;:!?-«»\"“”'’()[]жσ%°/…~\u00a0\u202f漢"), { maxLength: 40 })
  .map((signs) => signs.join(""));

const kinds = Object.values(SIGN);
const kindOf = (sign: string): number => kinds.find((kind) => new Signs(sign).has(kind)) ?? 0;

it("knows which kinds of signs stand side by side", () => {
  fc.assert(
    fc.property(text, fc.nat(ANY), fc.nat(ANY), (given, before, after) => {
      const signs = new Signs(given);
      const each = Array.from({ length: given.length }, (_, at) => kindOf(given.charAt(at)));
      expect(signs.has(before)).toBe(each.some((kind) => (kind & before) !== 0));
      expect(signs.beside(before, after)).toBe(
        each.some((kind, at) => (kind & before) !== 0 && ((each[at + 1] ?? 0) & after) !== 0),
      );
    }),
  );
});

it("tells letters, spaces and figures of French apart", () => {
  expect([..."eœÀ\u202f7«’"].map(kindOf)).toEqual([
    SIGN.small,
    SIGN.small,
    SIGN.capital,
    SIGN.space,
    SIGN.digit,
    SIGN.opening,
    SIGN.apostrophe,
  ]);
});

const standing: Standing = { resolution: null, part: "operative", number: "1" };
const asking = rules.filter((rule) => rule.scope === "paragraph" && rule.mayFind !== undefined);

it.each(asking.map((rule) => [rule.id, rule] as const))(
  "%s finds nothing where it says that it cannot",
  (_, rule) => {
    if (rule.scope !== "paragraph") return;
    fc.assert(
      fc.property(text, (given) => {
        const [paragraph] = readText(`x${given}`).paragraphs;
        fc.pre(paragraph !== undefined);
        const found = [...rule.check(paragraph, standing, DEFAULT_STYLE)];
        const may = rule.mayFind?.(new Signs(paragraph.text), paragraph) ?? true;
        expect(may || found.length === 0).toBe(true);
      }),
    );
  },
);
