import { outline } from "../../src/outline/outline";
import { readText } from "../../src/outline/read-text";
import { collection, type Collection } from "../../src/clauses/collection";

const chapeau = (session: string): string =>
  `Le Conseil des Ministres des Affaires étrangères de l'Organisation de la Coopération Islamique, réuni en sa ${session} session (Session : Lire et transmettre), à Niamey, en République du Niger, les 27 et 28 novembre 2020 (12 et 13 Rabi II 1442H) ;`;

/** Two resolutions of an invented 47th session, with list-like typed numbers. */
export const ADOPTED = `RÉSOLUTION N°1/47-CUL
SUR
LES BIBLIOTHÈQUES PUBLIQUES

${chapeau("quarante-septième")}

Rappelant les principes qui guident le prêt de livres entre les bibliothèques des États membres ;

Se félicitant de l'ouverture de salles de lecture dans les villages ;

1. **SE FÉLICITE** de la tenue de la Semaine du livre ; et **INVITE** les États membres à y prendre part.
2. **EXHORTE** les États membres à ouvrir leurs bibliothèques aux enfants :
a) les jours de semaine ;
b) pendant les vacances.
3. **DEMANDE** au Secrétaire général de suivre la mise en œuvre de la présente résolution et d'en faire rapport à la 48^{ème} session du Conseil des Ministres des Affaires étrangères.

RÉSOLUTION N°2/47-CUL
SUR
LA VACCINATION DES TROUPEAUX

${chapeau("quarante-septième")}

Rappelant les principes qui guident le prêt de vaccins entre les laboratoires des États membres ;

Préoccupé par la propagation de la fièvre aphteuse :

1. **SE FÉLICITE** de la tenue de la Semaine de la santé animale, que la 46^{ème} session avait annoncée.
2. **INVITE** les laboratoires nationaux à partager leurs réserves de vaccins.
3. **DEMANDE** au Secrétaire général de suivre la mise en œuvre de la présente résolution et d'en faire rapport à la 48^{ème} session du Conseil des Ministres des Affaires étrangères.
`;

export const read = (text: string) => {
  const { paragraphs } = readText(text);
  return { paragraphs, outlined: outline(paragraphs) };
};

export const collectionOf = (text: string, name = "CUL-47"): Collection => {
  const { paragraphs, outlined } = read(text);
  return collection(name, paragraphs, outlined);
};

export const adopted = (): Collection => collectionOf(ADOPTED);
