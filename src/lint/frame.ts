import type { Precedents } from "./draft";
import type { Frame } from "./rule";

const HEADING = `RÉSOLUTION N°1/48-POL
SUR
LES BIBLIOTHÈQUES PUBLIQUES`;

const CHAPEAU =
  "Le Conseil des Ministres des Affaires étrangères de l'Organisation de la Coopération Islamique, réuni en sa quarante-huitième session (Session : Partenariat pour l'unité, la justice et le développement), à Islamabad, en République islamique du Pakistan, les 22 et 23 mars 2022 (19 et 20 Chaabane 1443H) ;";

const PREAMBLE = "Rappelant le rôle des bibliothèques dans la diffusion du savoir :";

const FOLLOW_UP =
  "**DEMANDE** au Secrétaire général de suivre la mise en œuvre de la présente résolution et d'en faire rapport à la 49^{ème} session du Conseil des Ministres des Affaires étrangères.";

/**
 * An example's text in the well-formed resolution that it stands in (the 48th session's): its
 * operative part but the follow-up paragraph, its preamble, a whole dispositif or resolution, a
 * collection, or nothing at all. The follow-up paragraph takes the next number.
 */
export function framed(text: string, within: Frame): string {
  const next = [...text.matchAll(/^\W*\d+\s?[-.)]/gm)].length + 1;
  switch (within) {
    case "operative":
      return `${HEADING}\n\n${CHAPEAU}\n\n${PREAMBLE}\n\n${text}\n${next}. ${FOLLOW_UP}\n`;
    case "preamble":
      return `${HEADING}\n\n${CHAPEAU}\n\n${text}\n\n1. ${FOLLOW_UP}\n`;
    case "resolution":
      return `${HEADING}\n\n${text}\n`;
    case "collection":
    case "none":
      return `${text}\n`;
  }
}

/** The corpus that examples are read beside: resolution 1 of the 45th session's collection. */
export const EXAMPLE_PRECEDENTS: Precedents = {
  holds: (session, committee) => session === 45 && committee === "POL",
  title: (number, session) => (number === 1 && session === 45 ? "LES BIBLIOTHÈQUES" : null),
};
