import fc from "fast-check";
import { readText, type Paragraph } from "../../../src/index";
import { patchBetween, patched } from "../../../taskpane/engine/draft-patch";

/** Paragraphs of a word processor, numbered as they stand. */
const draft = (lines: readonly string[]): readonly Paragraph[] =>
  readText(lines.join("\n\n")).paragraphs.map((paragraph, index) => ({
    ...paragraph,
    index,
    line: null,
  }));

const lines = fc.array(
  fc.constantFrom("Notant la rive ;", "1. **INVITE** à lire.", "Fin.", "a) mai"),
  {
    maxLength: 12,
  },
);

it("gives back the new reading, whatever changed", () => {
  fc.assert(
    fc.property(lines, lines, (before, now) => {
      const [one, other] = [draft(before), draft(now)];
      expect(patched(one, patchBetween(one, other))).toEqual(other);
    }),
  );
});

it("sends one paragraph where one was typed in, and keeps the others as they are", () => {
  const before = draft(["Notant la rive ;", "1. **INVITE** à lire.", "Fin."]);
  const now = draft(["Notant la rive ;", "1. **INVITE** à relire.", "Fin."]);
  const patch = patchBetween(before, now);
  expect(patch).toEqual({ at: 1, removed: 1, inserted: [now[1]] });
  const after = patched(before, patch);
  expect(after[0]).toBe(before[0]);
  expect(after[2]).toBe(before[2]);
});

it("takes a paragraph with tracked changes for another", () => {
  const [before] = [draft(["Fin."])];
  const changes = [{ kind: "deletion", start: 0, end: 0, author: "A", date: null }] as const;
  const now = before.map((paragraph) => ({ ...paragraph, changes }));
  expect(patchBetween(before, now).inserted).toHaveLength(1);
});
