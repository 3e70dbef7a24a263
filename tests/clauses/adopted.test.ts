import { adopted, collection, outline, readText } from "../../src/index";

const { paragraphs } = readText(`RÉSOLUTION N°4/47-ECO
SUR
LES NORMES ET LA MÉTROLOGIE

Rappelant que la mesure est un bien commun :

1. **INVITE** les États membres à vérifier leurs balances.
`);
const known = adopted([collection("exemple", paragraphs, outline(paragraphs))]);

it("knows which sessions and committees it holds", () => {
  expect(known.holds(47, "ECO")).toBe(true);
  expect(known.holds(47, "POL")).toBe(false);
  expect(known.holds(46, "ECO")).toBe(false);
});

it("gives the title of an adopted resolution, and null for one that is not there", () => {
  expect(known.title(4, 47, "ECO")).toBe("LES NORMES ET LA MÉTROLOGIE");
  expect(known.title(5, 47, "ECO")).toBeNull();
});
