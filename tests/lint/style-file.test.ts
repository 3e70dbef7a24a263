import { StyleError } from "../../src/lint/house-style";
import {
  keptStyle,
  LONGEST_STYLE,
  readStyle,
  styleChanges,
  styleSetting,
} from "../../src/lint/style-file";

const changes = (json: unknown) =>
  styleChanges(readStyle({ name: "maison.json", text: JSON.stringify(json) }));

it("says what a style changes, and nothing of one that changes nothing", () => {
  expect(changes({})).toEqual({
    off: [],
    severities: {},
    terms: [],
    withoutTerms: [],
    verbs: null,
    accents: null,
    endings: {},
    followUp: null,
    noBreakSpaces: null,
  });
  const term = { preferred: "colloque", instead: ["forum"] };
  expect(
    changes({
      rules: { leftover: "off", terminology: "error" },
      terms: [term],
      accents: "plain",
      endings: { lastPreamble: [","] },
      followUp: [],
    }),
  ).toMatchObject({
    off: ["leftover"],
    severities: { terminology: "error" },
    terms: [term],
    withoutTerms: [],
    accents: "plain",
    endings: { lastPreamble: [","] },
    followUp: [],
    verbs: null,
  });
});

it("tells what a style that builds on another one takes from it", () => {
  const { off, withoutTerms, verbs } = changes({ extends: "nations-unies" });
  expect(off).toContain("follow-up-present");
  expect(withoutTerms.length).toBeGreaterThan(0);
  expect(verbs).toBe("plain");
});

it.each([
  ["{", /^“maison\.json” is not JSON: .*\.$/],
  ['{"rulse": {}}', /^“maison\.json” is no house style: .*did you mean “rules”\?$/],
  [" ".repeat(LONGEST_STYLE + 1), /^“maison\.json” is too long/],
])("refuses %# in one sentence that names the file", (text, sentence) => {
  const read = () => readStyle({ name: "maison.json", text });
  expect(read).toThrow(StyleError);
  expect(read).toThrow(sentence);
});

it("reads a file that begins with a byte order mark", () => {
  expect(readStyle({ name: "a", text: '\uFEFF{"verbs":"plain"}' }).verbs).toBe("plain");
});

it("is kept in a document as text and found again; what nobody wrote is none", () => {
  const file = { name: "maison.json", text: '{ "verbs": "plain" }' };
  expect(keptStyle(styleSetting(file))).toEqual(file);
  for (const damaged of [null, undefined, "", "{", "null", "[]", '{"name":1,"text":""}', '"a"']) {
    expect(keptStyle(damaged)).toBeNull();
  }
});
