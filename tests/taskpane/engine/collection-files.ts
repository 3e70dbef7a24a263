import type { GivenFile } from "../../../taskpane/engine/library";

/** A resolution of an invented session, with the clauses given. */
export const resolution = (id: string, title: string, operative: readonly string[]): string =>
  [
    `RÉSOLUTION N°${id}`,
    "SUR",
    title,
    "Le Conseil des Ministres des Affaires étrangères, réuni en sa quarante-septième session, à Niamey, en République du Niger, les 27 et 28 novembre 2020 ;",
    "Conscient du rôle des bibliothèques dans la vie des villages :",
    ...operative.map((text, at) => `${at + 1}. ${text}`),
  ].join("\n\n");

export const LIBRARIES = resolution("1/47-CUL", "LES BIBLIOTHÈQUES", [
  "**INVITE** les États membres à ouvrir leurs bibliothèques le soir.",
  "**ENCOURAGE** les écoles à prêter leurs livres pendant les vacances.",
]);

export const WELLS = resolution("1/47-ECO", "LES PUITS", [
  "**EXHORTE** les communes à entretenir les puits des marchés.",
]);

/** No heading, no chapeau: nothing that the program knows as a resolution. */
export const NOTES = [
  "Les carnets de la réunion restent ouverts jusqu'au soir.",
  "Chaque délégation y inscrit les jardins qu'elle a plantés.",
].join("\n\n");

export const given = (name: string, text: string): GivenFile => ({
  name,
  content: new Blob([text]),
});
