import { draft } from "../../src/lint/draft";
import { lint } from "../../src/lint/lint";
import { applyEdits } from "../../src/model/apply-edits";
import { readText } from "../../src/outline/read-text";

const CHAPEAU =
  "Le Conseil des Ministres des Affaires étrangères de l'Organisation de la Coopération Islamique, réuni en sa quarante-septième session, à Niamey, en République du Niger, les 27 et 28 novembre 2020 (12 et 13 Rabi II 1442H) ;";

const stale = (chapeau: string) => {
  const { paragraphs } = readText(
    `RÉSOLUTION N°1/48-POL\nSUR\nLES BIBLIOTHÈQUES\n\n${chapeau}\n\nRappelant le rôle des livres :\n\n1. **SALUE** l'ouverture d'une bibliothèque.\n`,
  );
  const [finding] = lint(draft(paragraphs), { only: ["current-session"] }).findings;
  return { paragraphs, finding };
};

it("corrects number, place and days of a stale chapeau at once", () => {
  const { paragraphs, finding } = stale(CHAPEAU);
  const [, , , chapeau] = applyEdits(paragraphs, finding?.fix?.edits ?? []);
  expect(chapeau?.text).toBe(
    "Le Conseil des Ministres des Affaires étrangères de l'Organisation de la Coopération Islamique, réuni en sa quarante-huitième session, à Islamabad, en République islamique du Pakistan, les 22 et 23 mars 2022 (19 et 20 Chaabane 1443H) ;",
  );
});

it("corrects nothing more than the number where the rest is right", () => {
  const { finding } = stale(
    "Le Conseil des Ministres des Affaires étrangères de l'Organisation de la Coopération Islamique, réuni en sa quarante-septième session, à Islamabad, en République islamique du Pakistan, les 22 et 23 mars 2022 ;",
  );
  expect(finding?.fix?.edits).toMatchObject([{ text: "quarante-huitième" }]);
  expect(finding?.suggestions).toEqual([]);
});
