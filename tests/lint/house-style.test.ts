import { draft } from "../../src/lint/draft";
import { framed } from "../../src/lint/frame";
import { DEFAULT_STYLE, houseStyle, StyleError } from "../../src/lint/house-style";
import { lint } from "../../src/lint/lint";
import { readText } from "../../src/outline/read-text";

const TEXT = framed("1. **SALUE** le forum de Kabul; et ses suites.", "operative");
const found = (json: unknown) => {
  const style = houseStyle(json);
  return lint(draft(readText(TEXT).paragraphs, { style })).findings;
};

it("is the default where nothing is said", () => {
  expect(houseStyle({})).toEqual(DEFAULT_STYLE);
});

it("turns rules off and changes their severity", () => {
  const rules = found({ rules: { "french-spacing": "off", terminology: "error" } }).map(
    ({ rule, severity }) => `${rule} ${severity}`,
  );
  expect(rules).toEqual(["terminology error"]);
});

it("adds terms to those of the style that it builds on", () => {
  const terms = [{ preferred: "colloque", instead: ["forum"] }];
  expect(found({ terms }).map(({ excerpt }) => excerpt)).toEqual(["forum", "Kabul", ";"]);
});

it("builds on a named style", () => {
  const style = houseStyle(
    { extends: "maison", accents: "plain" },
    { maison: houseStyle({ verbs: "plain" }) },
  );
  expect([style.verbs, style.accents]).toEqual(["plain", "plain"]);
});

it.each([
  [{ rule: {} }, /unknown key “rule”; did you mean “rules”\?/],
  [{ rules: { "french-spaces": "off" } }, /did you mean “french-spacing”\?/],
  [{ rules: { leftover: "fatal" } }, /rules\.leftover: one of off, info, warning, error/],
  [{ extends: "onu" }, /extends: one of oci, nations-unies/],
  [{ terms: [{ preferred: "" }] }, /terms\[0\]\.preferred/],
  [[], /style: an object is expected/],
])("refuses %j", (json, message) => {
  expect(() => houseStyle(json)).toThrow(StyleError);
  expect(() => houseStyle(json)).toThrow(message);
});
