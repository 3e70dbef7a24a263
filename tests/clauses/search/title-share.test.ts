import { clauseIndex, type CorpusClause } from "../../../src/index";

const clause = (resolution: string, title: string): CorpusClause => {
  const text = `Rappelant les engagements pris à la réunion de ${title.length} villes ;`;
  return { text, runs: [{ text }], part: "preamble", resolution, title, number: null, verbs: [] };
};

test("a title that names the subject by its adjective is like one that names it by its noun", () => {
  const clauses = [
    clause("1/40-CUL", "LES JARDINS DU QUARTIER NORD"),
    clause("2/40-CUL", "L'AIDE AUX ARCHIVES DES COMORES"),
    clause("3/40-CUL", "LES MUSÉES DE LA RÉGION SUD"),
  ];
  const index = clauseIndex([{ name: "40", session: 40, resolutions: 3, clauses }]);
  const hits = index.alike("Rappelant les engagements", { title: "LA QUESTION COMORIENNE" });
  const places = hits.flatMap((hit) => [hit.clause, ...hit.history]);
  expect(places[0]?.resolution).toBe("2/40-CUL");
});
