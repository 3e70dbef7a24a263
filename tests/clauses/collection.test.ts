import { existsSync, readFileSync } from "node:fs";
import { readDocx } from "../../src/docx/read-docx";
import { outline } from "../../src/outline/outline";
import { collection } from "../../src/clauses/collection";
import { adopted, collectionOf } from "./samples";

describe("collection", () => {
  it("takes the clauses of the preamble and the dispositif, in order, with where they stand", () => {
    const { name, session, resolutions, clauses } = adopted();
    expect({ name, session, resolutions }).toEqual({ name: "CUL-47", session: 47, resolutions: 2 });
    expect(clauses.map(({ resolution, part, number }) => [resolution, part, number])).toEqual([
      ["1/47-CUL", "preamble", null],
      ["1/47-CUL", "preamble", null],
      ["1/47-CUL", "operative", "1"],
      ["1/47-CUL", "operative", "2"],
      ["1/47-CUL", "operative", "3"],
      ["2/47-CUL", "preamble", null],
      ["2/47-CUL", "preamble", null],
      ["2/47-CUL", "operative", "1"],
      ["2/47-CUL", "operative", "2"],
      ["2/47-CUL", "operative", "3"],
    ]);
  });

  it("keeps bold and superscript and leaves the typed label out", () => {
    const clause = adopted().clauses[4];
    expect(clause?.runs).toEqual([
      { text: "DEMANDE", bold: true },
      {
        text: " au Secrétaire général de suivre la mise en œuvre de la présente résolution et d'en faire rapport à la 48",
      },
      { text: "ème", superscript: true },
      { text: " session du Conseil des Ministres des Affaires étrangères." },
    ]);
    expect(clause?.text).toBe(clause?.runs.map(({ text }) => text).join(""));
  });

  it("knows the verbs: the chain of an operative paragraph, the opening of a preambular clause", () => {
    const { clauses } = adopted();
    expect(clauses.map(({ verbs }) => verbs).slice(0, 4)).toEqual([
      ["Rappelant"],
      ["Se félicitant"],
      ["SE FÉLICITE", "INVITE"],
      ["EXHORTE"],
    ]);
  });

  it("keeps the resolutions that a clause refers to, at their places in it", () => {
    const { clauses } = collectionOf(
      "RÉSOLUTION N°1/47-CUL\nSUR\nLE PRÊT\n\nRappelant les résolutions 3/45-CUL et 4/46-CUL sur le prêt ;\n\n1. **SALUE** la résolution 2444 (2018) du Conseil de sécurité.\n",
    );
    const cited = clauses.map(({ text, citations = [] }) =>
      citations.map(({ body, number, session, committee, start, end }) => [
        body,
        number,
        session,
        committee,
        text.slice(start, end),
      ]),
    );
    expect(cited).toEqual([
      [
        ["CFM", 3, 45, "CUL", "3/45-CUL"],
        ["CFM", 4, 46, "CUL", "4/46-CUL"],
      ],
      [["UNSC", 2444, 2018, null, "2444 (2018)"]],
    ]);
  });

  it("joins the pieces that a page break cut, with their formatting", () => {
    const cut = collectionOf(
      "RÉSOLUTION N°1/47-CUL\nSUR\nLE PRÊT\n\nRappelant le prêt ;\n\n1. **INVITE** les écoles et\n\nles bibliothèques à prêter ; et **SALUE** leurs lecteurs.\n",
    );
    const clause = cut.clauses.at(-1);
    expect(clause?.text).toBe(
      "INVITE les écoles et les bibliothèques à prêter ; et SALUE leurs lecteurs.",
    );
    expect(clause?.runs.filter(({ bold }) => bold).map(({ text }) => text)).toEqual([
      "INVITE",
      "SALUE",
    ]);
  });
});

const shared = "../shared";
const withShared = existsSync(shared) ? describe : describe.skip;
if (!existsSync(shared)) console.warn("left out: the adopted collection (../shared is absent)");

withShared("the collection of the 47th session", () => {
  const counts = (clauses: ReturnType<typeof collection>["clauses"]) => [
    clauses.filter(({ part }) => part === "preamble").length,
    clauses.filter(({ part }) => part === "operative").length,
  ];

  it("is whole from extracted text and from the Word file alike", () => {
    const fromText = collectionOf(
      readFileSync(`${shared}/corpus/OIC-CFM-47-2020-POL-RES-FINAL.fr.txt`, "utf8"),
    );
    const { paragraphs } = readDocx(readFileSync(`${shared}/fixtures/CFM-47-POL.docx`));
    const fromWord = collection("POL-47", paragraphs, outline(paragraphs));
    for (const read of [fromText, fromWord]) {
      expect(read.resolutions).toBe(72);
      const [preamble = 0, operative = 0] = counts(read.clauses);
      expect(Math.abs(preamble - 640)).toBeLessThan(20);
      expect(Math.abs(operative - 840)).toBeLessThan(25);
    }
  });
});
