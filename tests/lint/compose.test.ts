import fc from "fast-check";
import { draft } from "../../src/lint/draft";
import { fixEdits } from "../../src/lint/fix";
import { framed } from "../../src/lint/frame";
import { lint } from "../../src/lint/lint";
import { rules } from "../../src/lint/rules";
import { applyEdits } from "../../src/model/apply-edits";
import type { Paragraph } from "../../src/model/paragraph";
import { readText } from "../../src/outline/read-text";
import { markup } from "./markup";

/** Operative paragraphs with faults of many rules; a draft draws some of them, in any order. */
const FAULTY = [
  "SALUE le forum de l'eau; et invite les lecteurs.",
  "**Exhorte** les États membres à lire «Le livre» ;",
  "**APPRECIÉ** la bibliothèque de Kabul, ouverte le 05 Mai 2019",
  "**PREND** note du rapport ~~provisoire~~ sur l'eau , du 3ème forum.",
  "**SALUE le forum** et la résolution n°5/25- POL du Conseil de Sécurité.",
  "**SE FELICITE** des livres ; et **SE FÉLICITE** de l'eau.",
  "**DEMANDE** au Secrétaire général de faire rapport à la 48^{ème} session du Conseil des Ministres des Affaires étrangères.",
  '**INVITE** le lecteur à dire "oui" aux livrеs de la Oummah.',
  "**NOTE** la résolution 999 (2019 adoptée en la matière. Et **SALUE** le reste.",
];

const paragraphsOf = (chosen: readonly string[], numbers: readonly number[]) =>
  readText(
    framed(chosen.map((text, at) => `${numbers[at] ?? at + 1}. ${text}`).join("\n"), "operative"),
  ).paragraphs;

const drafts = fc
  .tuple(
    fc.shuffledSubarray(FAULTY, { minLength: 2 }),
    fc.array(fc.integer({ min: 1, max: 4 }), { maxLength: 3 }),
  )
  .map(([chosen, numbers]) => paragraphsOf(chosen, numbers));

/** All fixes of the rules, again and again until none is left. */
function settle(paragraphs: readonly Paragraph[], only?: readonly string[]): readonly Paragraph[] {
  let now = paragraphs;
  for (let round = 0; round < 6; round += 1) {
    const edits = fixEdits(lint(draft(now), only ? { only } : {}).findings);
    if (edits.length === 0) return now;
    now = applyEdits(now, edits);
  }
  throw new Error("fixes go on for ever");
}

const read = (paragraphs: readonly Paragraph[]): string => paragraphs.map(markup).join("\n");

it("ends in one text, whatever the order of the rules", () => {
  fc.assert(
    fc.property(
      drafts,
      fc.shuffledSubarray(
        rules.map((rule) => rule.id),
        { minLength: rules.length },
      ),
      (paragraphs, order) => {
        let one = paragraphs;
        for (const id of order) one = settle(one, [id]);
        expect(read(settle(one))).toBe(read(settle(paragraphs)));
      },
    ),
    { numRuns: 30 },
  );
});

it("leaves no finding that has a fix", () => {
  fc.assert(
    fc.property(drafts, (paragraphs) => {
      const left = lint(draft(settle(paragraphs))).findings.filter(
        (finding) => finding.fix !== null,
      );
      expect(left).toEqual([]);
    }),
    { numRuns: 60 },
  );
});

it("gives after an edit what a full lint gives", () => {
  fc.assert(
    fc.property(
      drafts,
      fc.nat(),
      fc.constantFrom("x", ";", " ", "48", "«", ""),
      (paragraphs, where, text) => {
        lint(draft(paragraphs));
        const at = where % paragraphs.length;
        const start = where % ((paragraphs[at]?.text.length ?? 0) + 1);
        const edited = applyEdits(paragraphs, [
          {
            paragraph: at,
            start,
            end: Math.min(start + 1, paragraphs[at]?.text.length ?? 0),
            text,
          },
        ]);
        expect(
          edited.filter((one, index) => one === paragraphs[index]).length,
        ).toBeGreaterThanOrEqual(paragraphs.length - 1);
        expect(lint(draft(edited))).toEqual(lint(draft(structuredClone(edited))));
      },
    ),
    { numRuns: 80 },
  );
});

it("reports a rule that throws and runs the others", () => {
  const [first] = rules;
  if (!first) throw new Error("no rules");
  const broken = {
    ...first,
    id: "broken",
    scope: "draft" as const,
    check: (): never => {
      throw new Error("no");
    },
  };
  const result = lint(draft(paragraphsOf(FAULTY.slice(0, 1), [])), { rules: [broken, ...rules] });
  expect(result.crashed).toEqual([{ rule: "broken", message: "no" }]);
  expect(result.findings.length).toBeGreaterThan(0);
});

it("refuses an unknown rule and names the nearest", () => {
  expect(() => lint(draft([]), { only: ["current-sesion"] })).toThrow(/current-session/);
});
