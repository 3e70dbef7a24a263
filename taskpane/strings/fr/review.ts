import { figuresOf, pluralOf } from "../plural";

const count = pluralOf("fr");
const figures = figuresOf("fr");

export const review = {
  reading: "Lecture du projet…",
  clean: "Rien à corriger.",
  cleanHint: "La révision reprend d’elle-même à chaque changement du texte.",
  empty: "Le document ne contient pas encore de résolution.",
  emptyHint: "Les fautes du projet s’afficheront ici, avec leur place et leur raison.",
  toFix: (n: number) => count(n, "à corriger avant diffusion", "à corriger avant diffusion"),
  toSee: (n: number) => count(n, "à regarder", "à regarder"),
  taste: (n: number) => count(n, "remarque", "remarques"),
  marked: (n: number) =>
    `${count(n, "paragraphe porte", "paragraphes portent")} des marques de révision, à accepter ou refuser avant diffusion.`,
  group: "Classer",
  byResolution: "Par résolution",
  byRule: "Par règle",
  filter: "Afficher",
  severity: { error: "À corriger", warning: "À regarder", info: "Remarques" },
  nothingShown: "Le filtre cache tout : cochez une gravité pour revoir la liste.",
  outsideResolutions: "Hors des résolutions",
  list: "Fautes trouvées",
  fix: "Corriger",
  copyFix: "Copier la correction",
  ignore: "Ignorer",
  comment: "Commenter",
  next: "Suivant",
  restore: "Rétablir",
  fixAll: (n: number) => `Tout corriger (${figures(n)})`,
  fixGroupLabel: (n: number, group: string) => `Tout corriger (${figures(n)}) : ${group}`,
  limits: {
    tracking:
      "Cette version de Word ne suit pas les modifications : la correction est proposée à copier.",
    comments: "Cette version de Word ne prend pas les commentaires de Greffier.",
    formatting:
      "Word n’a pas donné toute la mise en forme de ce document : là où elle change dans un paragraphe, le gras et les exposants ne sont pas contrôlés.",
    numbering: "Word n’a pas donné les numéros des listes : la numérotation n’est pas contrôlée.",
  },
  choices: "Au choix :",
  why: "Pourquoi",
  preview: "Correction proposée",
  insertion: "Paragraphe ajouté",
  deletion: "Paragraphe supprimé",
  bold: "mis en gras",
  unbold: "sans gras",
  superscript: "mis en exposant",
  unsuperscript: "sans exposant",
  ignoreFinding: "Ce constat",
  ignoreRule: "Cette règle, dans tout le projet",
  ignoreReason: "Pourquoi l’ignorer ?",
  reasons: ["Usage voulu ici", "Citation exacte", "Fausse alerte"],
  otherReason: "Autre raison…",
  otherReasonTitle: "Pourquoi l’ignorer ?",
  reasonKept: "La raison est gardée dans le document et paraît dans les rapports.",
  ignored: (n: number) => count(n, "constat ignoré", "constats ignorés"),
  more: (n: number) => `Afficher la suite (${count(n, "faute", "fautes")})`,
  crashed: (rules: string) => `Ces règles n’ont pas pu lire le projet, les autres oui : ${rules}.`,
};

export const style = {
  council: "Usages : ceux du Conseil des Ministres",
  named: (name: string) => `Usages : ${name}`,
  explain:
    "Un fichier de style (.json) dit d’autres usages : règles, termes, accents, signes. Le document le garde.",
  changes: "Ce que ce fichier change",
  nothing: "Ce fichier ne change rien aux usages du Conseil.",
  refused: "Le style que garde ce document n’est pas suivi : les usages du Conseil valent.",
  choose: "Choisir un style…",
  chooseOther: "Changer de style…",
  remove: "Revenir aux usages du Conseil",
  drop: "On peut aussi déposer le fichier ici.",
  off: (n: number) => count(n, "règle en moins", "règles en moins"),
  severities: (n: number) => count(n, "règle d’une autre gravité", "règles d’une autre gravité"),
  ruleIs: (rule: string, severity: string) => `${rule} : ${severity}`,
  terms: (n: number) => count(n, "terme préféré", "termes préférés"),
  term: (preferred: string, instead: string) =>
    instead === "" ? `« ${preferred} »` : `« ${preferred} », et non ${instead}`,
  quoted: (word: string) => `« ${word} »`,
  withoutTerms: (n: number) => count(n, "terme du Conseil en moins", "termes du Conseil en moins"),
  verbs: {
    "bold-capitals": "Verbes du dispositif en capitales grasses",
    capitals: "Verbes du dispositif en capitales",
    plain: "Verbes du dispositif en minuscules",
  },
  accents: {
    accented: "Capitales avec accents",
    plain: "Capitales sans accents",
    majority: "Accents des capitales comme dans la plupart du projet",
  },
  endings: {
    preamble: (signs: string) => `Fin d’un alinéa du préambule : ${signs}`,
    lastPreamble: (signs: string) => `Fin du dernier alinéa : ${signs}`,
    operative: (signs: string) => `Fin d’un paragraphe du dispositif : ${signs}`,
    lastOperative: (signs: string) => `Fin du dernier paragraphe : ${signs}`,
  },
  followUp: (n: number) =>
    n === 0
      ? "Pas de paragraphe de suivi"
      : count(n, "tournure admise pour le suivi", "tournures admises pour le suivi"),
  noBreakSpaces: {
    always: "Espaces insécables exigées",
    either: "Espaces insécables ou ordinaires",
    never: "Espaces insécables jamais ajoutées",
  },
};

export const fixAll = {
  title: (n: number) => `Tout corriger : ${count(n, "correction", "corrections")}`,
  text: "Chaque correction est une modification suivie : vous pourrez la refuser une à une.",
  confirm: "Tout corriger",
  cancel: "Annuler",
  more: (n: number) => `et ${count(n, "autre", "autres")}`,
};
