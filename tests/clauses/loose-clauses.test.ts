import { clauseIndex } from "../../src/clauses/indexing";
import { adopted, ADOPTED, collectionOf } from "./samples";

const NOTES = `Notes de lecture

Les bibliothèques de quartier ouvrent le soir depuis deux ans.

1. Il convient d'**aider** les écoles qui n'ont pas de livres.

12`;

describe("a text without resolutions", () => {
  it("gives its paragraphs as clauses of no resolution, page numbers and short lines left out", () => {
    const { resolutions, session, clauses } = collectionOf(NOTES, "notes");
    expect([resolutions, session]).toEqual([0, null]);
    expect(clauses).toEqual([
      {
        text: "Les bibliothèques de quartier ouvrent le soir depuis deux ans.",
        runs: [{ text: "Les bibliothèques de quartier ouvrent le soir depuis deux ans." }],
        part: "preamble",
        resolution: "",
        title: "",
        number: null,
        verbs: [],
      },
      {
        text: "Il convient d'aider les écoles qui n'ont pas de livres.",
        runs: [
          { text: "Il convient d'" },
          { text: "aider", bold: true },
          { text: " les écoles qui n'ont pas de livres." },
        ],
        part: "operative",
        resolution: "",
        title: "",
        number: "1",
        verbs: [],
      },
    ]);
  });

  it("is searched like any other", () => {
    const index = clauseIndex([collectionOf(NOTES, "notes")]);
    expect(index.search("bibliotheque du soir")[0]?.clause.text).toMatch(/ouvrent le soir/);
  });

  it("is searched around the few resolutions that it holds", () => {
    const longer = Array.from({ length: 30 }, (_, at) => `Note numéro ${at} de la même lecture.`);
    const { resolutions, clauses } = collectionOf(`${longer.join("\n\n")}\n\n${ADOPTED}`, "mixed");
    expect(resolutions).toBe(2);
    expect(clauses.filter(({ resolution }) => resolution === "")).toHaveLength(30);
  });
});

it("leaves out what stands outside the resolutions of a collection", () => {
  const { clauses } = collectionOf(`Avant-propos du recueil des textes.\n\n${ADOPTED}`);
  expect(clauses).toEqual(adopted().clauses);
});

describe("clauses of an index", () => {
  it("are those that went in, in their order", () => {
    const [one, other] = [adopted(), collectionOf(NOTES, "notes")];
    const index = clauseIndex([one, other]);
    const texts = (clauses: readonly { readonly text: string }[]) =>
      clauses.map(({ text }) => text);
    expect(texts(index.clauses("CUL-47"))).toEqual(texts(one.clauses));
    expect(index.clauses("notes")).toMatchObject(other.clauses);
    expect(index.clauses("absent")).toEqual([]);
  });
});
