import { pluralOf } from "../plural";

const count = pluralOf("fr");

export const clauses = {
  forCursor: "Pour le paragraphe du curseur",
  forSelection: "Pour le texte sélectionné",
  situation: {
    empty: "Paragraphe vide :",
    begun: "Paragraphe commencé :",
    finished: "Paragraphe achevé :",
  },
  situationHint: {
    empty: "ce qui vient d’ordinaire à cet endroit.",
    begun: "ce qui le continue ou lui ressemble.",
    finished: "ce qui a été adopté de plus proche.",
  },
  search: "Chercher dans les recueils",
  searchPlaceholder: "Mots d’une clause, « expression exacte »",
  found: (n: number) => count(n, "clause trouvée", "clauses trouvées"),
  foundFirst: (n: number) => `Les ${n} clauses les plus proches`,
  noResult: "Aucune clause ne contient ces mots.",
  noResultHint: "Essayez avec moins de mots, ou effacez les filtres.",
  noSuggestion: "Aucune clause adoptée ne ressemble à ce paragraphe.",
  noSuggestionHint: "Cherchez par mots ci-dessus, ou allumez d’autres recueils.",
  noCursor:
    "Placez le curseur dans un paragraphe : les clauses adoptées qui lui ressemblent s’affichent ici.",
  notHere: "Le curseur n’est ni dans un alinéa du préambule, ni dans un paragraphe du dispositif.",
  notHereHint: "Placez-le dans l’un d’eux, ou cherchez par mots.",
  noCollection:
    "Aucun recueil. Importez les résolutions adoptées à la dernière session : les clauses qui ressemblent à votre paragraphe s’afficheront ici.",
  standard: "Paragraphe type",
  alike: (n: number) => count(n, "clause semblable", "clauses semblables"),
  insert: "Insérer après",
  replace: "Remplacer",
  copy: "Copier",
  more: "Tout le texte",
  details: "Historique et contexte",
  identical: "Identique à votre paragraphe",
  toInsert: "Texte à insérer",
  source: "Source",
  history: "Historique",
  oldest: "Première version connue",
  unchanged: "Sans changement",
  otherPlaces: (places: string) => `Aussi dans ${places}`,
  context: "Autour de la clause",
  begins: "Début de la partie adoptée",
  ends: "Fin de la partie adoptée",
  ofPart: { preamble: "Verbe au participe", operative: "Verbe conjugué" },
  bothParts: {
    preamble: "Aussi le dispositif, verbe au participe",
    operative: "Aussi le préambule, verbe conjugué",
  },
  filters: {
    open: "Filtres",
    active: (n: number) => `Filtres (${count(n, "actif", "actifs")})`,
    part: "Partie",
    any: "Toutes",
    preamble: "Préambule",
    operative: "Dispositif",
    collection: "Recueil",
    all: "Tous",
    committee: "Commission",
    verb: "Verbe",
    verbExample: "demande, rappelant…",
    from: "De la session",
    to: "À la session",
    clear: "Effacer les filtres",
  },
};

export const collections = {
  title: "Recueils",
  import: "Importer un recueil…",
  importing: {
    waiting: (name: string) => `« ${name} » attend son tour`,
    reading: (name: string) => `Lecture de « ${name} »…`,
    indexing: (name: string) => `Classement des clauses de « ${name} »…`,
  },
  preparing: "Les recueils gardés sont relus…",
  cancel: (name: string) => `Arrêter l’import de « ${name} »`,
  remove: (name: string) => `Retirer « ${name} »`,
  use: (name: string) => `Chercher dans « ${name} »`,
  summary: (on: number, all: number, clauses: string) =>
    on === all
      ? `${count(all, "recueil", "recueils")}, ${clauses}`
      : `${on} sur ${count(all, "recueil", "recueils")}, ${clauses}`,
  clauses: (n: number) => count(n, "clause", "clauses"),
  none: "Aucun recueil",
  session: (n: number) => `${n}ᵉ session`,
  noResolution:
    "Aucune résolution reconnue : ni titre « RÉSOLUTION N°… », ni formule liminaire. Le texte est cherché par paragraphes.",
  unread: "Ce texte ne peut plus être lu : retirez-le, puis importez-le de nouveau.",
  warnings: (n: number) => count(n, "avertissement", "avertissements"),
  content: (resolutions: number, preambular: number, operative: number) =>
    [
      count(resolutions, "résolution", "résolutions"),
      count(preambular, "alinéa", "alinéas"),
      count(operative, "paragraphe", "paragraphes"),
    ].join(", "),
  notKept:
    "Le navigateur refuse de garder les recueils : ils serviront jusqu’à la fermeture de la page. Pour les retrouver, ouvrez une fenêtre ordinaire.",
};
