import type { SessionData } from "../../src/language/session-wording";
import { applyEdits } from "../../src/model/apply-edits";
import { outline } from "../../src/outline/outline";
import { readText } from "../../src/outline/read-text";
import { countChanges, rollEdits, type Change, type RollPlan } from "../../src/rollover/change";
import { rollForward, type RollOptions } from "../../src/rollover/roll";

const to48: SessionData = {
  number: 48,
  city: "Islamabad",
  country: "Pakistan",
  opens: "2022-03-22",
  closes: "2022-03-23",
  theme: "Des ponts entre les rives",
};

const CHAPEAU =
  "Le Conseil des Ministres des Affaires étrangères de l'Organisation de la Coopération Islamique, réuni en sa quarante-septième session (Session : Unis pour les bibliothèques), à Niamey, en République du Niger, les 27 et 28 novembre 2020 (12 et 13 Rabi II 1442H) ;";
const FOLLOW_UP =
  "**DEMANDE** au Secrétaire général de suivre la mise en œuvre de la présente résolution et d'en faire rapport à la 48^{ème} session du Conseil des Ministres des Affaires étrangères.";
const CLAUSE = "Rappelant l'utilité des bibliothèques :";
const RECALL = "Rappelant la résolution n°4/46-CUL adoptée par la 46^{ème} session du CMAE ;";

const resolution = (
  preamble: string,
  operative = "",
  { number = 4, chapeau = CHAPEAU }: { number?: number; chapeau?: string } = {},
): string =>
  `RÉSOLUTION N°${number}/47-CUL\nSUR\nLES BIBLIOTHÈQUES PUBLIQUES\n\n${chapeau}\n\n${preamble}\n\n1. **SALUE** l'ouverture de bibliothèques.\n${operative === "" ? "" : `2. ${operative}\n`}3. ${FOLLOW_UP}\n`;

function planFor(text: string, options: RollOptions = {}, to = to48): RollPlan {
  const { paragraphs } = readText(text);
  const answer = rollForward(paragraphs, outline(paragraphs), to, options);
  if (answer.plan === null) throw new Error(answer.refusal.en);
  return answer.plan;
}

/** The text after the changes, a line a paragraph. */
function rolled(
  text: string,
  taken: (change: Change) => boolean = () => true,
  options: RollOptions = {},
  to = to48,
): string {
  const { paragraphs } = readText(text);
  const { changes } = planFor(text, options, to);
  return applyEdits(paragraphs, rollEdits(changes.filter(taken)))
    .map((paragraph) => paragraph.text)
    .join("\n");
}

it("moves heading, chapeau and report, and keeps the rest", () => {
  const before = resolution(`${RECALL}\n\nRappelant la 38^{ème} session du CMAE, tenue à Astana :`);
  const after = rolled(before, ({ certainty }) => certainty === "certain");
  expect(after).toContain("RÉSOLUTION N°4/48-CUL");
  expect(after).toContain(
    "réuni en sa quarante-huitième session (Session : Des ponts entre les rives), à Islamabad, en République islamique du Pakistan, les 22 et 23 mars 2022 (19 et 20 Chaabane 1443H) ;",
  );
  expect(after).toContain("d'en faire rapport à la 49ème session du Conseil");
  expect(after).toContain("Rappelant la résolution n°4/46-CUL adoptée par la 46ème session");
  expect(after).toContain("Rappelant la 38ème session du CMAE, tenue à Astana");
});

it.each([
  [
    "another chapeau",
    "La quarante-septième session du Conseil des Ministres des Affaires étrangères, (Session : Unis pour les bibliothèques) tenue à Niamey, République du Niger, les 27-28 novembre 2020 correspondant aux 12 et 13 Rabi' Al-Thani 1442 H ;",
    "La quarante-huitième session du Conseil des Ministres des Affaires étrangères, (Session : Des ponts entre les rives) tenue à Islamabad, République islamique du Pakistan, les 22 et 23 mars 2022 correspondant aux 19 et 20 Chaabane 1443 H ;",
  ],
  [
    "a chapeau without theme or Hijri days",
    "Le Conseil des Ministres des Affaires étrangères, réuni en sa 47^{ème} session, au Caire, en République arabe d'Égypte, du 28 juin au 1^{er} juillet 2020 ;",
    "Le Conseil des Ministres des Affaires étrangères, réuni en sa 48ème session, à Islamabad, en République islamique du Pakistan, les 22 et 23 mars 2022 ;",
  ],
  [
    "a chapeau with a number and no more",
    "Le Conseil des Ministres des Affaires étrangères, réuni en sa quarante-septième session ;",
    "Le Conseil des Ministres des Affaires étrangères, réuni en sa quarante-huitième session (Session : Des ponts entre les rives), à Islamabad, en République islamique du Pakistan, les 22 et 23 mars 2022 (19 et 20 Chaabane 1443H) ;",
  ],
])("rebuilds %s", (_what, chapeau, expected) => {
  expect(rolled(resolution(CLAUSE, "", { chapeau })).split("\n")).toContain(expected);
});

it("leaves a field where the theme is not known, and says so", () => {
  const to = { ...to48, theme: null };
  expect(rolled(resolution(CLAUSE), undefined, {}, to)).toContain("(Session : [thème]), à Isl");
  const chapeau = planFor(resolution(CLAUSE), {}, to).changes.find(
    ({ kind }) => kind === "chapeau",
  );
  expect(chapeau?.reason.fr).toContain("complétez le champ");
});

it("recalls the predecessor as the custom does, with its session, place and days", () => {
  const text = resolution(
    "Rappelant le projet de résolution n°4/46-CUL adopté par la 46^{ème} session du CMAE, réunie à Abou Dhabi, Émirats arabes unis, les 1-2 mars 2019 ;\n\nSaluant les archives :",
  );
  expect(rolled(text)).toContain(
    "Rappelant la résolution n°4/47-CUL adoptée par la 47ème session du CMAE, réunie à Niamey, République du Niger, les 27 et 28 novembre 2020 ;",
  );
  const moved = planFor(text).changes.filter(({ kind }) => kind === "predecessor");
  expect(moved.map(({ certainty }) => certainty)).toEqual(["to-confirm"]);
});

it.each([
  [
    "the place and days stand before the session",
    "n°4/46-CUL, adoptée à Abou Dhabi, les 1^{er} et 2 mars 2019, par la 46^{ème} session du CMAE :",
    "n°4/47-CUL, adoptée à Niamey, les 27 et 28 novembre 2020, par la 47ème session du CMAE :",
  ],
  [
    "the days stand before the place",
    "n°4/46-CUL adoptée par la 46^{ème} session du CMAE, tenue les 1^{er} et 2 mars 2019 à Abou Dhabi, Émirats arabes unis :",
    "n°4/47-CUL adoptée par la 47ème session du CMAE, tenue les 27 et 28 novembre 2020 à Niamey, République du Niger :",
  ],
  [
    "no session is named",
    "n°4/46-CUL adoptée à Abou Dhabi, aux Émirats arabes unis, le 2 mars 2019 :",
    "n°4/47-CUL adoptée à Niamey, en République du Niger, les 27 et 28 novembre 2020 :",
  ],
  [
    "the city takes its article with it",
    "n°4/46-CUL de la 46^{ème} session du CMAE, tenue au Caire, les 1^{er} et 2 mars 2019 :",
    "n°4/47-CUL de la 47ème session du CMAE, tenue à Niamey, les 27 et 28 novembre 2020 :",
  ],
  [
    "another text follows with its own days",
    "n°4/46-CUL adoptée par la 46^{ème} session du CMAE et la résolution 70/1 du 25 septembre 2015 :",
    "n°4/47-CUL adoptée par la 47ème session du CMAE et la résolution 70/1 du 25 septembre 2015 :",
  ],
])("moves a recalled session where %s", (_what, before, after) => {
  expect(rolled(resolution(`Rappelant la résolution ${before}`))).toContain(
    `Rappelant la résolution ${after}`,
  );
});

it("asks to look at days that it cannot read as the session's", () => {
  const text = resolution("Rappelant la résolution n°4/46-CUL du Conseil, lue le 2 mars 2019 :");
  const [asked] = planFor(text).changes.filter(({ kind }) => kind === "predecessor");
  expect(asked?.reason.fr).toContain("Vérifiez les dates");
});

it("moves a predecessor that the dispositif recalls where there is no preamble", () => {
  const text = resolution(CLAUSE, "RAPPELLE la résolution n°4/46-CUL et S'EN FÉLICITE.").replace(
    `${CLAUSE}\n\n`,
    "",
  );
  expect(rolled(text)).toContain("RAPPELLE la résolution n°4/47-CUL");
});

it("follows a predecessor that bore another number, by its matter", () => {
  const text = resolution("Rappelant la résolution n°9/46-CUL sur les bibliothèques publiques :");
  expect(rolled(text)).toContain(
    "Rappelant la résolution n°4/47-CUL sur les bibliothèques publiques",
  );
});

it("leaves a resolution on another matter in history, whatever its number", () => {
  const text = resolution("Rappelant la résolution n°4/46-CUL sur les stades olympiques :");
  expect(rolled(text)).toContain("Rappelant la résolution n°4/46-CUL sur les stades olympiques");
});

it("asks about one under another number that does not tell its matter", () => {
  const { changes } = planFor(resolution("Rappelant la résolution n°9/46-CUL :"));
  const [asked, ...others] = changes.filter(({ kind }) => kind === "predecessor");
  expect(others).toEqual([]);
  expect(asked).toMatchObject({
    certainty: "marked",
    before: "n°9/46-CUL",
    after: null,
    edits: [],
  });
});

it("proposes a recalling clause where none is", () => {
  const lines = rolled(resolution("Saluant les archives :")).split("\n");
  const recalling = lines.findIndex((line) =>
    line.startsWith("Rappelant la résolution n°4/47-CUL adoptée par la 47ème session"),
  );
  expect(lines[recalling + 1]).toBe("Saluant les archives :");
});

it("proposes none where all resolutions are recalled", () => {
  const text = resolution(
    "Rappelant l'ensemble des résolutions pertinentes du Conseil des Ministres des Affaires étrangères :",
  );
  expect(planFor(text).changes.some(({ kind }) => kind === "predecessor")).toBe(false);
});

it.each([
  [
    "a stale year after the report",
    "**INVITE** le Centre à présenter une étude à la 48^{ème} session du CMAE en 2019, pour examen.",
    "INVITE le Centre à présenter une étude à la 49ème session du CMAE, pour examen.",
  ],
  [
    "a session in words",
    "**DEMANDE** au Secrétaire général de lui en faire rapport à sa quarante-huitième session.",
    "DEMANDE au Secrétaire général de lui en faire rapport à sa quarante-neuvième session.",
  ],
  [
    "place and days of the next session",
    "**INVITE** les éditeurs à exposer lors de la prochaine session du CMAE, prévue au Maroc (8-9 juin 2021) et à rester à l'écoute.",
    "INVITE les éditeurs à exposer lors de la prochaine session du CMAE, prévue à [lieu] ([dates]) et à rester à l'écoute.",
  ],
  [
    "the month of the coming Assembly",
    "**INVITE** les éditeurs à exposer lors de la prochaine Assemblée générale des Nations unies, en octobre 2021, à Genève.",
    "INVITE les éditeurs à exposer lors de la prochaine Assemblée générale des Nations unies, en octobre [année], à Genève.",
  ],
])("brings on %s", (_what, operative, expected) => {
  expect(rolled(resolution(CLAUSE, operative)).split("\n")).toContain(`2. ${expected}`);
});

it.each([
  ["the Assembly", "**SALUE** la 48^{ème} session de l'Assemblée générale des Nations Unies."],
  ["a Summit", "**SALUE** la 14^{ème} session de la Conférence islamique au Sommet de La Mecque."],
  ["a session that adopted", "**SALUE** le programme adopté par la 46^{ème} session du CMAE."],
  ["this session", "**SALUE** le rapport soumis à la présente session."],
])("leaves %s alone", (_what, operative) => {
  const plain = operative.replaceAll("**", "").replace("^{ème}", "ème");
  expect(rolled(resolution(CLAUSE, operative))).toContain(`2. ${plain}`);
});

it.each([
  ["an event that is past", "**SALUE** le salon qui se tiendra en juin 2021.", "juin 2021"],
  ["a half-year", "**SALUE** le prochain salon au premier semestre 2021.", "premier semestre 2021"],
  ["figures to date", "**SALUE** les 120 bibliothèques ouvertes à ce jour.", "à ce jour"],
  ["an office holder", "**REND HOMMAGE** à S.E. M. Ali Ben Salah.", "S.E. M. Ali Ben Salah"],
])("marks %s and writes nothing", (_what, operative, marked) => {
  const { changes } = planFor(resolution(CLAUSE, operative));
  const remark = changes.find(({ before }) => before === marked);
  expect(remark).toMatchObject({ certainty: "marked", after: null, edits: [] });
});

it.each([
  ["a date that was past already", "**SALUE** l'atlas paru le 3 mai 2014."],
  ["a date still to come", "**SALUE** le salon du livre qui se tiendra en juin 2023."],
  ["a house named for a king", "**REMERCIE** le Centre du Roi Salem Ben Ali."],
  ["a body after a title", "**REMERCIE** le Président du Conseil Exécutif."],
])("does not mark %s", (_what, operative) => {
  const { changes } = planFor(resolution(CLAUSE, operative));
  expect(changes.filter(({ certainty }) => certainty === "marked")).toEqual([]);
});

const COLLECTION = `OIC/CFM-47/2020/CUL/RES/FINAL

RÉSOLUTIONS SUR LES AFFAIRES CULTURELLES

ADOPTÉES PAR LA 47^{ème} SESSION DU CONSEIL DES MINISTRES DES AFFAIRES ÉTRANGÈRES

(Session : Unis pour les bibliothèques)

NIAMEY, RÉPUBLIQUE DU NIGER

27 et 28 novembre 2020

12 et 13 Rabi II 1442 H

Table des matières

4.	Résolution n°4/47-CUL sur les bibliothèques publiques	2
6.	Résolution n°6/47-CUL sur les bibliothèques publiques	3

${resolution(RECALL)}
${resolution(RECALL, "", { number: 6 })}`;

it("rewrites title page and contents", () => {
  expect(rolled(COLLECTION).split("\n").slice(0, 10)).toEqual([
    "OIC/CFM-48/2022/CUL/RES/FINAL",
    "RÉSOLUTIONS SUR LES AFFAIRES CULTURELLES",
    "ADOPTÉES PAR LA 48ème SESSION DU CONSEIL DES MINISTRES DES AFFAIRES ÉTRANGÈRES",
    "(Session : Des ponts entre les rives)",
    "ISLAMABAD, RÉPUBLIQUE ISLAMIQUE DU PAKISTAN",
    "22 et 23 mars 2022",
    "19 et 20 Chaabane 1443 H",
    "Table des matières",
    "4.\tRésolution n°4/48-CUL sur les bibliothèques publiques\t2",
    "6.\tRésolution n°6/48-CUL sur les bibliothèques publiques\t3",
  ]);
});

it("rolls the chosen resolutions and nothing else", () => {
  const after = rolled(COLLECTION, undefined, { resolutions: ["6/47-CUL"] });
  expect(after).toContain("RÉSOLUTION N°6/48-CUL");
  expect(after).toContain("Résolution n°6/48-CUL");
  expect(after).toContain("RÉSOLUTION N°4/47-CUL");
  expect(after).toContain("OIC/CFM-47/2020");
});

it("numbers anew on request", () => {
  const after = rolled(COLLECTION, undefined, { renumber: true });
  expect(after).toContain("RÉSOLUTION N°1/48-CUL");
  expect(after).toContain("RÉSOLUTION N°2/48-CUL");
  expect(after).toContain("Résolution n°2/48-CUL sur");
});

it("has nothing certain left to do on its own result", () => {
  const { paragraphs } = readText(COLLECTION);
  const once = applyEdits(paragraphs, rollEdits(planFor(COLLECTION).changes));
  const { plan } = rollForward(once, outline(once), to48, { from: 47 });
  expect(plan).not.toBeNull();
  expect(countChanges(plan?.changes ?? []).certain).toBe(0);
});

it("asks whether a clause on the sitting session speaks of this one", () => {
  const text = resolution(
    CLAUSE,
    "**SE RÉJOUIT** de la 47^{ème} session du CMAE et de ses débats.",
  );
  const change = planFor(text).changes.find(({ kind }) => kind === "sitting-session");
  expect(change).toMatchObject({ certainty: "to-confirm", before: "47", after: "48" });
});

it("names each change by itself", () => {
  const ids = planFor(COLLECTION).changes.map(({ id }) => id);
  expect(new Set(ids).size).toBe(ids.length);
});

it("gives places that hold what they say, in order, one after the other", () => {
  const { paragraphs } = readText(COLLECTION);
  let last = { paragraph: -1, end: 0 };
  for (const { place, before } of planFor(COLLECTION).changes) {
    expect(paragraphs[place.paragraph]?.text.slice(place.start, place.end)).toBe(before);
    expect(place.paragraph > last.paragraph || place.start >= last.end).toBe(true);
    last = place;
  }
});

describe("what is refused", () => {
  const { paragraphs } = readText(COLLECTION);
  const outlined = outline(paragraphs);

  it.each([
    ["the same session", 47],
    ["an earlier session", 46],
  ])("%s", (_what, number) => {
    const answer = rollForward(paragraphs, outlined, { ...to48, number });
    expect(answer.plan).toBeNull();
    expect(answer.refusal?.fr).toContain("déjà de la 47ᵉ session");
  });

  it("a resolution that is not there", () => {
    const answer = rollForward(paragraphs, outlined, to48, { resolutions: ["9/47-CUL"] });
    expect(answer.refusal?.en).toContain("holds no resolution 9/47-CUL");
  });

  it("a text without resolutions", () => {
    const letter = readText("Bonjour.\n").paragraphs;
    expect(rollForward(letter, outline(letter), to48).refusal?.fr).toContain("Aucune résolution");
  });

  it("a draft between two sessions, with both roads", () => {
    const begun = COLLECTION.replaceAll("RÉSOLUTION N°4/47", "RÉSOLUTION N°4/48");
    const half = readText(begun).paragraphs;
    const answer = rollForward(half, outline(half), to48);
    expect(answer.plan).toBeNull();
    expect(answer.halfRolled?.roads.map(({ from, to }) => [from, to])).toEqual([
      [47, 48],
      [48, 49],
    ]);
    const finished = rollForward(half, outline(half), to48, { from: 47 });
    expect(finished.plan?.changes.filter(({ kind }) => kind === "heading")).toHaveLength(1);
  });
});

it("tells beside the plan what a draft between two sessions says, where it is rolled on", () => {
  const begun = COLLECTION.replaceAll("RÉSOLUTION N°4/47", "RÉSOLUTION N°4/48");
  const half = readText(begun).paragraphs;
  const { plan, halfRolled } = rollForward(half, outline(half), { ...to48, number: 49 });
  expect(plan?.to).toBe(49);
  expect(halfRolled?.sentence.fr).toMatch(/^Le projet est entre deux sessions \(47ᵉ/);
});

it.each([
  ["a title", "REMERCIE S.E. M. Alpha Beta de son appui.", "S.E. M. Alpha Beta"],
  [
    "an office and then the name",
    "REMERCIE le Président de la République du Niger, Alpha Beta, de son appui.",
    "Président de la République du Niger, Alpha Beta",
  ],
  [
    "an office, a title and the name",
    "REMERCIE le président de la République, Son Excellence monsieur Alpha Beta, de son appui.",
    "Son Excellence monsieur Alpha Beta",
  ],
  ["a chair", "REMERCIE le Président en exercice du Sommet.", "Président en exercice"],
])("marks who holds an office: %s", (_what, operative, named) => {
  const { changes } = planFor(resolution(CLAUSE, `**${operative.replace(" ", "** ")}`));
  const marked = changes.filter(({ kind }) => kind === "office-holder");
  expect(marked.map(({ before }) => before)).toEqual([named]);
  expect(marked[0]).toMatchObject({ certainty: "marked", edits: [] });
});

it.each([
  ["a house that bears a name", "SALUE le Centre international du Roi Alpha Beta pour le livre."],
  ["a body", "DEMANDE au Président du Conseil, République du Niger, de veiller à l'ouverture."],
])("marks no person where there is only %s", (_what, operative) => {
  const { changes } = planFor(resolution(CLAUSE, operative));
  expect(changes.filter(({ kind }) => kind === "office-holder")).toEqual([]);
});

it.each(["au cours de 2021", "durant l'année 2021", "avant la fin de 2021", "d'ici 2021"])(
  "marks a term that will be past: %s",
  (term) => {
    const text = resolution(CLAUSE, `INVITE les éditeurs à se réunir ${term}.`);
    expect(planFor(text).changes.some(({ kind }) => kind === "overtaken")).toBe(true);
  },
);
