import fc from "fast-check";
import { finiteForm, participleForm } from "../../src/language/verb-form";
import { verbEntries } from "../../src/language/verbs";

describe("finiteForm", () => {
  it.each([
    ["Rappelant le prêt", "RAPPELLE", 9],
    ["Se félicitant de la tenue", "SE FÉLICITE", 13],
    ["S’inquiétant de", "S'INQUIÈTE", 12],
    ["Prenant note avec satisfaction du rapport", "PREND NOTE AVEC SATISFACTION", 30],
    ["Rappelant également le prêt", "RAPPELLE ÉGALEMENT", 19],
    ["Saluant et encourageant les efforts", "SALUE ET ENCOURAGE", 23],
    ["Vivement préoccupée par la sécheresse", "SE DÉCLARE VIVEMENT PRÉOCCUPÉE", 19],
    ["Préoccupe par la sécheresse", "SE DÉCLARE PRÉOCCUPÉ", 9],
    ["Consciente de la valeur", "EST CONSCIENTE", 10],
    ["Se déclarant convaincu que", "SE DÉCLARE CONVAINCU", 22],
  ])("of « %s » is %s", (text, form, end) => {
    expect(finiteForm(text)).toEqual({ form, end });
  });

  it.each([
    "Vu la charte",
    "Ayant examiné le rapport",
    "Guidé par les principes",
    "Le Conseil",
    "",
  ])("of « %s » there is none", (text) => {
    expect(finiteForm(text)).toBeNull();
  });
});

describe("participleForm", () => {
  it.each([
    ["CONDAMNE FERMEMENT les vols", "condamnant fermement", 18],
    ["CONDAMNE EGALEMENT AVEC FORCE les vols", "condamnant également avec force", 29],
    ["SALUE ET ENCOURAGE", "saluant et encourageant", 18],
    ["SE DÉCLARE profondément préoccupé par", "profondément préoccupé", 33],
    ["SE DECLARE PREOCCUPE par", "préoccupé", 20],
    ["EST CONSCIENT de", "conscient", 13],
    ["SE DÉCLARE prêt à", "se déclarant", 10],
  ])("of « %s » is %s", (text, form, end) => {
    expect(participleForm(text)).toEqual({ form, end });
  });

  it("of what is no verb there is none", () => {
    expect(participleForm("Les États membres")).toBeNull();
  });
});

// « Confiant que… » opens a preamble as an adjective.
const entries = verbEntries.filter(({ finite }) => finite !== "CONFIE");

it("there and back gives every verb of the lexicon again, or the adjective it declares", () => {
  fc.assert(
    fc.property(fc.constantFrom(...entries), ({ finite }) => {
      const participle = participleForm(`${finite} la chose`)?.form ?? "";
      expect(finiteForm(`${participle} la chose`)?.form.replace("SE DÉCLARE", "EST")).toBe(
        finite.replace("SE DÉCLARE", "EST"),
      );
    }),
  );
});
