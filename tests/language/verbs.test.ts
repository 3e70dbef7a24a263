import {
  nearOperativeVerb,
  operativeVerb,
  participle,
  preambularOpening,
  verbEntries,
} from "../../src/language/verbs";

describe("the verb lexicon", () => {
  it("finds each phrase by its finite form and by its participle: they are one entry", () => {
    for (const entry of verbEntries) {
      expect(operativeVerb(`${entry.finite} le plan`)).toMatchObject({ entry, match: "exact" });
      expect(participle(`${entry.participle} le plan`)?.entry).toBe(entry);
    }
  });

  it("has each phrase once", () => {
    expect(new Set(verbEntries.map(({ finite }) => finite)).size).toBe(verbEntries.length);
  });

  it.each([
    ["SE FÉLICITE", "Se félicitant", "nous félicitons"],
    ["PREND NOTE", "Prenant note", "prenons note"],
    ["S'ENGAGE", "S'engageant", "nous engageons"],
    ["SAIT GRÉ", "Sachant gré", "savons gré"],
  ])("knows the forms of %s", (finite, inPreamble, plural) => {
    const entry = verbEntries.find((one) => one.finite === finite);
    expect(entry).toEqual({ finite, participle: inPreamble, plural });
  });

  it("takes capitals without accents as they come, an accent too many as a near match", () => {
    expect(operativeVerb("APPRECIE le don")?.match).toBe("exact");
    expect(operativeVerb("APPRECIÉ le don")?.match).toBe("near");
  });

  it.each([
    ["APPELE au calme", "APPELLE"],
    ["PRENDNOTE du plan", "PREND NOTE"],
    ["SE FELCITE du plan", "SE FÉLICITE"],
    ["EDMANDE au comité", "DEMANDE"],
  ])("knows what %s stands for", (text, finite) => {
    expect(nearOperativeVerb(text)?.entry.finite).toBe(finite);
  });

  it("leaves other words alone", () => {
    expect(nearOperativeVerb("CARROTTE du jardin")).toBeNull();
    expect(operativeVerb("DEMANDES de livres")).toBeNull();
  });
});

describe("preambular openings", () => {
  it.each([
    ["Rappelant le plan", "Rappelant"],
    ["Se félicitant du plan", "Se félicitant"],
    ["Profondément préoccupée par la soif", "Profondément préoccupée"],
    ["Conscient de la soif", "Conscient"],
    ["Soucieuse de lire", "Soucieuse"],
    ["Attentives au bruit", "Attentives"],
    ["Compte tenu du plan", "Compte tenu"],
    ["Vivement alarmés par la soif", "Vivement alarmés"],
    ["Ayant examiné le plan", "Ayant"],
    ["Faisant également référence au plan", "Faisant"],
  ])("%s opens with « %s »", (text, opening) => {
    expect(text.slice(0, preambularOpening(text) ?? 0)).toBe(opening);
  });

  it.each(["Le plan", "DEMANDE au Comité", "Vuvuzela", ""])("« %s » opens no clause", (text) => {
    expect(preambularOpening(text)).toBeNull();
  });
});
