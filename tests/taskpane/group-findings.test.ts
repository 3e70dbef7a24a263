import * as fc from "fast-check";
import type { Finding } from "../../src/index";
import { firstCards, groupFindings } from "../../taskpane/parts/group-findings";

const finding = (rule: string, resolution: string | null, paragraph: number): Finding => ({
  rule,
  severity: "error",
  message: { fr: "Faute.", en: "Fault." },
  resolution,
  part: null,
  number: null,
  paragraph,
  line: null,
  start: 0,
  end: 1,
  excerpt: "x",
  fix: null,
  suggestions: [],
});

const findings = fc.array(
  fc
    .tuple(
      fc.constantFrom("a", "b", "c"),
      fc.constantFrom("1/48-CUL", "2/48-CUL", null),
      fc.nat(99),
    )
    .map((given) => finding(...given)),
);

it("groups every finding once, in the order of the draft", () => {
  fc.assert(
    fc.property(findings, fc.constantFrom("rule" as const, "resolution" as const), (all, by) => {
      const groups = groupFindings(all, by);
      expect(groups.flatMap((group) => group.findings)).toHaveLength(all.length);
      expect(new Set(groups.map(({ key }) => key)).size).toBe(groups.length);
      for (const group of groups) {
        const own = all.filter((one) => (by === "rule" ? one.rule : one.resolution) === group.key);
        expect(group.findings).toEqual(own);
      }
    }),
  );
});

it("shows no more cards than asked, over all groups, and keeps each group whole for its corrections", () => {
  fc.assert(
    fc.property(findings, fc.nat(60), (all, limit) => {
      const groups = firstCards(groupFindings(all, "resolution"), limit);
      const shown = groups.flatMap((group) => group.shown);
      expect(shown).toHaveLength(Math.min(limit, all.length));
      for (const group of groups)
        expect(group.shown.length).toBeLessThanOrEqual(group.findings.length);
    }),
  );
});
