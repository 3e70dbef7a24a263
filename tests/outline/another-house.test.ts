import { outline, readText } from "../../src/index";

/** What is read of a text of the United Nations' kind: the first words of each clause. */
function read(text: string) {
  const { paragraphs } = readText(text);
  const words = ({ text: whole }: { readonly text: string }) =>
    whole.split(/\s+/).slice(0, 2).join(" ");
  return outline(paragraphs).resolutions.map((resolution) => ({
    id: resolution.id,
    preamble: resolution.preamble.map(words),
    operative: resolution.operative.map(words),
    numbers: resolution.operative.map(({ label }) => label?.number ?? null),
    subItems: resolution.operative.map(({ subItems }) => subItems.length),
    annexes: resolution.annexes.map(({ title }) => title),
    pieces: [...resolution.preamble, ...resolution.operative].map((one) => one.paragraphs.length),
  }));
}

const TWO = `Rappelant les vergers anciens,

1. Invite les jardiniers à planter ;

2. Prie les écoles de récolter.`;

describe("headings and organs as a scan leaves them", () => {
  it.each([
    "L' Assemblee generale,",
    "L 'Assemblée générale,",
    "LI A ssemblec generale,",
    "L'Assemblee gf:nerale,",
    "L'Assemblée générale",
    "Le  Conseil  économique  et  social ,",
    "La Conférence des Parties,",
  ])("%s opens a resolution", (organ) => {
    const [resolution, ...others] = read(`1462 (XIV). Des vergers\n\n${organ}\n\n${TWO}`);
    expect(others).toEqual([]);
    expect(resolution).toMatchObject({
      id: "1462",
      preamble: ["Rappelant les"],
      operative: ["Invite les", "Prie les"],
    });
  });

  it.each([
    ["1462 (XIV). Des vergers", "1462"],
    ["1462 (VITI). Des vergers", "1462"],
    ["1462 (X,'tIV). Des vergers", "1462"],
    ["1462 (XX VII). Des vergers", "1462"],
    ["-----1462  (XIV),  Des vergers", "1462"],
    ["32/ 123. Des vergers", "32/123"],
    ["S-32/1. Des vergers", "32/1"],
    ["74/283. des vergers", "74/283"],
    ["Résolution 802 (1993) du 25 janvier 1993", "802"],
    ["2478 (XXIII). Des vergers L'Assemblée générale,", "2478"],
  ])("%s heads resolution %s", (heading, id) => {
    const [, second] = read(
      `12/1. Des haies\n\nL'Assemblée générale,\n\n${TWO}\n\n70e séance plénière\n\n${heading}\n\nL'Assemblée générale,\n\n${TWO}`,
    );
    expect(second).toMatchObject({ id, operative: ["Invite les", "Prie les"] });
  });

  it("takes a footnote that cites a resolution for no heading", () => {
    const resolutions = read(
      `70/1. Des vergers\n\nL'Assemblée générale,\n\nRappelant les vergers,\n\nRésolution 53/243 B.\n\nNotant les récoltes,\n\n1. Prie les écoles de récolter.`,
    );
    expect(resolutions).toMatchObject([{ id: "70/1", preamble: ["Rappelant les", "Notant les"] }]);
  });
});

const RESOLUTION = (body: string): string => `L'Assemblée générale,\n\n${body}`;

describe("numbers as a scan leaves them", () => {
  it.each([
    ["l. Invite les villes à planter ;", 1],
    ["I. Invite les villes à planter ;", 1],
    ["S. Invite les villes à planter ;", 5],
    ["3_ Est persuadée que les villes planteront ;", 3],
    ["126 Invite les villes à planter ;", 126],
    ["JO. Inv1te les villes à planter ;", 10],
    ["1 O. Invite les villes à planter ;", 10],
  ])("%s is number %i", (line, number) => {
    const [resolution] = read(RESOLUTION(`Notant les vergers,\n\n${line}\n\nfin du texte.`));
    expect(resolution?.numbers).toEqual([number]);
  });

  it.each(["[) les haies ;", "!) les haies ;", "/,) les haies ;"])("%s is a sub-item", (line) => {
    const [resolution] = read(
      RESOLUTION(
        `Notant les vergers,\n\n1. Prie les villes de planter :\n\na) les arbres ;\n\n${line}`,
      ),
    );
    expect(resolution?.subItems).toEqual([2]);
  });

  it("finds the paragraphs whose number was lost, one cut by a page among them", () => {
    const [resolution] = read(
      RESOLUTION(`Notant les vergers,

1. Prie les villes de planter ;

Encourage les écoles à récolter les fruits mûrs des vergers que les villes ont plantés cette année et

__________

celle d'avant ;

3. Remercie les jardiniers.`),
    );
    expect(resolution?.operative).toEqual(["Prie les", "Encourage les", "Remercie les"]);
    expect(resolution?.pieces).toEqual([1, 1, 2, 1]);
  });

  it("finds the first paragraph though its number was lost", () => {
    const [resolution] = read(
      RESOLUTION(`Notant les vergers,

Vergers des villes

Prie les villes de planter et

__________

de tailler ;

2. Remercie les jardiniers.`),
    );
    expect(resolution).toMatchObject({
      operative: ["Prie les", "Remercie les"],
      pieces: [1, 2, 1],
    });
  });
});

describe("what a page leaves between the halves of a clause", () => {
  it.each([
    "4 Nations Unies, Recueil des Traités, vol. 1249, no 20378.",
    "1 Résolution S-30/1, annexe.",
    "2/ Rapport de la réunion sur les vergers, tenue dans une ville dont le nom est trop long pour tenir sur une ligne, et dans les villages qui l'entourent, chap. II, sect. A.",
    "as Voir Acte final de la réunion sur les vergers (publication en vente), p. 6.",
    "Ibid., annexe II.",
    "25 Programme des Nations Unies pour les vergers, document V/12, annexe.",
    "Page 4",
    "* * *",
    "e",
    "12-49577",
    "[A/68/5 (Vol. V)].",
    "7 mai 2009",
    "* Nouveau tirage pour raisons techniques (7 mai 2009)",
    "```\n9 Des vergers, annexe. 10 Des haies, annexe.\n```",
  ])("leaves out « %s »", (scrap) => {
    const [resolution] = read(
      RESOLUTION(
        `Notant les vergers,\n\n1. Prie les villes de planter des arbres et\n\n${scrap}\n\nde les tailler ;\n\n2. Remercie les jardiniers.`,
      ),
    );
    expect(resolution).toMatchObject({
      operative: ["Prie les", "Remercie les"],
      pieces: [1, 2, 1],
    });
  });

  it("goes on with a line that begins like a footnote but in small letters", () => {
    const [resolution] = read(
      RESOLUTION(
        `Rappelant sa\n\nrésolution 69/245, sur les vergers,\n\n1. Remercie les écoles des Nations\n\nUnies qui récoltent.`,
      ),
    );
    expect(resolution?.pieces).toEqual([2, 2]);
  });
});

describe("sections", () => {
  it("leaves their numbers and titles out of the clauses, before the dispositif and in it", () => {
    const [resolution] = read(
      RESOLUTION(`Notant les vergers,

I

Calendrier des récoltes

1. Prie les villes de planter ;

Outils et remises des jardiniers

2. Encourage les écoles à récolter ;

XVII Activités des jardiniers

Fait part de sa gratitude aux jardiniers ;

B. Haies

4. Remercie les villages.`),
    );
    expect(resolution).toMatchObject({
      preamble: ["Notant les"],
      operative: ["Prie les", "Encourage les", "Fait part", "Remercie les"],
      pieces: [1, 1, 1, 1, 1],
      annexes: [],
    });
  });

  it("reads the clauses that a section has of its own", () => {
    const [resolution] = read(
      RESOLUTION(`Notant les vergers,

1. Prie les villes de planter ;

II

Demande de graines pour les jardins des écoles et pour les vergers que les villages entretiennent au bord de la rivière

Rappelant sa décision sur les graines,

1. Encourage les écoles à semer.`),
    );
    expect(resolution).toMatchObject({
      preamble: ["Notant les", "Rappelant sa"],
      operative: ["Prie les", "Encourage les"],
    });
  });

  it("passes over a title between sub-items whose letters go on", () => {
    const [resolution] = read(
      RESOLUTION(`Notant les vergers,

1. Prie les villes de :

a) planter des arbres ;

Mesures pour l'hiver :

b) couvrir les racines ;

2. Remercie les jardiniers.`),
    );
    expect(resolution).toMatchObject({ subItems: [2, 0], pieces: [1, 1, 1] });
  });
});

describe("the end of a resolution", () => {
  it.each([
    "70 e séance plénière 12 décembre 1997",
    "855eme seance pleniere, 12 decembre 1959.",
    '/05" seance p/eniere /6 decemhre 1977',
    "[Adoptée sans vote.]",
    "[Adoptée par 27 voix contre 6, avec 14 abstentions.]\n\nOnt voté pour :\n\nLe Verger, La Haie",
  ])("« %s » records it and is no annex", (record) => {
    const [resolution] = read(RESOLUTION(`${TWO}\n\n${record}`));
    expect(resolution).toMatchObject({ annexes: [], pieces: [1, 1, 1] });
  });

  it("finds the annex below the record, its own organ no new resolution", () => {
    const resolutions = read(
      RESOLUTION(
        `${TWO}\n\n70e séance plénière\n\nAnnexe\n\nDéclaration sur les vergers\n\nL'Assemblée générale,\n\nRappelant les haies,\n\nDéclare ce qui suit :`,
      ),
    );
    expect(resolutions).toHaveLength(1);
    expect(resolutions[0]?.annexes).toEqual(["Annexe Déclaration sur les vergers"]);
  });

  it("tells the resolution that another recommends from the one that recommends it", () => {
    const resolutions = read(`Le Conseil économique et social

Recommande à l'Assemblée générale d'adopter le projet de résolution suivant :

${RESOLUTION(TWO)}`);
    expect(resolutions.map(({ operative }) => operative)).toEqual([
      ["Recommande à"],
      ["Invite les", "Prie les"],
    ]);
  });
});

it("keeps the articles that a preambular clause quotes with it", () => {
  const [resolution] = read(
    RESOLUTION(`Rappelant la charte des vergers, qui dispose comme suit :

« Article premier

« Les vergers sont ouverts. »,

Notant les récoltes,

1. Prie les villes de planter.`),
  );
  expect(resolution).toMatchObject({ preamble: ["Rappelant la", "Notant les"], pieces: [3, 1, 1] });
});

it("reads the words that a scan cut after the first letter", () => {
  const [resolution] = read(
    RESOLUTION(
      `N otant que les vergers vieillissent\n\nCo nsciente des récoltes,\n\n1. Prie les villes de planter.`,
    ),
  );
  expect(resolution?.preamble).toEqual(["N otant", "Co nsciente"]);
});

describe("a dispositif and what stands in it", () => {
  const clauses = (dispositif: string) => {
    const [resolution] = read(RESOLUTION(`Notant les vergers,\n\n${dispositif}`));
    return { operative: resolution?.operative, annexes: resolution?.annexes };
  };

  it("takes a numbered line without a verb, a clause under it, for a section's title", () => {
    expect(
      clauses(`1. Prie les villes de planter ;

2. Lecture des enfants

Notant les récoltes,

3. Remercie les jardiniers.`).operative,
    ).toEqual(["Prie les", "Remercie les"]);
  });

  it("keeps the paragraph whose verb is misspelt, though it ends on no sign", () => {
    expect(
      clauses(`1. Prie les villes de planter ;

2. Reaffirmc sa confiance dans les jardiniers

Notant les récoltes,

3. Remercie les jardiniers.`).operative,
    ).toContain("Reaffirmc sa");
  });

  it("keeps a list that a colon opens, numbered like the paragraphs, with its paragraph", () => {
    expect(
      clauses(`1. Prie les villes de planter ;

2. Arrête l'ordre du jour suivant :

1. Ouverture de la réunion ;

2. Rapport des jardiniers ;

3. Remercie les jardiniers.`).operative,
    ).toEqual(["Prie les", "Arrête l'ordre", "Remercie les"]);
  });

  it("finds the paragraph whose number a scan garbled, where the next leaves room for one", () => {
    expect(
      clauses(`1. Prie les villes de planter ;

·î. Rccommande aux villes de tailler les arbres ;

3. Remercie les jardiniers.`).operative,
    ).toEqual(["Prie les", "·î. Rccommande", "Remercie les"]);
  });

  it("opens no annex before the next number, a verb with it", () => {
    expect(
      clauses(`1. Prie les villes de planter ;

PROGRAMME DES VERGERS

2. Remercie les jardiniers.`),
    ).toEqual({ operative: ["Prie les", "Remercie les"], annexes: [] });
  });

  it("opens an annex without a title behind the colon that announces it", () => {
    expect(
      clauses(`1. PRIE les villes de planter.

2. DÉCIDE de diffuser le texte des jardiniers :

3. Dans les vergers, les arbres sont taillés.

4. Les récoltes sont partagées.

5. Le texte des jardiniers est ouvert à tous.`),
    ).toEqual({ operative: ["PRIE les", "DÉCIDE de"], annexes: [""] });
  });
});
