import { standardInsertion } from "../../src/clauses/standard-insertion";
import { outline } from "../../src/outline/outline";
import { readText } from "../../src/outline/read-text";

const { paragraphs } = readText(`RÉSOLUTION N°1/48-CUL
SUR
LES BIBLIOTHÈQUES

Le Conseil des Ministres des Affaires étrangères, réuni en sa quarante-huitième session, à Islamabad, en République islamique du Pakistan, les 22 et 23 mars 2022 ;

Rappelant l'utilité des bibliothèques ;

Saluant les archives :

1. **SALUE** l'ouverture de bibliothèques.
2. **INVITE** les éditeurs à :
a) baisser leurs prix.
3. **DEMANDE** au Secrétaire général de suivre la mise en œuvre de la présente résolution et d'en faire rapport à la 49^{ème} session du CMAE.
`);
const outlined = outline(paragraphs);
const filled = { runs: [{ text: "DÉCIDE", bold: true }, { text: " de rester saisi." }] };

it.each([
  ["operative", 6, 6, "2. DÉCIDE"],
  ["operative", 8, 8, "3. DÉCIDE"],
  ["operative", 4, 8, "3. DÉCIDE"],
  ["preamble", 4, 4, "DÉCIDE"],
  ["preamble", 7, 3, "DÉCIDE"],
  ["chapeau", 7, 2, "DÉCIDE"],
] as const)("puts a paragraph for the %s, cursor at %i, after %i", (part, at, after, opening) => {
  const edit = standardInsertion(paragraphs, outlined, at, { part }, filled);
  expect(edit?.after).toBe(after);
  expect(edit?.insert.runs.map(({ text }) => text).join("")).toMatch(new RegExp(`^${opening} de`));
});

it("puts nothing where there is no resolution", () => {
  const letter = readText("Bonjour.\n").paragraphs;
  expect(standardInsertion(letter, outline(letter), 0, { part: "operative" }, filled)).toBeNull();
});
