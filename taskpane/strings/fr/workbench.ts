export const workbench = {
  open: "Ouvrir…",
  save: "Enregistrer",
  saveAs: "Enregistrer sous…",
  close: "Fermer le document",
  tagline: "L’assistant de rédaction des résolutions",
  openDocument: "Ouvrir un document Word…",
  sample: "Essayer sur un projet d’exemple",
  dropHint: "On peut aussi déposer un fichier .docx sur cette page.",
  privacy: "Rien ne quitte cet ordinateur ; l’atelier marche aussi sans réseau.",
  recent: "Documents récents",
  forget: (name: string) => `Oublier « ${name} »`,
  recentGone: (name: string) =>
    `« ${name} » n’est plus à sa place, ou le navigateur n’a pas le droit de le lire. Ouvrez-le de nouveau.`,
  elsewhere: (name: string) =>
    `Un document nommé « ${name} » est déjà ouvert dans un autre onglet. N’enregistrez que d’un côté, ou fermez l’autre onglet.`,
  changedOnDisk: (name: string) =>
    `« ${name} » a changé sur le disque depuis qu’il a été ouvert ici. L’écraser ?`,
  drop: "Déposez le document Word ici",
  opening: "Ouverture de l’éditeur…",
  editor: "Document",
  pane: "Volet Greffier",
  unsaved: "Modifications non enregistrées",
  savedAs: (name: string) => `« ${name} » est enregistré.`,
  sampleName: "Projet d’exemple.docx",
  sampleCollection: "Recueil d’exemple",
  recovered: (name: string, time: string) => `« ${name} » a été repris dans son état de ${time}.`,
  discardChanges:
    "Ce document a des modifications non enregistrées. L’abandonner et en ouvrir un autre ?",
  discardAndClose:
    "Ce document a des modifications non enregistrées. Le fermer sans les enregistrer ?",
  discard: "Revenir au fichier d’origine",
  saveFailed:
    "Le document n’a pas pu être enregistré. Recommencez, ou copiez le texte avant de fermer.",
};
