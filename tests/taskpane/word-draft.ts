import { sampleDocx } from "../host-contract/sample-docx";

/** A draft of session 48 in Word, rolled half by hand: the report is asked for the same session. */
export const WORD_DRAFT = sampleDocx([
  { text: "RÉSOLUTION N°1/48-CUL", style: "Heading1" },
  "SUR",
  "LES BIBLIOTHÈQUES DE QUARTIER",
  "Le Conseil des Ministres des Affaires étrangères de l'Organisation de la Coopération islamique, réuni en sa quarante-huitième session ;",
  "Conscient du rôle des bibliothèques dans la vie des quartiers :",
  { text: "**INVITE** les États membres à ouvrir leurs bibliothèques le soir.", list: 1 },
  { text: "DEMANDE aux écoles d'y conduire leurs élèves.", list: 1 },
  {
    text: "**DEMANDE** au Secrétaire général de suivre la mise en œuvre de la présente résolution et d'en faire rapport à la 48^ème^ session du CMAE.",
    list: 1,
  },
]);

export const REPORT = /rapport est demandé à la 48/;
