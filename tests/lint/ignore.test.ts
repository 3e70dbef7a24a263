import fc from "fast-check";
import { draft } from "../../src/lint/draft";
import { framed } from "../../src/lint/frame";
import { ignoreOnce, ignoreRule, readIgnored, sift } from "../../src/lint/ignore";
import { lint } from "../../src/lint/lint";
import { applyEdits } from "../../src/model/apply-edits";
import { readText } from "../../src/outline/read-text";

const TEXT = framed(
  "1. **SALUE** le forum de l'eau; et le 05 mai 2019.\n2. **NOTE** le forum des livres; et le 05 mai 2019.",
  "operative",
);
const { paragraphs } = readText(TEXT);
const { findings } = lint(draft(paragraphs));
const spacing = findings.filter((finding) => finding.rule === "french-spacing");

it("hides one finding and keeps its like", () => {
  const [first] = spacing;
  if (!first) throw new Error("the example has no finding of spacing");
  const decision = ignoreOnce(first, paragraphs, "sic dans l'original");
  const { shown, hidden } = sift(findings, [decision], paragraphs);
  expect(hidden).toEqual([{ finding: first, by: decision }]);
  expect(shown).toHaveLength(findings.length - 1);
});

it("hides a rule's findings all", () => {
  const { shown, hidden } = sift(findings, [ignoreRule("french-spacing", "maison")], paragraphs);
  expect(shown.some((finding) => finding.rule === "french-spacing")).toBe(false);
  expect(hidden).toHaveLength(spacing.length);
});

it("survives an edit anywhere else, and paragraphs before it", () => {
  const [first] = spacing;
  if (!first) throw new Error("the example has no finding of spacing");
  const decision = ignoreOnce(first, paragraphs, "sic");
  fc.assert(
    fc.property(fc.nat(first.start - 5), fc.boolean(), (at, before) => {
      const edit = before
        ? { after: -1, insert: { runs: [{ text: "Projet" }] } }
        : { paragraph: first.paragraph, start: at, end: at, text: "x" };
      const now = applyEdits(paragraphs, [edit]);
      const again = lint(draft(now)).findings;
      const { hidden } = sift(again, [decision], now);
      expect(hidden.map(({ finding }) => finding.rule)).toEqual(["french-spacing"]);
      expect(hidden[0]?.finding.excerpt).toBe(first.excerpt);
    }),
    { numRuns: 25 },
  );
});

it("takes the likest where several answer, the same resolution before another", () => {
  const once = `${TEXT}\n\n${TEXT.replaceAll("1/48", "2/48")}`;
  const { paragraphs: both } = readText(once);
  const found = lint(draft(both)).findings.filter((finding) => finding.rule === "french-spacing");
  const second = found.find((finding) => finding.resolution?.startsWith("2/"));
  if (!second) throw new Error("the example has no second resolution");
  const { hidden } = sift(found, [ignoreOnce(second, both, "sic")], both);
  expect(hidden.map(({ finding }) => finding)).toEqual([second]);
});

it("keeps no word of the draft", () => {
  const kept = JSON.stringify(findings.map((finding) => ignoreOnce(finding, paragraphs, "")));
  for (const word of TEXT.match(/\p{L}{5,}/gu) ?? []) expect(kept).not.toContain(word);
});

it("says which decisions nothing answers to", () => {
  const gone = {
    rule: "french-spacing",
    anchor: { resolution: null, excerpt: "1-2", before: "3-4", after: "5-6" },
    reason: "",
  };
  expect(sift(findings, [gone], paragraphs).idle).toEqual([gone]);
});

it("reads back what it kept, and leaves out what it cannot read", () => {
  const decisions = [ignoreRule("leftover", "en discussion")];
  expect(readIgnored(JSON.stringify(decisions))).toEqual({ decisions, unreadable: 0 });
  expect(readIgnored('[{"rule":1}]')).toEqual({ decisions: [], unreadable: 1 });
  expect(readIgnored("{")).toEqual({ decisions: [], unreadable: 1 });
});
