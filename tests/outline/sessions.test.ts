import { outline } from "../../src/outline/outline";
import type { SessionMention } from "../../src/model/session";
import { CHAPEAU, FOLLOW_UP, LIBRARIES, paragraphsOf } from "./paragraphs";

/** Mentions in one operative paragraph of a draft of the 48th session, as « number body role ». */
function mentionsOf(sentence: string, session = 48): readonly string[] {
  const paragraphs = paragraphsOf(
    `RÉSOLUTION N°3/${session}-C\nSUR\nL'EAU\n\n1. **NOTE** le plan.\n2. ${sentence}`,
  );
  const [resolution] = outline(paragraphs).resolutions;
  return (resolution?.sessionMentions ?? [])
    .filter(({ kind }) => kind === null || kind === "symbol")
    .map((mention) => `${mention.session} ${mention.body} ${mention.role}`);
}

describe("which session, of which body, in which role", () => {
  it.each([
    [
      "**DEMANDE** au Secrétaire général d'en faire rapport à la 49ème session du CMAE.",
      ["49 CFM report-to"],
    ],
    [
      "**DEMANDE** au Secrétaire général de lui en rendre compte à sa quarante-neuvième session.",
      ["49 CFM report-to"],
    ],
    [
      "**PRIE** le Secrétaire général de soumettre à la prochaine session du Conseil des Ministres des Affaires étrangères une étude des puits.",
      ["null CFM report-to"],
    ],
    [
      "**RAPPELLE** la 47ème session du Conseil des Ministres des Affaires étrangères, tenue à Niamey.",
      ["47 CFM historical"],
    ],
    [
      "**SALUE** la 31^{ème} session de la Conférence islamique des Ministres des Affaires étrangères.",
      ["31 CFM historical"],
    ],
    [
      "**RAPPELLE** les décisions de la 13e session de la Conférence islamique au Sommet.",
      ["13 Summit historical"],
    ],
    ["**RAPPELLE** le Treizième Sommet islamique, tenu à Istanbul.", ["13 Summit historical"]],
    [
      "**RAPPELLE** le débat de bibliothécaires ouvert lors de la 72 ème session de l'Assemblée générale des Nations Unies.",
      ["72 UNGA historical"],
    ],
    [
      "**RAPPELLE** la décision prise par la session reprise de l'Assemblée générale, le 10 septembre 1996.",
      ["null UNGA historical"],
    ],
    ["**SALUE** le 1er Sommet islamique sur la Lecture, tenu à Astana.", ["1 other historical"]],
    [
      "**SALUE** l'offre de la Turquie, en tant que présidente du Sommet de l'OCI.",
      ["null Summit historical"],
    ],
    ["**PRIE** le Président du Sommet islamique d'ouvrir une salle.", []],
    ["**PRIE** la présidence du Sommet de l'OCI d'ouvrir une salle.", []],
    ["**RAPPELLE** la décision (1993, 48ème session) sur les forêts.", ["48 UNGA historical"]],
    [
      "**RAPPELLE** que le Conseil de sécurité, à sa 8398ème séance, a parlé de l'eau.",
      ["8398 UNSC historical"],
    ],
    ["**SALUE** la 38ème session de l'Assemblée de l'Union africaine.", ["38 other historical"]],
    [
      "**SE FELICITE** du 28ème Sommet de l'Union africaine, tenu à Addis-Abeba.",
      ["28 other historical"],
    ],
    [
      "**APPUIE** la convocation de la 4ème session spéciale de l'Assemblée générale ; et **NOTE** l'ordre du jour de cette session.",
      ["4 UNGA announced", "4 UNGA announced"],
    ],
    ["**PREND NOTE** du rapport soumis à la présente session.", ["null CFM current"]],
    [
      "**DECIDE** d'inscrire ce point à l'ordre du jour de sa prochaine session.",
      ["null CFM announced"],
    ],
    [
      "**INVITE** les États membres à la 16ème session de la Conférence islamique au Sommet, qui se tiendra à Bakou.",
      ["16 Summit announced"],
    ],
    ["**NOTE** le document OIC/CFM-41/2014/REP.", ["41 CFM historical"]],
    [
      "**RAPPELLE** les textes dus aux sessions successives de la Conférence islamique au Sommet et à celles du Conseil des Ministres des Affaires étrangères.",
      ["null Summit historical", "null CFM historical"],
    ],
    ["**RAPPELLE** le Communiqué final du Sommet d'Istanbul.", ["13 Summit historical"]],
  ])("%s", (sentence, expected) => {
    expect(mentionsOf(sentence)).toEqual(expected);
  });

  it("reads lists, in figures and in words, and leaves the mark to the last", () => {
    const list = (numbers: string): readonly string[] =>
      mentionsOf(`**RAPPELLE** les ${numbers} sessions du CMAE.`);
    const historical = (...numbers: number[]): string[] =>
      numbers.map((number) => `${number} CFM historical`);
    expect(list("39ème, 40ème et 42ème")).toEqual(historical(39, 40, 42));
    expect(list("39^e, 40^e, 42^e et 43^e")).toEqual(historical(39, 40, 42, 43));
    expect(list("39, 40 et 42ème")).toEqual(historical(39, 40, 42));
    expect(list("quarante-deuxième, quarante troisième et quarante-quatrième")).toEqual(
      historical(42, 43, 44),
    );
  });

  it("does not take the theme of a session, or an office, for a session", () => {
    expect(mentionsOf("**RAPPELLE** la fête (Session de la lecture) des livres.")).toEqual([]);
    expect(mentionsOf("**REMERCIE** le Président du Sommet islamique.")).toEqual([]);
    expect(mentionsOf("**SE FELICITE** de la prochaine réunion du processus de Fès.")).toEqual([]);
  });

  it("says that an extraordinary session is numbered apart", () => {
    const paragraphs = paragraphsOf(
      "RÉSOLUTION N°3/48-C\nSUR\nL'EAU\n\n1. **RAPPELLE** la troisième session extraordinaire de la Conférence islamique au Sommet.",
    );
    const [, mention] = outline(paragraphs).resolutions[0]?.sessionMentions ?? [];
    expect(mention).toMatchObject({ session: 3, body: "Summit", extraordinary: true });
  });

  it("gives the place of the number, its mark left out, and of the phrase", () => {
    const paragraphs = paragraphsOf(
      "RÉSOLUTION N°3/48-C\nSUR\nL'EAU\n\nRappelant le plan de la\n\n47^{ème} session du CMAE ;\n\n1. **NOTE** le plan.",
    );
    const [heading, mention] = outline(paragraphs).resolutions[0]?.sessionMentions ?? [];
    const words = (place: { paragraph: number; start: number; end: number } | undefined) =>
      place && paragraphs[place.paragraph]?.text.slice(place.start, place.end);
    expect([words(heading), words(heading?.phrase)]).toEqual(["48", "N°3/48-C"]);
    expect([words(mention), words(mention?.phrase)]).toEqual(["47", "47ème session du CMAE"]);
    expect(mention?.paragraph).toBe(4);
  });
});

describe("the draft's own session", () => {
  const named = (mentions: readonly SessionMention[] = []) =>
    mentions.map(({ session, kind }) => [session, kind]);

  it("comes from the headings, and what names another one is said", () => {
    const stale = LIBRARIES.replace("quarante-huitième", "quarante-septième");
    const { session } = outline(paragraphsOf(stale));
    expect(session).toMatchObject({ number: 48, body: "CFM", from: "heading" });
    expect(named(session?.contradictions)).toEqual([[47, "chapeau"]]);
  });

  it("is what most headings say", () => {
    const heading = (number: string): string =>
      `RÉSOLUTION N°${number}-C\nSUR\nL'EAU\n\n1. **NOTE** le plan.\n\n`;
    const { session } = outline(paragraphsOf(heading("1/47") + heading("2/48") + heading("3/48")));
    expect(session?.number).toBe(48);
    expect(named(session?.contradictions)).toEqual([[47, "heading"]]);
  });

  it("comes from the caller first", () => {
    const { session } = outline(paragraphsOf(LIBRARIES), { session: 49 });
    expect(session).toMatchObject({ number: 49, from: "option" });
    expect(named(session?.contradictions)).toEqual([
      [48, "heading"],
      [48, "chapeau"],
    ]);
  });

  it("comes from the chapeau where there is no heading, from the symbol where there is no chapeau", () => {
    const clause = "\n\n1. **NOTE** le plan.";
    expect(outline(paragraphsOf(CHAPEAU + clause)).session).toMatchObject({
      number: 48,
      from: "chapeau",
    });
    const page = "OIC/CFM-48/2022/CUL/RES/FINAL\n\nTEXTES SUR LES LIVRES";
    expect(outline(paragraphsOf(page)).session).toMatchObject({ number: 48, from: "symbol" });
    expect(outline(paragraphsOf("Une lettre.")).session).toBeNull();
  });

  it("decides the roles", () => {
    const report = FOLLOW_UP.replace("49", "48");
    const roleIn = (session: number): readonly string[] =>
      mentionsOf("**RAPPELLE** la 48ème session du CMAE.", session);
    expect(roleIn(47)).toEqual(["48 CFM announced"]);
    expect(roleIn(48)).toEqual(["48 CFM current"]);
    expect(roleIn(49)).toEqual(["48 CFM historical"]);
    expect(mentionsOf(report, 48)).toEqual(["48 CFM report-to"]);
  });
});
