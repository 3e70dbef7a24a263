import { review, style, fixAll } from "./fr/review";
import { clauses, collections } from "./fr/clauses";
import { templates } from "./fr/templates";
import { session } from "./fr/session";
import { write, notice } from "./fr/notice";
import { workbench } from "./fr/workbench";

/** Every word of the pane and the workbench, in French: the language it is written in. */
export const fr = {
  name: "Greffier",
  noOfficeJs:
    "Office.js ne s’est pas chargé. Vérifiez la connexion, ou demandez à votre administrateur d’autoriser appsforoffice.microsoft.com, puis rouvrez le volet.",
  notInWord:
    "Ce volet s’ouvre dans Word (Révision, Greffier). Sans Word, l’atelier est à la racine de ce site.",
  tabs: {
    label: "Parties du volet",
    review: "Révision",
    clauses: "Clauses",
    templates: "Modèles",
    session: "Session",
  },
  standing: {
    label: "Où se trouve le curseur",
    none: "Placez le curseur dans le texte",
    outside: "Hors d’une résolution",
    resolution: (id: string) => `Résolution ${id}`,
    paragraph: (number: string) => `§ ${number}`,
  },
  parts: {
    heading: "en-tête",
    title: "titre",
    chapeau: "formule liminaire",
    preamble: "préambule",
    operative: "dispositif",
    "sub-item": "sous-paragraphe",
    annex: "annexe",
    "front-matter": "pages liminaires",
  },
  review,
  style,
  fixAll,
  clauses,
  collections,
  templates,
  session,
  welcome: {
    title: "Bienvenue dans Greffier",
    sentences: [
      "Greffier relit votre projet de résolution et montre chaque faute avec sa raison.",
      "Il propose, pour le paragraphe du curseur, les clauses déjà adoptées.",
      "Rien ne quitte cet ordinateur, et chaque changement reste une modification suivie.",
    ],
    import: "Importer le dernier recueil",
    review: "Relire le projet",
    close: "Fermer l’accueil",
  },
  write,
  notice,
  language: { label: "Langue", fr: "Français", en: "English" },
  workbench,
};
