import fc from "fast-check";
import { clauseIndex, indexing, loadIndex } from "../../../src/clauses/indexing";
import { answer } from "../../../src/clauses/clause-port";
import { INDEX_VERSION, IndexFormatError } from "../../../src/clauses/search/index-file";
import type { Collection, CorpusClause } from "../../../src/clauses/collection";
import { adopted, collectionOf } from "../samples";

const clause = (text: string, more: Partial<CorpusClause> = {}): CorpusClause => ({
  text,
  runs: [{ text }],
  part: "operative",
  resolution: "1/47-CUL",
  title: "LES BIBLIOTHÈQUES",
  number: "1",
  verbs: [],
  ...more,
});

const corpus = (
  clauses: readonly CorpusClause[],
  name = "CUL-47",
  session: number | null = 47,
): Collection => ({ name, session, resolutions: 1, clauses });

const textsOf = (hits: readonly { clause: CorpusClause }[]): string[] =>
  hits.map(({ clause: { text } }) => text);

describe("search", () => {
  const index = clauseIndex([
    corpus([
      clause("SALUE l’œuvre des États en faveur des musées nationaux."),
      clause("INVITE les écoles à ouvrir une salle de lecture."),
      clause("DEMANDE que l'eau des puits soit analysée chaque année."),
      clause("Rappelant la Semaine du livre ;", { part: "preamble", number: null }),
    ]),
  ]);

  it.each([
    ["accents and case", "ANALYSEE", "DEMANDE"],
    ["a ligature", "oeuvre", "SALUE"],
    ["a plural", "puit", "DEMANDE"],
    ["a plural in -aux", "national", "SALUE"],
    ["an elision", "d'eau", "DEMANDE"],
    ["an elision with a typographic apostrophe", "l’état", "SALUE"],
    ["a word half typed", "lect", "INVITE"],
    ["a letter missing", "musés", "SALUE"],
    ["two letters swapped", "ecoels", "INVITE"],
    ["two slips in a long word", "analisse", "DEMANDE"],
  ])("does not mind %s", (_, query, opening) => {
    expect(index.search(query)[0]?.clause.text).toMatch(new RegExp(`^${opening}`));
  });

  it("takes what stands in « » as it stands", () => {
    expect(textsOf(index.search("« salle de lecture »"))).toHaveLength(1);
    expect(index.search("« lecture de salle »")).toEqual([]);
    expect(index.search("« salle de xylophone »")).toEqual([]);
  });

  it("tells where the words stand, for highlighting", () => {
    const [hit] = index.search("salle lect");
    const text = hit?.clause.text ?? "";
    expect(hit?.matches.map(({ start, end }) => text.slice(start, end))).toEqual([
      "salle",
      "lecture",
    ]);
  });

  it("finds clauses by their resolution's title", () => {
    expect(index.search("bibliothèques")).not.toEqual([]);
  });

  it("gives nothing for nothing", () => {
    expect(index.search("")).toEqual([]);
    expect(index.search(" ;«»\ud800")).toEqual([]);
    expect(clauseIndex([]).search("livre")).toEqual([]);
    expect(clauseIndex([corpus([clause("")])]).search("livre")).toEqual([]);
  });

  it("answers a question given as plain data the same", () => {
    const question = { kind: "search", text: "salle", options: { limit: 1 } } as const;
    expect(answer(index, structuredClone(question))).toEqual(index.search("salle", { limit: 1 }));
  });
});

describe("filters", () => {
  const of = (session: number, committee: string): Collection =>
    corpus(
      [
        clause(`INVITE les écoles du plan ${session}.`, {
          resolution: `1/${session}-${committee}`,
          verbs: ["INVITE"],
        }),
        clause(`Rappelant les écoles du projet ${session} et de ses suites lointaines ;`, {
          resolution: `1/${session}-${committee}`,
          part: "preamble",
          verbs: ["Rappelant"],
        }),
      ],
      `${committee}-${session}`,
      session,
    );
  const index = clauseIndex([of(44, "CUL"), of(46, "ECO"), of(47, "CUL")]);
  const found = (options: Parameters<typeof index.search>[1]): string[] =>
    index
      .search("écoles", { limit: 20, ...options })
      .flatMap((hit) => [hit.clause, ...hit.history].map(({ resolution }) => resolution))
      .sort();

  it.each([
    ["part", { part: "preamble" }, ["1/44-CUL", "1/46-ECO", "1/47-CUL"]],
    ["verb", { verb: "invite" }, ["1/44-CUL", "1/46-ECO", "1/47-CUL"]],
    ["sessions from", { sessions: { from: 46 }, part: "operative" }, ["1/46-ECO", "1/47-CUL"]],
    ["sessions to", { sessions: { to: 44 }, part: "operative" }, ["1/44-CUL"]],
    ["committee", { committee: "eco", part: "operative" }, ["1/46-ECO"]],
    ["collections", { collections: ["CUL-44"], part: "operative" }, ["1/44-CUL"]],
    ["leaving one out", { without: "1/46-ECO", part: "operative" }, ["1/44-CUL", "1/47-CUL"]],
  ] as const)("narrow by %s", (_, options, expected) => {
    expect(found(options)).toEqual(expected);
  });
});

describe("a citation in the query", () => {
  const citing = (number: number, cited: string): string =>
    `RÉSOLUTION N°${number}/47-CUL\nSUR\nLE PRÊT ${number}\n\nRappelant la résolution ${cited} relative aux archives ;\n`;
  const index = clauseIndex([
    collectionOf(citing(1, "3/45-CUL") + citing(2, "45/3-CUL") + citing(3, "3/44-CUL")),
  ]);

  it("prefers the clause that refers to the same resolution to one with the same figures", () => {
    for (const cited of ["3/45-CUL", "45/3-CUL", "3/44-CUL"]) {
      const [hit] = index.search(`archives, résolution ${cited}`);
      expect(hit?.clause.text).toContain(cited);
    }
  });
});

describe("near-identical clauses", () => {
  const wording = (session: number, end: string): Collection =>
    corpus(
      [
        clause(`ENCOURAGE les États membres à rendre les livres à l'heure dite ${end}.`, {
          resolution: `3/${session}-CUL`,
        }),
      ],
      `CUL-${session}`,
      session,
    );
  const index = clauseIndex([
    wording(45, "dans l'année"),
    wording(47, "cette année"),
    wording(46, "dans l'année"),
  ]);

  it("are one result, the newest wording first, with their count and history", () => {
    const [hit, ...others] = index.search("rendre les livres");
    expect(others).toEqual([]);
    expect(hit?.count).toBe(3);
    expect(hit?.clause.resolution).toBe("3/47-CUL");
    expect(hit?.history.map(({ session, resolution }) => [session, resolution])).toEqual([
      [46, "3/46-CUL"],
      [45, "3/45-CUL"],
    ]);
  });
});

describe("a wording that others resemble", () => {
  it("is shown as asked where it was adopted so, though a variant stands for more", () => {
    const asked = "DEMANDE aux écoles de tenir un registre des prêts et d'en rendre compte";
    const index = clauseIndex([
      corpus(
        ["chaque année", "tous les deux ans", "chaque année en mai", "chaque mois"].map((end, at) =>
          clause(`${asked} ${end}.`, { resolution: `${at + 1}/47-CUL` }),
        ),
      ),
    ]);
    for (const end of ["chaque année", "tous les deux ans", "chaque mois"]) {
      const [hit, ...others] = index.alike(`${asked} ${end}.`);
      expect(hit?.clause.text).toBe(`${asked} ${end}.`);
      expect(hit?.count).toBe(4);
      expect(others).toEqual([]);
    }
  });
});

describe("a saved index", () => {
  it("answers as the one it was saved from, formatting and sessions included", () => {
    const built = clauseIndex([adopted()]);
    const loaded = loadIndex(built.save().slice(0));
    expect(loaded.size).toBe(built.size);
    for (const query of ["Semaine du livre", "suivre la mise en œuvre", "« fièvre aphteuse »"]) {
      expect(loaded.search(query)).toEqual(built.search(query));
      expect(loaded.search(query)).not.toEqual([]);
    }
    const [hit] = loaded.search("DEMANDE au Secrétaire général de suivre");
    expect(hit?.clause.runs).toEqual(
      adopted().clauses.find(({ text }) => text === hit?.clause.text)?.runs,
    );
    expect(hit?.clause.sessions).toEqual([
      expect.objectContaining({ role: "report-to", form: "figures" }),
    ]);
  });

  it("keeps citations, and what stands before and after a clause", () => {
    const cites = collectionOf(
      "RÉSOLUTION N°1/47-CUL\nSUR\nLE PRÊT\n\nRappelant les résolutions 3/45-CUL et A/RES/72/123 sur le prêt ;\n\n1. **SALUE** les lecteurs.\n",
    );
    const [hit] = loadIndex(clauseIndex([cites]).save()).search("résolutions sur le prêt");
    expect(hit?.clause).toEqual(cites.clauses[0]);
    expect(hit?.clause.citations).toHaveLength(2);
    expect(hit?.neighbours).toEqual({ before: null, after: "SALUE les lecteurs." });
  });

  it("keeps any text as it is", () => {
    fc.assert(
      fc.property(fc.array(fc.string({ unit: "grapheme" }), { maxLength: 8 }), (kept) => {
        const clauses = kept.map((text, at) => clause(`mot${at} ${text}`));
        const loaded = loadIndex(clauseIndex([corpus(clauses)]).save());
        kept.forEach((text, at) => {
          const hits = loaded.search(`« mot ${at} »`, { limit: 50 });
          const found = hits.flatMap((hit) => [
            hit.clause.text,
            ...hit.history.map((one) => one.text),
          ]);
          expect(found).toContain(`mot${at} ${text}`);
        });
      }),
    );
  });

  it("is refused by name where it is none, of another version or cut short", () => {
    const saved = clauseIndex([adopted()]).save();
    const reasonOf = (bytes: ArrayBuffer): string => {
      try {
        loadIndex(bytes);
      } catch (error) {
        if (error instanceof IndexFormatError) return error.reason;
        throw error;
      }
      return "loaded";
    };
    const newer = saved.slice(0);
    new Uint32Array(newer, 0, 3)[1] = INDEX_VERSION + 1;
    expect(reasonOf(newer)).toBe("unknown-version");
    expect(reasonOf(saved.slice(0, saved.byteLength - 8 * 100))).toBe("cut-short");
    expect(reasonOf(saved.slice(0, 16))).toBe("cut-short");
    expect(reasonOf(new ArrayBuffer(4))).toBe("not-an-index");
    expect(reasonOf(new ArrayBuffer(400))).toBe("not-an-index");
  });
});

describe("indexing", () => {
  it("says how far it is and can be left in the middle", () => {
    const clauses = Array.from({ length: 2500 }, (_, at) => clause(`PREND NOTE du livre ${at}.`));
    const steps = [...indexing([corpus(clauses)])];
    expect(steps.map(({ done }) => done)).toEqual([1000, 2000, 2500]);
    expect(steps.every(({ total }) => total === 2500)).toBe(true);
  });
});
