import { clauseIndex, type ClauseIndex, type CorpusClause } from "../../../src/index";
import { warmUp } from "../../../taskpane/engine/warm-up";

const clause = (resolution: string, text: string): CorpusClause => ({
  text,
  runs: [{ text }],
  part: "preamble",
  resolution,
  title: "LES JARDINS",
  number: null,
  verbs: [],
});

/** The questions that warming an index up asks of it. */
function askedOf(clauses: readonly CorpusClause[]): readonly string[] {
  const asked: string[] = [];
  const index = clauseIndex([{ name: "46", session: 46, resolutions: 1, clauses }]);
  const listening: ClauseIndex = {
    ...index,
    alike: (text, options) => {
      asked.push(text);
      return index.alike(text, options);
    },
  };
  warmUp(listening);
  return asked;
}

it("asks for the openings of the index's own clauses", () => {
  const texts = ["Rappelant les jardins du quartier ;", "Saluant les arbres de la place ;"];
  expect(askedOf(texts.map((text, at) => clause(`${at + 1}/46-CUL`, text)))).toEqual(texts);
});

it("asks an empty index nothing", () => {
  expect(askedOf([])).toEqual([]);
});
