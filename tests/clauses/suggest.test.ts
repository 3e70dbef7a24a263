import { clauseIndex } from "../../src/clauses/indexing";
import { textOfRuns } from "../../src/clauses/new-runs";
import { answer } from "../../src/clauses/clause-port";
import { suggest, suggestionQuestion, suggestionsFrom } from "../../src/clauses/suggest";
import { outline } from "../../src/outline/outline";
import { adopted, collectionOf, read } from "./samples";

const draftOf = (body: string): string =>
  `RÉSOLUTION N°1/48-CUL
SUR
LES BIBLIOTHÈQUES SCOLAIRES

Le Conseil des Ministres des Affaires étrangères de l'Organisation de la Coopération Islamique, réuni en sa quarante-huitième session (Session : Lire ensemble), à Islamabad, en République islamique du Pakistan, les 22 et 23 mars 2022 (19 et 20 Chaabane 1443H) ;

${body}`;

const suggestionsAt = (draft: string, words: string, limit = 5) => {
  const { paragraphs, outlined } = read(draft);
  const at = paragraphs.findIndex(({ text }) => text.includes(words));
  expect(at).toBeGreaterThan(-1);
  return suggest(clauseIndex([adopted()]), paragraphs, outlined, at, { limit });
};

const DISPOSITIF = `Rappelant le prêt :

1. **INVITE** les écoles à ouvrir une salle de lecture.
2. **EXHORTE** les États membres`;

describe("suggest", () => {
  it("gives clauses of the same part that match, best first, with their source", () => {
    const [best] = suggestionsAt(draftOf(DISPOSITIF), "EXHORTE");
    expect(best).toMatchObject({
      rank: 1,
      kind: "clause",
      situation: "begun",
      source: { collection: "CUL-47", resolution: "1/47-CUL", part: "operative", number: "2" },
    });
    const preamble = suggestionsAt(
      draftOf("Rappelant les principes qui guident le prêt\n"),
      "prêt",
    );
    expect(preamble[0]?.text).toContain("prêt de livres");
    expect(preamble.every(({ source }) => source?.part === "preamble")).toBe(true);
  });

  it("types the next label as the neighbours do and keeps the bold", () => {
    const [best] = suggestionsAt(draftOf(DISPOSITIF.replace("2. ", "2.\t")), "EXHORTE");
    expect(best?.insert.runs.slice(0, 2)).toEqual([
      { text: "3.\t" },
      { text: "EXHORTE", bold: true },
    ]);
    const { paragraphs } = read(draftOf(DISPOSITIF));
    expect(best?.insert.like).toBe(paragraphs.length - 1);
  });

  it("rolls sessions by role: the report goes to the draft's next, history stays", () => {
    const draft = draftOf(`${DISPOSITIF}.\n3. **DEMANDE** au Secrétaire général de suivre`);
    const [best] = suggestionsAt(draft, "DEMANDE");
    expect(textOfRuns(best?.insert.runs ?? [])).toContain("à la 49ème session");
    expect(best?.insert.runs).toContainEqual({ text: "ème", superscript: true });
    const held = suggestionsAt(
      draftOf(`${DISPOSITIF}.\n3. **SE FÉLICITE** de la tenue de la Semaine de la santé`),
      "SE FÉLICITE",
    );
    expect(textOfRuns(held[0]?.insert.runs ?? [])).toContain("46ème session avait annoncée");
  });

  it("writes the draft's own apostrophes and gaps", () => {
    const draft = draftOf(DISPOSITIF).replaceAll("'", "’").replaceAll(" ;", "\u00a0;");
    const [best] = suggestionsAt(
      draft.replace("EXHORTE** les États membres", "DEMANDE** au Secrétaire général de suivre"),
      "DEMANDE",
    );
    expect(textOfRuns(best?.insert.runs ?? [])).toContain("d’en faire rapport");
  });

  it("offers the follow-up first at the empty end of a dispositif that has none", () => {
    const { paragraphs, outlined } = read(
      draftOf(`${DISPOSITIF} à lire.\n3. **LOUE** les lecteurs.`),
    );
    const end = paragraphs.length;
    const last = paragraphs[end - 1];
    if (last === undefined) throw new Error("the sample has paragraphs");
    const empty = { ...last, index: end, text: "", runs: [] };
    const [first, second] = suggest(
      clauseIndex([adopted()]),
      [...paragraphs, empty],
      outlined,
      end,
    );
    expect(first).toMatchObject({ kind: "standard", situation: "empty", source: null });
    expect(textOfRuns(first?.insert.runs ?? [])).toMatch(/^4\. DEMANDE au .*à la 49ème session/);
    expect(second?.kind).toBe("clause");
  });

  it("offers what came next elsewhere in an empty paragraph", () => {
    const { paragraphs, outlined } = read(
      draftOf(`Rappelant le prêt :

1. **SE FÉLICITE** de la tenue de la Semaine du livre ;
2. **LOUE** les lecteurs.`),
    );
    const at = paragraphs.length - 1;
    const emptied = paragraphs.map((one) =>
      one.index === at ? { ...one, text: "", runs: [] } : one,
    );
    const found = suggest(clauseIndex([adopted()]), emptied, outline(emptied), at);
    expect(outlined.resolutions[0]?.operative).toHaveLength(2);
    expect(found.map(({ kind }) => kind)).toEqual([
      "standard",
      ...found.slice(1).map(() => "clause"),
    ]);
    expect(found[1]?.text).toMatch(/^EXHORTE/);
  });

  it("offers how resolutions begin in an empty first paragraph", () => {
    const { paragraphs } = read(draftOf("Rappelant le prêt ;\n"));
    const at = paragraphs.length - 1;
    const emptied = paragraphs.map((one) =>
      one.index === at ? { ...one, text: "", runs: [] } : one,
    );
    const found = suggest(clauseIndex([adopted()]), emptied, outline(emptied), at);
    expect(found.slice(0, 2).map(({ text }) => text)).toEqual([
      expect.stringMatching(/^Rappelant les principes.*livres/),
      expect.stringMatching(/^Rappelant les principes.*vaccins/),
    ]);
  });

  it("offers clauses of both parts where asked, their verbs in the form of this part", () => {
    const draft = draftOf(`${DISPOSITIF}.\n3. **RAPPELLE** les principes qui guident le prêt`);
    const { paragraphs, outlined } = read(draft);
    const at = paragraphs.length - 1;
    const index = clauseIndex([adopted()]);
    const own = suggest(index, paragraphs, outlined, at);
    expect(own.every(({ source }) => source?.part === "operative")).toBe(true);
    const [best] = suggest(index, paragraphs, outlined, at, { parts: "both" });
    expect(best?.source?.part).toBe("preamble");
    expect(best?.text).toMatch(/^Rappelant les principes/);
    expect(best?.insert.runs.slice(0, 2)).toEqual([
      { text: "4. " },
      { text: "RAPPELLE", bold: true },
    ]);
    expect(textOfRuns(best?.insert.runs ?? [])).toMatch(/États membres\.$/);
  });

  it("offers how resolutions begin before a preamble that is already there", () => {
    const { paragraphs } = read(draftOf("Vide ;\n\nLouant les lecteurs ;\n"));
    const at = paragraphs.findIndex(({ text }) => text.startsWith("Vide"));
    const emptied = paragraphs.map((one) =>
      one.index === at ? { ...one, text: "", runs: [] } : one,
    );
    const [first] = suggest(clauseIndex([adopted()]), emptied, outline(emptied), at);
    expect(first?.text).toMatch(/^Rappelant les principes/);
  });

  it("takes an empty numbered paragraph after the preamble for the dispositif's first", () => {
    const { paragraphs } = read(
      draftOf("Préoccupé par la fièvre aphteuse ;\n\nVide\n\n1. **LOUE** les lecteurs.\n"),
    );
    const at = paragraphs.findIndex(({ text }) => text.startsWith("Vide"));
    const label = { text: "1.", list: "1", level: 0, format: "decimal", value: 1 };
    const emptied = paragraphs.map((one) =>
      one.index === at ? { ...one, text: "", runs: [], label } : one,
    );
    const found = suggest(clauseIndex([adopted()]), emptied, outline(emptied), at);
    expect(found).not.toEqual([]);
    expect(found.every(({ source }) => source?.part !== "preamble")).toBe(true);
  });

  it("does not offer in an empty paragraph what the resolution says already", () => {
    const said = "**EXHORTE** les États membres à ouvrir leurs bibliothèques aux enfants :";
    const { paragraphs } = read(
      draftOf(
        `Rappelant le prêt :\n\n1. ${said}\n2. **SE FÉLICITE** de la tenue de la Semaine du livre.\n3. **LOUE** rien.`,
      ),
    );
    const at = paragraphs.length - 1;
    const emptied = paragraphs.map((one) =>
      one.index === at ? { ...one, text: "", runs: [] } : one,
    );
    const found = suggest(clauseIndex([adopted()]), emptied, outline(emptied), at);
    expect(found.some(({ text }) => text.startsWith("EXHORTE"))).toBe(false);
  });

  it("ends what it inserts as clauses of the part end", () => {
    const index = clauseIndex([
      collectionOf(
        "RÉSOLUTION N°1/47-CUL\nSUR\nLE PRÊT\n\nRappelant le prêt aux écoles :\n\n1. **INVITE** les clubs à prêter\n",
      ),
    ]);
    const inserted = (draft: string) => {
      const { paragraphs, outlined } = read(draft);
      const [best] = suggest(index, paragraphs, outlined, paragraphs.length - 1);
      return textOfRuns(best?.insert.runs ?? []);
    };
    expect(inserted(draftOf("Rappelant le prêt"))).toMatch(/écoles ;$/);
    expect(inserted(draftOf(`${DISPOSITIF}.\n3. **INVITE** les clubs`))).toMatch(/à prêter\.$/);
  });

  it("shows what an adopted wording changes in a finished paragraph", () => {
    const [best] = suggestionsAt(
      draftOf(
        DISPOSITIF.replace(
          "EXHORTE** les États membres",
          "INVITE** les laboratoires nationaux à partager leurs vaccins.",
        ),
      ),
      "laboratoires",
    );
    expect(best?.situation).toBe("finished");
    expect(best?.differences).toContainEqual({ kind: "added", text: "réserves de " });
  });

  it("can be answered from elsewhere: a question as plain data, the answer made ready here", () => {
    const { paragraphs, outlined } = read(draftOf(DISPOSITIF));
    const at = paragraphs.length - 1;
    const index = clauseIndex([adopted()]);
    const question = suggestionQuestion(paragraphs, outlined, at, { limit: 3 });
    if (question === null) throw new Error("clauses belong there");
    const hits = answer(index, structuredClone(question));
    expect(suggestionsFrom(hits, paragraphs, outlined, at, { limit: 3 })).toEqual(
      suggest(index, paragraphs, outlined, at, { limit: 3 }),
    );
  });

  it("gives nothing in headings, titles and chapeaux, or outside resolutions", () => {
    expect(suggestionsAt(draftOf(DISPOSITIF), "RÉSOLUTION N°1")).toEqual([]);
    expect(suggestionsAt(draftOf(DISPOSITIF), "SCOLAIRES")).toEqual([]);
    expect(suggestionsAt(draftOf(DISPOSITIF), "réuni en sa")).toEqual([]);
  });
});
