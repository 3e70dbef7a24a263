import { readFileSync } from "node:fs";
import type { SessionData } from "../../src/language/session-wording";
import { applyEdits } from "../../src/model/apply-edits";
import { readDocx } from "../../src/docx/read-docx";
import { outline } from "../../src/outline/outline";
import { readText } from "../../src/outline/read-text";
import { newResolution, nextNumber } from "../../src/rollover/new-resolution";

const session: SessionData = {
  number: 48,
  city: "Islamabad",
  country: "Pakistan",
  opens: "2022-03-22",
  closes: "2022-03-23",
  theme: null,
};
const asked = { title: "LES JARDINS PUBLICS", number: 7, committee: "CUL", session };

const TYPED = readText(`RÉSOLUTION N°1/48-CUL
SUR
LES BIBLIOTHÈQUES

Le Conseil des Ministres des Affaires étrangères, réuni en sa quarante-huitième session, à Islamabad, en République islamique du Pakistan, les 22 et 23 mars 2022 ;

Rappelant l'utilité des bibliothèques :

1-	**SALUE** l'ouverture de bibliothèques.

RÉSOLUTION N°2/48-CUL
SUR
LES MUSÉES

Le Conseil des Ministres des Affaires étrangères, réuni en sa quarante-huitième session, à Islamabad, en République islamique du Pakistan, les 22 et 23 mars 2022 ;

Rappelant l'utilité des musées :

1-	**SALUE** l'ouverture de musées.
`).paragraphs;

it("stands after the resolution asked for, with typed numbers as the draft types them", () => {
  const { edits } = newResolution(TYPED, outline(TYPED), { ...asked, after: "1/48-CUL" });
  const after = applyEdits(TYPED, edits);
  expect(after.slice(6, 14).map(({ text }) => text)).toEqual([
    "RÉSOLUTION N°7/48-CUL",
    "SUR",
    "LES JARDINS PUBLICS",
    "Le Conseil des Ministres des Affaires étrangères, réuni en sa quarante-huitième session, à Islamabad, en République islamique du Pakistan, les 22 et 23 mars 2022 ;",
    "Rappelant [ce que la résolution rappelle] :",
    "1-\tINVITE les États membres à [action demandée].",
    "2-\tDEMANDE au Secrétaire général de suivre la mise en œuvre de la présente résolution et d'en faire rapport à la 49ème session du Conseil des Ministres des Affaires étrangères.",
    "RÉSOLUTION N°2/48-CUL",
  ]);
  expect(outline(after).resolutions.map(({ id }) => id)).toEqual([
    "1/48-CUL",
    "7/48-CUL",
    "2/48-CUL",
  ]);
});

it("stands at the end where nothing else is asked, and is read back whole", () => {
  const { edits } = newResolution(TYPED, outline(TYPED), asked);
  const read = outline(applyEdits(TYPED, edits)).resolutions.at(-1);
  expect(read).toMatchObject({ id: "7/48-CUL", title: "LES JARDINS PUBLICS" });
  expect(read?.preamble).toHaveLength(1);
  expect(read?.operative.map(({ verbs }) => verbs[0]?.form)).toEqual(["INVITE", "DEMANDE"]);
  expect(read?.followUp).toBe(read?.operative[1]?.paragraph);
});

it("takes the styles of a Word draft and opens a list of its own", () => {
  const { paragraphs } = readDocx(new Uint8Array(readFileSync("corpus/drafts/sample-draft.docx")));
  const outlined = outline(paragraphs);
  const model = outlined.resolutions.at(-1);
  const { edits } = newResolution(paragraphs, outlined, { ...asked, number: 99 });
  expect(edits[0]?.insert).toMatchObject({ like: model?.heading, runs: [{ bold: true }] });
  const [first, second] = edits.slice(-2);
  expect(first?.insert).toMatchObject({ like: model?.operative[0]?.paragraph, newList: true });
  expect(second?.insert.like).toBe(first?.insert.like);
  expect(second?.insert.newList).toBeUndefined();
  expect(first?.insert.runs[0]).toEqual({ text: "INVITE", bold: true });
});

it("begins an empty document", () => {
  const blank = readText("Projet\n").paragraphs;
  const { edits } = newResolution(blank, outline(blank), asked);
  expect(outline(applyEdits(blank, edits)).resolutions.map(({ id }) => id)).toEqual(["7/48-CUL"]);
});

describe("its chapeau, where the draft has none of its session", () => {
  const chapeauOf = (given: typeof asked.session | { readonly number: number }) => {
    const { edits } = newResolution(TYPED, outline(TYPED), { ...asked, session: given });
    return edits[3]?.insert.runs[0]?.text;
  };

  it("is the standard one, from the session’s place and days", () => {
    expect(chapeauOf({ ...session, number: 49 })).toBe(
      "Le Conseil des Ministres des Affaires étrangères de l'Organisation de la Coopération Islamique, réuni en sa quarante-neuvième session (Session : [thème]), à Islamabad, en République islamique du Pakistan, les 22 et 23 mars 2022 (19 et 20 Chaabane 1443H) ;",
    );
  });

  it("has fields for what nobody knows yet", () => {
    expect(chapeauOf({ number: 60 })).toContain(
      "réuni en sa soixantième session (Session : [thème]), [lieu], [dates]",
    );
  });
});

it("proposes the next free number, of the committee where one is named", () => {
  expect(nextNumber(outline(TYPED))).toBe(3);
  expect(nextNumber(outline(TYPED), "CUL")).toBe(3);
  expect(nextNumber(outline(TYPED), "POL")).toBe(1);
  expect(nextNumber(outline(readText("Projet\n").paragraphs))).toBe(1);
});

it.each([
  ["no title", { title: "  " }, "titre"],
  ["a number that is taken", { number: 2 }, "déjà une résolution"],
  ["a committee that is none", { committee: "pol 2" }, "sigle de la commission"],
  ["no number", { number: 0 }, "nombre entier"],
  [
    "a resolution that is not there",
    { after: "9/48-CUL" },
    "ne contient pas la résolution 9/48-CUL",
  ],
])("refuses %s", (_what, wrong, words) => {
  const { edits, refusal } = newResolution(TYPED, outline(TYPED), { ...asked, ...wrong });
  expect(edits).toEqual([]);
  expect(refusal?.fr).toContain(words);
});
