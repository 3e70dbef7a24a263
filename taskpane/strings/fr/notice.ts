import { pluralOf } from "../plural";

const count = pluralOf("fr");

export const write = { writing: "Écriture des changements…", stop: "Arrêter" };

export const notice = {
  close: "Fermer le message",
  changed: "Le texte a changé entre-temps. Il vient d’être relu : recommencez.",
  "read-only": "Le document est protégé. Autorisez la modification, puis recommencez.",
  unsupported: "Ce logiciel ne permet pas ce changement. Faites-le à la main à cet endroit.",
  "no-tracking":
    "Cette version de Word ne suit pas les modifications, et rien n’est changé sans trace. Copiez le texte proposé et collez-le à cet endroit.",
  "taken-back":
    "Word s’est arrêté en cours d’écriture. Ce qui était écrit a été repris : le texte se lit comme avant, aux marques de révision près. Recommencez.",
  "broken-off": (n: number) =>
    n === 0
      ? "Word s’est arrêté en cours d’écriture et une partie est dans le texte. Annulez-la avec Ctrl+Z, puis recommencez."
      : `Word s’est arrêté en cours d’écriture : ${count(n, "paragraphe est changé", "paragraphes sont changés")}, le reste est comme avant. Annulez avec Ctrl+Z, puis recommencez.`,
  unsure:
    "Word ne répond plus, et l’on ne sait pas si le changement est écrit. Regardez le texte avant de recommencer.",
  lost: "Le traitement de texte ne répond pas. Attendez un instant, puis recommencez.",
  failed: (detail: string) =>
    `L’opération a échoué (${detail}). Recommencez ou rouvrez le document.`,
  fixed: (n: number) => `${count(n, "correction faite", "corrections faites")}.`,
  inserted: "Paragraphe inséré.",
  newResolution: (n: number) => `La résolution n° ${n} est insérée.`,
  paragraphsAdded: (n: number) => `${count(n, "paragraphe ajouté", "paragraphes ajoutés")}.`,
  rolled: (n: number, left: number) =>
    left === 0
      ? `${count(n, "changement écrit", "changements écrits")}.`
      : `Arrêté : ${count(n, "changement écrit", "changements écrits")}, ${left} non.`,
  undoAll: "Ctrl+Z dans le texte annule tout en une fois.",
  rejectAll: "Pour revenir, refusez les modifications suivies.",
  replaced: "Paragraphe remplacé.",
  style: (name: string | null) =>
    name === null
      ? "Le projet est relu selon les usages du Conseil."
      : `Le projet est relu selon « ${name} ».`,
  copied: "Clause copiée.",
  "correction-copied": "Correction copiée : collez-la à l’endroit sélectionné dans le texte.",
  commented: "Commentaire ajouté à cet endroit.",
  undo: "Ctrl+Z dans le texte pour annuler.",
  imported: (name: string, resolutions: number, clauses: number) =>
    `« ${name} » est prêt : ${count(resolutions, "résolution", "résolutions")}, ${count(clauses, "clause", "clauses")}.`,
  replacedCollection: (name: string) => `Il remplace « ${name} », du même recueil.`,
  removed: (name: string) => `« ${name} » est retiré.`,
  stopped: "Arrêté : rien n’est écrit, le texte est comme avant.",
  importCancelled: (name: string) =>
    `L’import de « ${name} » est arrêté. Vos recueils n’ont pas changé.`,
  importRefused: {
    "too-large": (name: string) =>
      `« ${name} » dépasse 200 Mo : partagez-le en plusieurs fichiers, puis importez-les.`,
    "no-clause": (name: string) =>
      `« ${name} » ne contient aucun texte à chercher : choisissez un recueil de résolutions adoptées.`,
    unreadable: (name: string) =>
      `« ${name} » ne peut plus être lu : fermez-le dans les autres logiciels, puis réessayez.`,
    "storage-full": (name: string) =>
      `Il n’y a plus de place pour « ${name} » : retirez un recueil, puis réessayez. Les autres n’ont pas changé.`,
    failed: (name: string) =>
      `L’import de « ${name} » a échoué. Vos recueils n’ont pas changé : réessayez.`,
  },
  undoIt: "Annuler",
  retry: "Réessayer",
};
