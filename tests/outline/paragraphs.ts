import { readText } from "../../src/outline/read-text";
import type { ListLabel, Paragraph } from "../../src/model/paragraph";

/** Paragraphs out of text in the corpus markup. */
export const paragraphsOf = (text: string): readonly Paragraph[] => readText(text).paragraphs;

/** A paragraph as a Word reader gives it, with an automatic label. */
export function listed(paragraph: Paragraph, label: Partial<ListLabel>): Paragraph {
  const whole = { text: "1.", list: "1", level: 0, format: "decimal", value: 1, ...label };
  return { ...paragraph, line: null, label: whole };
}

/** Gives each paragraph the index where it stands, as a host does after an edit. */
export const indexed = (paragraphs: readonly Paragraph[]): readonly Paragraph[] =>
  paragraphs.map((paragraph, index) =>
    paragraph.index === index ? paragraph : { ...paragraph, index },
  );

export const CHAPEAU =
  "Le Conseil des Ministres des Affaires étrangères de l'Organisation de la Coopération Islamique, réuni en sa quarante-huitième session (Session : lire et apprendre), à Islamabad, en République islamique du Pakistan, les 22 et 23 mars 2022 (19 et 20 Chaabane 1443H) ;";

export const FOLLOW_UP =
  "**DEMANDE** au Secrétaire général de suivre la mise en œuvre de la présente résolution et d'en faire rapport à la 49^{ème} session du Conseil des Ministres des Affaires étrangères.";

/** A whole resolution on a neutral subject. */
export const LIBRARIES = `RÉSOLUTION N°7/48-C
SUR
LES BIBLIOTHÈQUES
DE QUARTIER

${CHAPEAU}

Rappelant la résolution n°5/47-C sur les bibliothèques, adoptée par la 47^{ème} session du Conseil des Ministres des Affaires étrangères, tenue à Niamey les 27 et 28 novembre 2020 ;

Profondément attaché à la lecture publique :

1. **INVITE** les États membres à :
 - a) ouvrir une bibliothèque dans chaque quartier ;
 - b) former des bibliothécaires.
2. **SE FELICITE** du prêt gratuit ; et **ENCOURAGE** les dons de livres.
3. ${FOLLOW_UP}
`;
