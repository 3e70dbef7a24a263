import { outline, readText } from "../../src/index";

/** Another house's style: verbs in small letters, headings between the paragraphs. */
const read = (dispositif: string) => {
  const { paragraphs } = readText(`L'Assemblée générale,

Rappelant l'utilité des bibliothèques,

1. Décide d'ouvrir dix salles de lecture ;

2. Prie les écoles d'y conduire leurs élèves ;

${dispositif}`);
  const [resolution] = outline(paragraphs).resolutions;
  return {
    operative: resolution?.operative.map(({ text }) => text.split(" ")[0]),
    annexes: resolution?.annexes.length,
  };
};

it("takes a title for a section's where a paragraph without number follows", () => {
  expect(
    read(`Lecture des enfants

Invite les éditeurs à donner des livres ;

4. Encourage les conteurs à poursuivre leur œuvre.`),
  ).toEqual({ operative: ["Décide", "Prie", "Invite", "Encourage"], annexes: 0 });
});

it("takes a title for a section's where the numbers start again", () => {
  expect(
    read(`B. Archives des communes

1. Demande aux communes de dresser un inventaire.`),
  ).toEqual({ operative: ["Décide", "Prie", "Demande"], annexes: 0 });
});

it("opens an annex where what follows is no operative paragraph", () => {
  expect(
    read(`Annexe

Règlement des salles de lecture

1. Les salles sont ouvertes tous les jours.`),
  ).toEqual({ operative: ["Décide", "Prie"], annexes: 1 });
});
