import { citationTies } from "../../src/outline/citation-ties";
import { outline } from "../../src/outline/outline";
import { paragraphsOf } from "./paragraphs";

const ties = (clause: string) => {
  const paragraphs = paragraphsOf(
    `RÉSOLUTION N°3/48-C\nSUR\nL'EAU\n\n${clause}\n\n1. **NOTE** le plan.`,
  );
  const [resolution] = outline(paragraphs).resolutions;
  if (resolution === undefined) throw new Error("no resolution");
  return citationTies(paragraphs, resolution).map(({ citations, sessions, cities, days }) => ({
    citations: citations.map(({ text }) => text),
    sessions: sessions.map(({ session }) => session),
    cities: cities.map(({ text }) => text),
    days: days.map(({ opens }) => [opens.day, opens.month, opens.year]),
  }));
};

describe("what a sentence ties to the resolutions it cites", () => {
  it("is a list of sessions and cities, in the order of the citations", () => {
    expect(
      ties(
        "Rappelant les résolutions n°39/39-C, 38/40-C et 40/42-C, adoptées par les 39ème, 40ème et 42ème sessions du Conseil des Ministres des Affaires étrangères, tenues respectivement à Djibouti, Conakry et Koweït ;",
      ),
    ).toEqual([
      {
        citations: ["n°39/39-C", "38/40-C", "40/42-C"],
        sessions: [39, 40, 42],
        cities: ["Djibouti", "Conakry", "Koweït"],
        days: [],
      },
    ]);
  });

  it("is one session with its city and days, for each citation of its own sentence", () => {
    expect(
      ties(
        "Rappelant la résolution n°3/46-C adoptée par la 46ème session du CMAE, tenue à Abou Dhabi, les 1er et 2 mars 2019, et la résolution n°4/47-C de la 47ème session du CMAE ;",
      ),
    ).toEqual([
      { citations: ["n°3/46-C"], sessions: [46], cities: ["Abou Dhabi"], days: [[1, 3, 2019]] },
      { citations: ["n°4/47-C"], sessions: [47], cities: [], days: [] },
    ]);
  });

  it("is nothing where the sentence says nothing of it", () => {
    expect(
      ties("Rappelant la résolution n°3/46-C ; et saluant la 47ème session du CMAE ;"),
    ).toEqual([{ citations: ["n°3/46-C"], sessions: [], cities: [], days: [] }]);
  });
});
