import { outline } from "../../src/outline/outline";
import { paragraphsOf } from "./paragraphs";

const phrases = (paragraph: string) => {
  const paragraphs = paragraphsOf(`RÉSOLUTION N°3/48-C\nSUR\nL'EAU\n\n1. ${paragraph}`);
  return outline(paragraphs).resolutions[0]?.operative[0]?.verbs ?? [];
};

describe("the opening verb phrase", () => {
  it.each([
    ["**DEMANDE** aux États", "DEMANDE", "DEMANDE", "exact"],
    ["**SE FELICITE** du plan", "SE FELICITE", "SE FÉLICITE", "exact"],
    ["**PREND NOTE** du plan", "PREND NOTE", "PREND NOTE", "exact"],
    ["**LANCE UN APPEL** aux lecteurs", "LANCE UN APPEL", "LANCE UN APPEL", "exact"],
    ["**FAIT SIENNES** les conclusions", "FAIT SIENNES", "FAIT SIENNES", "exact"],
    ["**CONDAMNE FERMEMENT** le vol", "CONDAMNE FERMEMENT", "CONDAMNE FERMEMENT", "exact"],
    ["**CONDAMNE** fermement le vol", "CONDAMNE", "CONDAMNE", "exact"],
    ["**PRIE INSTAMMENT** les États", "PRIE INSTAMMENT", "PRIE INSTAMMENT", "exact"],
    ["**SALUE ET ENCOURAGE** l'effort", "SALUE ET ENCOURAGE", "SALUE ET ENCOURAGE", "exact"],
    [
      "**ACCUEILLE AVEC SATISFACTION** le don",
      "ACCUEILLE AVEC SATISFACTION",
      "ACCUEILLE AVEC SATISFACTION",
      "exact",
    ],
    ["**APPELE** au calme", "APPELE", "APPELLE", "near"],
    ["**PRENDNOTE** du plan", "PRENDNOTE", "PREND NOTE", "near"],
    ["**APPRECIÉ** le geste", "APPRECIÉ", "APPRÉCIE", "near"],
    ["**RAPPELANT** le plan", "RAPPELANT", "RAPPELLE", "near"],
    ["**TRICOTE** un bonnet", "TRICOTE", null, "unknown"],
    ["Exprime sa gratitude", "Exprime", "EXPRIME", "exact"],
  ])("%s", (paragraph, text, form, match) => {
    expect(phrases(paragraph)[0]).toMatchObject({ text, form, match, chained: false });
  });

  it("is none where a noun opens the paragraph", () => {
    expect(phrases("Le Comité aura pour mission de lire.")).toEqual([]);
  });
});

describe("the chain", () => {
  it("goes on after a semicolon, in capitals, bold or small letters", () => {
    const forms = phrases(
      "**SALUE** l'effort ; et **INVITE** les lecteurs ; encourage les dons ; et à cet égard, **PRIE** le Comité de lire ; et **l'EXHORTE** à écrire.",
    ).map(({ form, chained }) => [form, chained]);
    expect(forms).toEqual([
      ["SALUE", false],
      ["INVITE", true],
      ["ENCOURAGE", true],
      ["PRIE", true],
      ["EXHORTE", true],
    ]);
  });

  it("goes on after a plain « et » where a finite verb in small letters follows", () => {
    const forms = phrases(
      "**DÉPLORE** la perte de livres et demande aux villes d'en prêter, et, à cet égard, se félicite des dons, et leur exprime sa gratitude.",
    ).map(({ form, chained }) => [form, chained]);
    expect(forms).toEqual([
      ["DÉPLORE", false],
      ["DEMANDE", true],
      ["SE FÉLICITE", true],
      ["EXPRIME", true],
    ]);
  });

  it.each([
    "**SALUE** le soutien offert et exprimé par les lecteurs.",
    "**SALUE** une lecture assidue et continue de la presse.",
    "**SALUE** les lecteurs et la demande de livres.",
    "**SALUE** les lecteurs et l'offre de livres.",
  ])("does not go on in « %s »", (text) => {
    expect(phrases(text)).toHaveLength(1);
  });

  it("is not made of nouns in the middle of a sentence", () => {
    expect(phrases("**SALUE** la demande de livres et la note du Comité.")).toHaveLength(1);
  });
});
