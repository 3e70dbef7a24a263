import { outline } from "../../src/outline/outline";
import { standing } from "../../src/outline/standing";
import { CHAPEAU, FOLLOW_UP, LIBRARIES, listed, paragraphsOf } from "./paragraphs";

const read = (text: string) => {
  const paragraphs = paragraphsOf(text);
  const outlined = outline(paragraphs);
  const [resolution] = outlined.resolutions;
  if (resolution === undefined) throw new Error("no resolution");
  return { paragraphs, outlined, resolution };
};

const resolutionOf = (text: string) => read(text).resolution;

describe("a resolution", () => {
  const { resolution, outlined } = read(LIBRARIES);

  it("has its number, title, chapeau, clauses and follow-up", () => {
    expect(resolution).toMatchObject({
      id: "7/48-C",
      number: 7,
      session: 48,
      committee: "C",
      title: "LES BIBLIOTHÈQUES DE QUARTIER",
      heading: 0,
      titleParagraphs: [1, 2, 3],
      chapeau: 4,
      followUp: 11,
    });
    expect(resolution.preamble.map(({ paragraph }) => paragraph)).toEqual([5, 6]);
    expect(resolution.operative.map(({ label }) => label?.text)).toEqual(["1.", "2.", "3."]);
  });

  it("has the sub-items under their paragraph, with letters counted", () => {
    const items = resolution.operative[0]?.subItems ?? [];
    expect(items.map(({ label, depth, text }) => [label?.number, depth, text])).toEqual([
      [1, 1, "ouvrir une bibliothèque dans chaque quartier ;"],
      [2, 1, "former des bibliothécaires."],
    ]);
  });

  it("says where each paragraph stands", () => {
    const parts = [0, 1, 4, 5, 7, 8, 11].map((at) => standing(outlined, at));
    expect(parts.map(({ part, number }) => [part, number])).toEqual([
      ["heading", null],
      ["title", null],
      ["chapeau", null],
      ["preamble", null],
      ["operative", "1"],
      ["sub-item", "1"],
      ["operative", "3"],
    ]);
    expect(standing(outlined, 99)).toEqual({
      resolution: null,
      part: "front-matter",
      number: null,
    });
  });
});

describe("headings", () => {
  const forms: readonly (readonly [string, string])[] = [
    ["RÉSOLUTION N°1/47-C", "1/47-C"],
    ["RESOLUTION N° 71/47-C", "71/47-C"],
    ["RESOLUTION 72/47 POL", "72/47-POL"],
    ["DERÉSOLUTION N°14/47-C", "14/47-C"],
    ["PROJET DE RÉSOLUTION N°14/47-C", "14/47-C"],
    ["Résolution n°1 /37- C", "1/37-C"],
    ["RESOLUTION No. 1/42-E", "1/42-E"],
    ["N°1/47-CSUR", "1/47-CSUR"],
    ["N 1/34-S&T", "1/34-S&T"],
    ["no.5/34-PAL", "5/34-PAL"],
    ["2/8-AF(IS)", "2/8-AF(IS)"],
    ["RÉSOLUTION\nN°3/47-CS", "3/47-CS"],
    ["RÉSOLUTION N°3/47-C SUR LES BIBLIOTHÈQUES", "3/47-C"],
  ];

  it.each(forms)("reads %s", (heading, id) => {
    const resolution = resolutionOf(`${heading}\n\n${CHAPEAU}\n\n1. **NOTE** le plan.`);
    expect(resolution.id).toBe(id);
    expect(resolution.operative).toHaveLength(1);
  });

  it("tells a Summit's resolution by its (IS)", () => {
    expect(resolutionOf("2/8-AF(IS)\nSUR\nL'EAU\n\n1. **NOTE** le plan.").body).toBe("Summit");
  });

  it("takes the title from the heading's own line, and over several", () => {
    const one = resolutionOf(`RÉSOLUTION N°3/47-C CONCERNANT L'EAU\nPOTABLE\n\n${CHAPEAU}`);
    expect(one.title).toBe("L'EAU POTABLE");
  });

  it("is no heading where a clause cites a resolution, even at the start of a line", () => {
    const cited = `RÉSOLUTION N°3/47-C\nSUR\nL'EAU\n\n${CHAPEAU}\n\nRappelant la\n\nrésolution n°4/46-C adoptée à Abou Dhabi ;\n\n1. **NOTE** le plan.`;
    expect(read(cited).outlined.resolutions).toHaveLength(1);
  });
});

describe("table of contents", () => {
  it("is read apart from the resolutions", () => {
    const { outlined } = read(
      `Table des matières\n1.\tRésolution n°7/48-C sur les bibliothèques de quartier\t5\nRésolution n°8/48-C concernant l'eau........12\n\n${LIBRARIES}`,
    );
    expect(outlined.resolutions).toHaveLength(1);
    expect(outlined.contents).toEqual([
      {
        paragraph: 1,
        number: 7,
        session: 48,
        committee: "C",
        title: "les bibliothèques de quartier",
      },
      { paragraph: 2, number: 8, session: 48, committee: "C", title: "l'eau" },
    ]);
  });

  it("is read without page numbers too", () => {
    const { outlined } = read(
      `Résolution n°7/48-C sur les bibliothèques\nRésolution n°8/48-C sur l'eau\n\n${LIBRARIES}`,
    );
    expect(outlined.resolutions).toHaveLength(1);
    expect(outlined.contents.map(({ number }) => number)).toEqual([7, 8]);
  });
});

describe("clauses", () => {
  const body = (clauses: string) =>
    resolutionOf(`RÉSOLUTION N°3/47-C\nSUR\nL'EAU\n\n${CHAPEAU}\n\n${clauses}`);

  it("joins what a page break cut in two", () => {
    const resolution = body(
      "Rappelant le plan pour les puits et les\n\nfontaines publiques ;\n\nNotant le débit :\n\n1. **SALUE** les efforts de la\n\nRégie des eaux et **NOTE** le plan.\n2. **NOTE** le reste.",
    );
    expect(resolution.preamble.map(({ text }) => text)).toEqual([
      "Rappelant le plan pour les puits et les fontaines publiques ;",
      "Notant le débit :",
    ]);
    expect(resolution.operative[0]?.text).toBe(
      "SALUE les efforts de la Régie des eaux et NOTE le plan.",
    );
    expect(resolution.operative[0]?.paragraphs).toHaveLength(2);
  });

  it("does without preamble, and without chapeau", () => {
    expect(body("1. **NOTE** le plan.").preamble).toEqual([]);
    const bare = resolutionOf(
      "RÉSOLUTION N°3/47-C\nSUR\nL'EAU\n\nNotant le débit des fontaines ;\n\n1. **NOTE** le plan.",
    );
    expect(bare).toMatchObject({ chapeau: null, title: "L'EAU" });
    expect(bare.preamble).toHaveLength(1);
  });

  it.each([
    ["1. ", "1.", 1],
    ["1) ", "1)", 1],
    ["- 1- ", "- 1-", 1],
    ["1- ", "1-", 1],
    ["- 1. ", "- 1.", 1],
    ["1.\t", "1.", 1],
    ["1.", "1.", 1],
    ["2 bis. ", "2 bis.", 2],
  ])("reads the typed number %j", (typed, text, number) => {
    const label = body(`${typed}**NOTE** le plan.`).operative[0]?.label;
    expect(label).toMatchObject({ text, number, from: "typed" });
  });

  it("does not take a date or a figure for a number", () => {
    const resolution = body(
      "Rappelant la fête des\n\n27-28 mai ;\n\n1. **NOTE** le don de\n\n2.5 millions de livres.",
    );
    expect(resolution.preamble).toHaveLength(1);
    expect(resolution.operative).toHaveLength(1);
  });

  it("nests sub-items to any depth", () => {
    const resolution = body(
      "1. **INVITE** à :\n a) lire :\n i) le matin ;\n ii) le soir ;\n b) écrire ;\n - en prose ;\n2. **NOTE** le plan.",
    );
    const depths = resolution.operative[0]?.subItems.map(({ label, depth }) => [
      label?.text,
      depth,
    ]);
    expect(depths).toEqual([
      ["a)", 1],
      ["i)", 2],
      ["ii)", 2],
      ["b)", 1],
      ["-", 2],
    ]);
  });

  it("leaves out a footnote that the extraction put among the clauses", () => {
    const resolution = body(
      "Rappelant le plan ;\n\n¹ Ce plan compte trois volets.\n\nNotant le débit :\n\n1. **NOTE** le reste.",
    );
    expect(resolution.preamble).toHaveLength(2);
  });

  it("reads labels of Word lists, deeper levels as sub-items", () => {
    const plain = paragraphsOf(
      `RÉSOLUTION N°3/47-C\nSUR\nL'EAU\n${CHAPEAU}\nNotant le débit ;\n**NOTE** le plan :\nle premier volet ;\n**SALUE** l'effort.`,
    );
    const word = plain.map((paragraph, at) =>
      at === 5
        ? listed(paragraph, { value: 1 })
        : at === 6
          ? listed(paragraph, { text: "a)", level: 1, format: "lowerLetter", value: 1 })
          : at === 7
            ? listed(paragraph, { text: "2.", value: 2 })
            : { ...paragraph, line: null },
    );
    const [resolution] = outline(word).resolutions;
    expect(resolution?.operative.map(({ label }) => [label?.text, label?.from])).toEqual([
      ["1.", "list"],
      ["2.", "list"],
    ]);
    expect(resolution?.operative[0]?.subItems).toHaveLength(1);
  });

  it("reads operative paragraphs of another house: small letters, no bold, no heading", () => {
    const resolution = resolutionOf(
      "Le Conseil de la lecture,\n\nRappelant sa décision du 3 mai 2011,\n\nConscient de l'intérêt des livres,\n\n1. Décide de rouvrir la salle ;\n\n2. Prie le Secrétaire de lui faire rapport.",
    );
    expect(resolution.preamble).toHaveLength(2);
    expect(resolution.operative.map(({ verbs }) => verbs[0]?.form)).toEqual(["DÉCIDE", "PRIE"]);
  });
});

describe("annexes", () => {
  const annexed = resolutionOf(
    `${LIBRARIES}\nCODE DE BONNE CONDUITE\n\nDU LECTEUR\n\nConsidérant le silence des salles,\n\n1. Nous **ENGAGEONS** à lire bas.\n2. Nous **NOTONS** l'heure.\n\nNote explicative\n\nLe code vaut partout.`,
  );

  it("begin after the dispositif and keep their own numbers to themselves", () => {
    expect(annexed.operative).toHaveLength(3);
    expect(annexed.annexes.map(({ title }) => title)).toEqual([
      "CODE DE BONNE CONDUITE DU LECTEUR",
      "Note explicative",
    ]);
    expect(annexed.followUp).toBe(11);
  });
});

describe("annexes without a title, and sections", () => {
  const body = (clauses: string) =>
    resolutionOf(`RÉSOLUTION N°3/48-C\nSUR\nL'EAU\n\n${CHAPEAU}\n\n${clauses}`);

  it("take an annex to begin where the text goes over to « nous »", () => {
    const resolution = body(
      "1. **ADOPTE** le code.\n2. **NOTE** le plan.\n3. Nous **ENGAGEONS** à lire bas.\n4. Nous nous **FÉLICITONS** du silence.",
    );
    expect(resolution.operative).toHaveLength(2);
    expect(resolution.annexes).toEqual([{ paragraph: 6, title: "", end: 7 }]);
  });

  it("leave out the heading of a section that the numbers run through", () => {
    const resolution = body(
      "1. **ADOPTE** le code.\n\nQuestions de méthode\n\n2. **NOTE** le plan.",
    );
    expect(resolution.operative).toHaveLength(2);
    expect(resolution.annexes).toEqual([]);
  });

  it("find an operative paragraph that has lost its number", () => {
    const resolution = body(
      "1. **ADOPTE** le code.\n\n**NOTE** le plan.\n\n2. **SALUE** l'effort.",
    );
    expect(resolution.operative.map(({ label }) => label?.number ?? null)).toEqual([1, null, 2]);
  });
});

describe("texts of United Nations organs", () => {
  it("are divided at their own numbers, page furniture and footnotes left out", () => {
    const { outlined } = read(
      "Nations Unies\n\n67/301. Lecture publique\n\nL'Assemblée générale,\n\nRappelant sa résolution 66/12 du 3 mai 2012,\n\n13-12345 (F)\n\n1/ Résolution 217 A (III).\n\nConsciente de l'intérêt des livres,\n\n1. Prie les États d'ouvrir des salles;\n\n2. Décide de rester saisie.\n\n67/302. Musées\n\nL'Assemblée générale,\n\nSachant le prix des musées,\n\nl. Invite les États à les ouvrir.",
    );
    expect(outlined.resolutions.map(({ id, number, session }) => [id, number, session])).toEqual([
      ["67/301", 301, 67],
      ["67/302", 302, 67],
    ]);
    const [first, second] = outlined.resolutions;
    expect([first?.preamble.length, first?.operative.length]).toEqual([2, 2]);
    expect(second?.operative[0]?.label?.number).toBe(1);
  });
});

describe("follow-up", () => {
  const followed = (paragraph: string) =>
    resolutionOf(
      `RÉSOLUTION N°3/47-C\nSUR\nL'EAU\n\n${CHAPEAU}\n\n1. **NOTE** le plan.\n2. ${paragraph}`,
    ).followUp;

  it.each([
    FOLLOW_UP,
    "**PRIE** le Secrétaire général de soumettre un rapport à la prochaine session du CMAE.",
    "**DEMANDE** au Secrétaire général de lui en rendre compte à sa quarante-neuvième session.",
  ])("is found: %s", (paragraph) => {
    expect(followed(paragraph)).toBe(5);
  });

  it("is found where the resolution is to be followed, though no report is asked", () => {
    const asked =
      "**DEMANDE** au Secrétaire général de suivre la mise en œuvre de la présente résolution.";
    expect(followed(asked)).toBe(5);
  });

  it("is not found where nothing is to be reported", () => {
    expect(followed("**DEMANDE** aux États membres de planter des arbres.")).toBeNull();
  });
});

it("leaves a footnote that names a publication out of the preamble", () => {
  const { resolution } = read(`L'Assemblée générale,

Rappelant la convention sur le prêt entre bibliothèques

__________________

4 Nations Unies, Recueil des Traités, vol. 1, no 2.

et les engagements qui en découlent,

1. Décide d'en célébrer l'anniversaire.`);
  expect(resolution.preamble.map(({ text }) => text)).toEqual([
    "Rappelant la convention sur le prêt entre bibliothèques et les engagements qui en découlent,",
  ]);
});
