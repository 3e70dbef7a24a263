import { clauseInsertion, type VerbChoice } from "../../src/clauses/clause-insertion";
import type { CorpusClause } from "../../src/clauses/collection";
import { textOfRuns } from "../../src/clauses/new-runs";
import { adopted, collectionOf, read } from "./samples";

const draft = `RÉSOLUTION N°1/48-CUL
SUR
LES BIBLIOTHÈQUES SCOLAIRES

Le Conseil des Ministres des Affaires étrangères de l’Organisation de la Coopération Islamique, réuni en sa quarante-huitième session (Session : Lire ensemble), à Islamabad, en République islamique du Pakistan, les 22 et 23 mars 2022 (19 et 20 Chaabane 1443H)\u00a0;

Rappelant l’ouverture des salles\u00a0:

1.\t**INVITE** les écoles à ouvrir une salle de lecture.`;

const inserted = (clause: CorpusClause, words: string, verb?: VerbChoice) => {
  const { paragraphs, outlined } = read(draft);
  const at = paragraphs.findIndex(({ text }) => text.includes(words));
  return clauseInsertion(clause, paragraphs, outlined, at, verb);
};
const clauseOf = (text: string): CorpusClause => {
  const clause = collectionOf(`RÉSOLUTION N°1/47-CUL\nSUR\nLE PRÊT\n\n${text}\n`).clauses.at(-1);
  if (clause === undefined) throw new Error("the sample has a clause");
  return clause;
};

describe("clauseInsertion", () => {
  it("puts a preambular clause into the dispositif: finite, bold, numbered, ended with a stop", () => {
    const clause = clauseOf("Rappelant également l'accord de prêt ; et saluant les lecteurs :");
    expect(inserted(clause, "INVITE", "of-part")?.runs).toEqual([
      { text: "2.\t" },
      { text: "RAPPELLE ÉGALEMENT", bold: true },
      { text: " l’accord de prêt\u00a0; et " },
      { text: "SALUE", bold: true },
      { text: " les lecteurs." },
    ]);
  });

  it("puts an operative paragraph into the preamble: participles, nothing bold, no number", () => {
    const clause = clauseOf(
      "Rappelant le prêt :\n\n1. **EXPRIME SA SATISFACTION** de l'ouverture ; **et INVITE** les 46^{ème} et 47^{ème} clubs à lire.",
    );
    const runs = inserted(clause, "Rappelant", "of-part")?.runs ?? [];
    expect(textOfRuns(runs)).toBe(
      "Exprimant sa satisfaction de l’ouverture\u00a0; et invitant les 46ème et 47ème clubs à lire\u00a0;",
    );
    expect(runs.some(({ bold }) => bold)).toBe(false);
    expect(runs.filter(({ superscript }) => superscript)).toHaveLength(2);
  });

  it("keeps the verb as adopted unless asked, and a clause of the same part in any case", () => {
    const preambular = clauseOf("Rappelant l'accord de prêt ;");
    expect(textOfRuns(inserted(preambular, "INVITE")?.runs ?? [])).toBe(
      "2.\tRappelant l’accord de prêt\u00a0;",
    );
    expect(inserted(preambular, "Rappelant", "of-part")).toEqual(
      inserted(preambular, "Rappelant", "as-adopted"),
    );
  });

  it("rolls the sessions of the clause to the draft's", () => {
    const followUp = adopted().clauses.at(-1) as CorpusClause;
    expect(textOfRuns(inserted(followUp, "Rappelant", "of-part")?.runs ?? [])).toMatch(
      /^Demandant au Secrétaire général .* à la 49ème session .*\u00a0;$/,
    );
  });

  it("gives nothing where the lexicon knows no such form, and where clauses do not belong", () => {
    const clause = clauseOf("Vu la charte du prêt ;");
    expect(inserted(clause, "INVITE", "of-part")).toBeNull();
    expect(inserted(clause, "INVITE")).not.toBeNull();
    expect(inserted(clause, "SCOLAIRES")).toBeNull();
  });
});
