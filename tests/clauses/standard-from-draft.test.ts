import { standardFromDraft } from "../../src/clauses/standard-from-draft";
import { fillStandard } from "../../src/clauses/fill-standard";
import { standardFields } from "../../src/clauses/standard-fields";
import { outline } from "../../src/outline/outline";
import { readText } from "../../src/outline/read-text";

const { paragraphs } = readText(`RÉSOLUTION N°1/48-CUL
SUR
LES BIBLIOTHÈQUES

Le Conseil des Ministres des Affaires étrangères, réuni en sa quarante-huitième session, à Islamabad, en République islamique du Pakistan, les 22 et 23 mars 2022 ;

Rappelant la 45^{ème} session du Conseil des Ministres des Affaires étrangères :

1. **SALUE** l'ouverture de bibliothèques.
2. **DEMANDE** au Secrétaire général de suivre la mise en œuvre de la présente résolution et d'en faire rapport à la 49^{ème} session du CMAE.
`);
const outlined = outline(paragraphs);
const whole = (paragraph: number) => ({ paragraph, start: 0, end: 0 });

it("takes a paragraph without its typed number, its sessions as fields", () => {
  expect(standardFromDraft(paragraphs, outlined, whole(6))).toEqual({
    part: "operative",
    text: "**DEMANDE** au Secrétaire général de suivre la mise en œuvre de la présente résolution et d'en faire rapport à la {prochaine session} session du CMAE.",
  });
});

it("leaves history as it is written", () => {
  const taken = standardFromDraft(paragraphs, outlined, whole(4));
  expect(taken).toEqual({ part: "preamble", text: expect.stringContaining("la 45^{ème} session") });
});

it("knows a chapeau, whose session in words is a field", () => {
  const taken = standardFromDraft(paragraphs, outlined, whole(3));
  expect(taken?.part).toBe("chapeau");
  expect(taken?.text).toContain("en sa {session en lettres} session");
});

it("takes what is selected", () => {
  const start = paragraphs[5]?.text.indexOf("SALUE") ?? 0;
  const place = { paragraph: 5, start, end: start + "SALUE l'ouverture".length };
  expect(standardFromDraft(paragraphs, outlined, place)?.text).toBe("**SALUE** l'ouverture");
});

it("reads back as the paragraph that it was made of", () => {
  for (const index of [3, 4, 5, 6]) {
    const taken = standardFromDraft(paragraphs, outlined, whole(index));
    if (taken === null) throw new Error("nothing was taken");
    const fields = standardFields({
      number: 48,
      session: null,
      body: "CFM",
      resolution: null,
      country: null,
    });
    const standard = { id: "own", title: { fr: "", en: "" }, ...taken };
    const { runs, missing } = fillStandard(standard, fields, { apostrophe: "'", gap: " " });
    expect(missing).toEqual([]);
    const text = paragraphs[index]?.text.replace(/^\d\. /, "");
    expect(runs.map((run) => run.text).join("")).toBe(text);
  }
});

it("takes nothing where nothing is written", () => {
  expect(standardFromDraft(paragraphs, outlined, whole(99))).toBeNull();
});
