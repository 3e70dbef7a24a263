import fc from "fast-check";
import { wordDifference } from "../../src/clauses/word-difference";

describe("wordDifference", () => {
  it("tells which words went and which came", () => {
    const older = "INVITE les écoles à ouvrir une salle.";
    expect(wordDifference(older, "INVITE les lycées à ouvrir une salle.")).toEqual([
      { kind: "same", text: "INVITE les " },
      { kind: "removed", text: "écoles " },
      { kind: "added", text: "lycées " },
      { kind: "same", text: "à ouvrir une salle." },
    ]);
  });

  it("gives back both wordings", () => {
    const text = fc.array(fc.constantFrom("le", "livre", "eau", "  ", "puits"), { maxLength: 20 });
    fc.assert(
      fc.property(text, text, (left, right) => {
        const [older, newer] = [left.join(" "), right.join(" ")];
        const pieces = wordDifference(older, newer);
        const joined = (without: string): string =>
          pieces
            .filter(({ kind }) => kind !== without)
            .map((piece) => piece.text)
            .join("");
        expect(joined("added")).toBe(older);
        expect(joined("removed")).toBe(newer);
      }),
    );
  });

  it("compares very long texts without a table of their square", () => {
    const long = Array.from({ length: 30_000 }, (_, at) => `mot${at}`).join(" ");
    expect(wordDifference(long, `${long} fin`).at(-1)?.text).toMatch(/fin$/);
  });
});
