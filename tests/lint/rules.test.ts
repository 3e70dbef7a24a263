import { readdirSync } from "node:fs";
import { join } from "node:path";
import { draft } from "../../src/lint/draft";
import { fixEdits } from "../../src/lint/fix";
import { EXAMPLE_PRECEDENTS, framed } from "../../src/lint/frame";
import { lint } from "../../src/lint/lint";
import type { Rule } from "../../src/lint/rule";
import { rules } from "../../src/lint/rules";
import { applyEdits } from "../../src/model/apply-edits";
import type { Paragraph } from "../../src/model/paragraph";
import { readText } from "../../src/outline/read-text";
import { lines, markup } from "./markup";

const read = (rule: Rule, text: string): readonly Paragraph[] =>
  readText(framed(text, rule.examples.within)).paragraphs;

const findings = (rule: Rule, paragraphs: readonly Paragraph[]) => {
  const result = lint(draft(paragraphs, { precedents: EXAMPLE_PRECEDENTS }), { only: [rule.id] });
  expect(result.crashed).toEqual([]);
  return result.findings;
};

/** All fixes, and once more for those that waited for others. */
function fixed(rule: Rule, paragraphs: readonly Paragraph[]): readonly Paragraph[] {
  const once = applyEdits(paragraphs, fixEdits(findings(rule, paragraphs)));
  return applyEdits(once, fixEdits(findings(rule, once)));
}

it("keeps one file a rule, named for it, and registers each", () => {
  const files = readdirSync(join(__dirname, "../../src/lint/rules"))
    .filter((file) => file !== "index.ts")
    .map((file) => file.replace(/\.ts$/, ""));
  expect(rules.map((rule) => rule.id).sort()).toEqual(files.sort());
});

/** An ordinary space where French has a no-break one: the sign would begin a line. */
const LOOSE_SIGN = /«[ ]|[ ]»|[ ][:;!?](?=\s|$|[«»])/;

it("speaks French as it asks it of others: no sign parts from its word", () => {
  const said = rules.flatMap((rule) => [
    rule.summary.fr,
    rule.why.fr,
    ...rule.examples.bad.flatMap(({ text }) =>
      findings(rule, read(rule, text)).flatMap(({ message, fix, suggestions }) => [
        message.fr,
        ...[fix, ...suggestions].map((one) => one?.title.fr ?? ""),
      ]),
    ),
  ]);
  expect(said.filter((words) => LOOSE_SIGN.test(words))).toEqual([]);
});

it("shows a fault of every rule, but for tracked changes, which a text cannot write", () => {
  expect(rules.filter(({ examples }) => examples.bad.length === 0).map(({ id }) => id)).toEqual([
    "revision-mark",
  ]);
});

const withFaults = rules.filter(({ examples }) => examples.bad.length > 0);

it.each(rules.flatMap((rule) => rule.examples.good.map((text) => [rule.id, text, rule] as const)))(
  "%s leaves alone: %s",
  (_id, text, rule) => {
    expect(findings(rule, read(rule, text))).toEqual([]);
  },
);

describe.each(withFaults.map((rule) => [rule.id, rule] as const))("%s", (_id, rule) => {
  it("says what it finds in both languages", () => {
    for (const text of [rule.summary, rule.why]) {
      expect(text.fr).toMatch(/\.$/);
      expect(text.en).toMatch(/\.$/);
    }
  });

  it.each(rule.examples.bad.map((example) => [example.text, example] as const))(
    "finds: %s",
    (text, example) => {
      const found = findings(rule, read(rule, text));
      expect(found.map((finding) => finding.excerpt)).toEqual(example.finds);
      for (const { message } of found) {
        expect(message.fr).toMatch(/[.!]$/);
        expect(message.en).toMatch(/[.!]$/);
      }
    },
  );

  it.each(rule.examples.bad.map((example) => [example.text, example] as const))(
    "fixes once and for all: %s",
    (text, example) => {
      const paragraphs = read(rule, text);
      const found = findings(rule, paragraphs);
      const fixes = found.filter((finding) => finding.fix !== null);
      if (example.fixed === undefined) {
        expect(fixes).toEqual([]);
        return;
      }
      const once = fixed(rule, paragraphs);
      const frame = lines(framed(example.fixed, rule.examples.within));
      expect(once.map(markup)).toEqual(frame);
      expect(fixed(rule, once)).toEqual(once);
      expect(findings(rule, once).filter((finding) => finding.fix !== null)).toEqual([]);
    },
  );
});
