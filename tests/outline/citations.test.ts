import { outline } from "../../src/outline/outline";
import { findCitations } from "../../src/outline/find-citations";
import { level } from "../../src/language/level";
import { LIBRARIES, paragraphsOf } from "./paragraphs";

const cited = (text: string): readonly string[] =>
  findCitations(text, level(text)).map(
    ({ body, number, session, committee }) =>
      `${body} ${number}/${session}${committee === null ? "" : `-${committee}`}`,
  );

describe("citations", () => {
  it.each([
    ["la résolution n°56/45-POL", ["CFM 56/45-POL"]],
    [
      "les résolutions n°39/39-POL, 38/40-POL et 56/45-POL",
      ["CFM 39/39-POL", "CFM 38/40-POL", "CFM 56/45-POL"],
    ],
    ["les résolutions 42/25-P ; 43/26-P", ["CFM 42/25-P", "CFM 43/26-P"]],
    ["la résolution n° 25/46- POL et n°56/46 -POL", ["CFM 25/46-POL", "CFM 56/46-POL"]],
    ["la résolution n°41/8-P(IS) et 10/10 (IS)", ["Summit 41/8-P", "Summit 10/10"]],
    ["la résolution 5/46-S&T", ["CFM 5/46-S&T"]],
    [
      "la résolution 16/31 adoptée par la 31ème session de la Conférence islamique des Ministres des Affaires étrangères",
      ["CFM 16/31"],
    ],
    ["la résolution 48/114 de l'Assemblée générale", ["UNGA 114/48"]],
    ["les résolutions A/RES/72/123 et 72/284", ["UNGA 123/72", "UNGA 284/72"]],
    ["la résolution 2254 (2015) du Conseil de sécurité", ["UNSC 2254/2015"]],
    ["la résolution 2359 du Conseil de sécurité", ["UNSC 2359/null"]],
    ["la résolution 16/18 du Conseil des droits de l'homme", ["HRC 18/16"]],
    ["la résolution 16/18 du CDH sur la lecture", ["HRC 18/16"]],
    ["la résolution 16/18 sur la lecture", ["HRC 18/16"]],
    ["la résolution 67/178 sur la lecture", ["UNGA 178/67"]],
    ["la résolution de la Commission des droits de l'homme n°1999/82", ["other 82/1999"]],
    [
      "les résolutions de l'Assemblée générale des Nations Unies 66/3, 66/154 et 66/208",
      ["UNGA 3/66", "UNGA 154/66", "UNGA 208/66"],
    ],
    ["sa résolution no S-10/2", ["UNGA 2/10"]],
    ["dans sa résolution 5/65/RES/A", ["UNGA 5/65"]],
    ["la résolution 2625 (XXV) de l'Assemblée générale", ["UNGA 2625/25"]],
    ["les résolutions n°2118 et 2235 du Conseil de sécurité", ["UNSC 2118/null", "UNSC 2235/null"]],
    ["les résolutions du Conseil de sécurité n°2170, lue deux fois", ["UNSC 2170/null"]],
    [
      "les résolutions du Conseil de sécurité n°2118 adoptée par la 7038ème séance, le 27 septembre 2013, 2235 adoptée à la 7501ème séance, le 7 août 2015, et 2319",
      ["UNSC 2118/null", "UNSC 2235/null", "UNSC 2319/null"],
    ],
    [
      "les résolutions 2118 adoptée le 27 septembre 2013 et 2235 par le Conseil de sécurité",
      ["UNSC 2118/null", "UNSC 2235/null"],
    ],
    ["la décision n°8563, datée du 09/09/2020", []],
    ["le 14/1/2009, ouvert 24/7, et 3/4 des livres", []],
  ])("%s", (text, expected) => {
    expect(cited(text)).toEqual(expected);
  });

  it("gives the places in the paragraphs", () => {
    const paragraphs = paragraphsOf(LIBRARIES);
    const [citation] = outline(paragraphs).resolutions[0]?.citations ?? [];
    expect(citation).toMatchObject({ paragraph: 5, text: "n°5/47-C", number: 5, session: 47 });
    expect(paragraphs[5]?.text.slice(citation?.start, citation?.end)).toBe("n°5/47-C");
  });
});
