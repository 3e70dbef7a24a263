import { figuresOf, pluralOf } from "../plural";

const count = pluralOf("fr");
const figures = figuresOf("fr");

export const session = {
  draft: "Session du projet",
  next: "Session suivante",
  roll: "Passer à une autre session",
  rollHint:
    "Ce qui nomme la session (en-têtes, formules liminaires, rapports) passe à la nouvelle ; l’histoire reste.",
  newNumber: "Numéro de la session",
  city: "Ville",
  country: "Pays",
  opens: "Ouverture",
  closes: "Clôture",
  theme: "Thème",
  themeHint: "Reste à compléter si vide",
  registerSays: (place: string, days: string) =>
    `Laissés vides, le lieu et les dates viennent du registre : ${place}, ${days}.`,
  registerSilent: "Le registre ne connaît pas cette session : donnez son lieu et ses dates.",
  extent: "Résolutions",
  wholeDraft: (n: number) => `Tout le projet (${count(n, "résolution", "résolutions")})`,
  onlyHere: (id: string) => `Seulement ${id}, sous le curseur`,
  someResolutions: "Au choix",
  renumber: "Renuméroter les résolutions à partir de 1",
  planning: "Recherche des changements…",
  followUp: "Suivi des demandes",
  followUpHint: "Qui est prié de faire quoi, par quel paragraphe, avec rapport à quelle session.",
  showRequests: "Voir les demandes",
  hideRequests: "Masquer les demandes",
  gathering: "Relevé des demandes…",
  requests: (n: number, due: number) =>
    `${count(n, "demande", "demandes")}, dont ${due} avec rapport à une session.`,
  noRequest: "Le projet ne demande encore rien à personne.",
  exportSheet: "Tableau (Excel)",
  exportPage: "Page (HTML)",
  tableName: "suivi",
  nobody: "Sans destinataire nommé",
  reportTo: (n: number) => `rapport à la ${n}ᵉ session`,
  askedBefore: (where: string) => `déjà demandé : ${where}`,
  group: {
    certain: (n: number) => count(n, "changement certain", "changements certains"),
    "to-confirm": (n: number) => count(n, "changement à confirmer", "changements à confirmer"),
    marked: (n: number) => count(n, "passage à vérifier", "passages à vérifier"),
  },
  groupHint: {
    certain: "La nouvelle session ne laisse pas de choix.",
    "to-confirm": "L’usage les suggère : cochez ceux que vous retenez.",
    marked:
      "Le temps a pu les dépasser. Rien n’est deviné : un champ est posé, ou rien n’est écrit.",
  },
  takeGroup: (group: string) => `Tout cocher : ${group}`,
  moreChanges: (n: number) => `Afficher la suite (${figures(n)})`,
  seeInText: (where: string, text: string) => `Voir dans le texte : ${where}, ${text}`,
  noteReasons: (n: number) => `Laisser la raison en commentaire (${figures(n)})`,
  showChanges: "Voir les changements",
  plan: (from: number, to: number) => `De la ${from}ᵉ à la ${to}ᵉ session`,
  counts: (certain: number, confirm: number, marked: number) =>
    [
      count(certain, "changement certain", "changements certains"),
      `${confirm} à confirmer`,
      count(marked, "passage à vérifier", "passages à vérifier"),
    ].join(", "),
  take: (n: number) => `Écrire ${count(n, "changement", "changements")}`,
  noChange: "Rien ne change.",
  leave: "Laisser",
  number: (n: number) => `${n}ᵉ session`,
  from: {
    option: "donnée à la main",
    heading: "lue dans les en-têtes",
    chapeau: "lue dans la formule liminaire",
    symbol: "lue dans la cote",
  },
  unknown: "Aucune session reconnue dans le projet.",
  unknownHint:
    "Elle se lit dans l’en-tête d’une résolution (« RÉSOLUTION N°1/48-POL ») ou dans la formule liminaire.",
  contradicts: (place: string, session: number) => `${place} : ${session}ᵉ session`,
  list: "Résolutions du projet",
  resolutionList: (n: number) => count(n, "résolution", "résolutions"),
  withoutFollowUp: "sans paragraphe de suivi",
  empty: "Les résolutions du projet s’afficheront ici.",
};
