import { readFileSync } from "node:fs";
import { mannerOf } from "../../src/language/manner";
import { fillStandard } from "../../src/clauses/fill-standard";
import {
  STANDARD_FIELDS,
  standardFields,
  type StandardFacts,
} from "../../src/clauses/standard-fields";
import {
  readStandardParagraphs,
  StandardParagraphsError,
  writeStandardParagraphs,
  type StandardParagraph,
} from "../../src/clauses/standard-paragraph";

const shipped = readStandardParagraphs(readFileSync("corpus/standard-paragraphs.json", "utf8"));

const facts: StandardFacts = {
  number: 48,
  session: {
    number: 48,
    city: "Islamabad",
    country: "Pakistan",
    opens: "2022-03-22",
    closes: "2022-03-23",
    theme: "Partenariat pour l’unité",
  },
  body: "CFM",
  resolution: { number: 7, committee: "POL" },
  country: "Comores",
};

const textOf = (id: string, known: StandardFacts = facts): string => {
  const paragraph = shipped.find((candidate) => candidate.id === id);
  if (paragraph === undefined) throw new Error(`no standard paragraph ${id}`);
  return fillStandard(paragraph, standardFields(known))
    .runs.map((run) => run.text)
    .join("");
};

it.each([
  [
    "chapeau",
    "Le Conseil des Ministres des Affaires étrangères de l’Organisation de la Coopération Islamique, réuni en sa quarante-huitième session (Session\u00a0: Partenariat pour l’unité), à Islamabad, en République islamique du Pakistan, les 22 et 23 mars 2022 (19 et 20 Chaabane 1443H)\u00a0;",
  ],
  [
    "follow-up",
    "DEMANDE au Secrétaire général de suivre la mise en œuvre de la présente résolution et d’en faire rapport à la 49ème session du Conseil des Ministres des Affaires étrangères.",
  ],
  [
    "recall-predecessor",
    "Rappelant la résolution n°7/47-POL adoptée par la 47ème session du Conseil des Ministres des Affaires étrangères\u00a0;",
  ],
  [
    "thanks-host",
    "REMERCIE le Gouvernement et le peuple de la République islamique du Pakistan de leur hospitalité et des excellentes dispositions prises pour assurer le succès de la 48ème session du Conseil des Ministres des Affaires étrangères.",
  ],
  ["solidarity", "RÉAFFIRME sa pleine solidarité avec les Comores dans [objet de la solidarité]."],
])("fills %s", (id, expected) => {
  expect(textOf(id)).toBe(expected);
});

it("fills every field that it promises to", () => {
  expect([...standardFields(facts).keys()].sort()).toEqual([...STANDARD_FIELDS].sort());
});

it("keeps bold verbs and raised ordinals", () => {
  const followUp = shipped.find(({ id }) => id === "follow-up") as StandardParagraph;
  const { runs } = fillStandard(followUp, standardFields(facts));
  expect(runs[0]).toEqual({ text: "DEMANDE", bold: true });
  expect(runs).toContainEqual({ text: "ème", superscript: true });
});

it("shows what is not known as fields to fill", () => {
  const unknown = { ...facts, number: null, session: null, country: null };
  const chapeau = shipped.find(({ id }) => id === "chapeau") as StandardParagraph;
  const { runs, missing } = fillStandard(chapeau, standardFields(unknown));
  expect(missing).toEqual(["session en lettres", "thème", "lieu", "dates", "dates hégiriennes"]);
  expect(runs.map(({ text }) => text).join("")).toContain("en sa [session en lettres] session");
});

it("types the draft’s own apostrophe", () => {
  const concern = shipped.find(({ id }) => id === "takes-note-report") as StandardParagraph;
  const own = { ...concern, text: "l’eau et l'air" };
  const manner = mannerOf([{ text: "l'eau, l'air et l’huile ; le sel" }]);
  expect(fillStandard(own, new Map(), manner).runs[0]?.text).toBe("l'eau et l'air");
});

it("gives every operative paragraph a verb in bold capitals and a full stop, every clause its semicolon", () => {
  for (const { part, text } of shipped) {
    if (part === "operative") expect(text).toMatch(/^\*\*\p{Lu}[\p{Lu} ]+\*\* .*\.$/u);
    else expect(text).toMatch(/\u00a0[;:]$/);
  }
});

it("comes back from its own file", () => {
  expect(readStandardParagraphs(writeStandardParagraphs(shipped))).toEqual(shipped);
});

const own: StandardParagraph = {
  id: "own-1",
  part: "operative",
  title: { fr: "Mon paragraphe", en: "Mon paragraphe" },
  text: "**SALUE** {objet}.",
};

it.each([
  ["nothing", ""],
  ["another JSON", '{"paragraphs":[]}'],
  ["null", "null"],
  [
    "an incomplete paragraph",
    '{"format":"greffier-standard-paragraphs","version":1,"paragraphs":[{"id":"a"}]}',
  ],
  ["the same id twice", writeStandardParagraphs([own, own])],
  ["a text without end", writeStandardParagraphs([{ ...own, text: "a".repeat(10_001) }])],
])("refuses %s", (_what, json) => {
  expect(() => readStandardParagraphs(json)).toThrow(StandardParagraphsError);
});
