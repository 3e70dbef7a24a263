import { clauseIndex } from "../../src/clauses/indexing";
import { lineage } from "../../src/clauses/lineage";
import type { ClauseSource } from "../../src/clauses/clause-index";
import { collectionOf } from "./samples";

const session = (number: number, paragraph: string, title = "LES BIBLIOTHÈQUES"): string =>
  `RÉSOLUTION N°1/${number}-CUL\nSUR\n${title}\n\nRappelant le prêt :\n\n1. **INVITE** ${paragraph}\n`;

const source = (
  number: number | null,
  text: string,
  more: Partial<ClauseSource> = {},
): ClauseSource => ({
  collection: `CUL-${number}`,
  session: number,
  resolution: `1/${number}-CUL`,
  title: "LES BIBLIOTHÈQUES",
  number: "1",
  text,
  ...more,
});

describe("lineage", () => {
  it("is one result over three sessions: newest first, with what each session changed", () => {
    const index = clauseIndex([
      collectionOf(session(45, "les écoles à ouvrir une salle de lecture le samedi."), "CUL-45"),
      collectionOf(session(47, "les écoles à ouvrir une salle de lecture chaque jour."), "CUL-47"),
      collectionOf(session(46, "les écoles à ouvrir une salle de lecture le samedi."), "CUL-46"),
    ]);
    const hits = index.search("ouvrir une salle de lecture", { part: "operative" });
    expect(hits).toHaveLength(1);
    const [{ clause, collection, session: held, history }] = hits as [(typeof hits)[0]];
    const shown = { ...clause, collection, session: held };
    const versions = lineage(shown, history);
    expect(versions.map((version) => version.session)).toEqual([47, 46, 45]);
    expect(versions.map(({ differences }) => differences)).toEqual([
      [
        { kind: "same", text: "INVITE les écoles à ouvrir une salle de lecture " },
        { kind: "removed", text: "le samedi." },
        { kind: "added", text: "chaque jour." },
      ],
      [{ kind: "same", text: "INVITE les écoles à ouvrir une salle de lecture le samedi." }],
      null,
    ]);
  });

  it("follows the clause of the same subject where a session has several wordings", () => {
    const shown = source(47, "INVITE les écoles à prêter leurs livres.");
    const other = source(46, "INVITE les écoles à prêter leurs livres.", {
      resolution: "9/46-CUL",
      title: "LA SANTÉ ANIMALE",
    });
    const own = source(46, "INVITE les écoles à prêter tous leurs livres.");
    const [, older] = lineage(shown, [other, own]);
    expect(older?.sources).toEqual([own]);
  });

  it("gathers the places of one session that have the same words", () => {
    const shown = source(47, "LOUE les lecteurs.");
    const again = source(47, "LOUE les lecteurs.", { resolution: "2/47-CUL" });
    expect(lineage(shown, [again])).toEqual([
      { session: 47, text: "LOUE les lecteurs.", sources: [shown, again], differences: null },
    ]);
  });

  it("puts what has no session last", () => {
    const versions = lineage(source(12, "LOUE les lecteurs."), [
      source(null, "LOUE les lectrices."),
    ]);
    expect(versions.map((version) => version.session)).toEqual([12, null]);
  });
});
