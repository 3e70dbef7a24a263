import { pluralOf } from "./plural";

const count = pluralOf("fr");

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
  review: {
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
    ignore: "Ignorer",
    next: "Suivant",
    restore: "Rétablir",
    fixAll: (n: number) => `Tout corriger (${n})`,
    fixGroupLabel: (n: number, group: string) =>
      `Corriger ${count(n, "faute", "fautes")} : ${group}`,
    choices: "Au choix :",
    why: "Pourquoi",
    preview: "Correction proposée",
    insertion: "Paragraphe ajouté",
    deletion: "Paragraphe supprimé",
    bold: "mis en gras",
    unbold: "sans gras",
    superscript: "mis en exposant",
    unsuperscript: "sans exposant",
    ignoreReason: "Pourquoi l’ignorer ?",
    reasons: ["Usage voulu ici", "Citation exacte", "Fausse alerte"],
    ignored: (n: number) => count(n, "faute ignorée", "fautes ignorées"),
    more: (n: number) => `Afficher ${count(n, "faute de plus", "fautes de plus")}`,
    crashed: (rules: string) =>
      `Ces règles n’ont pas pu lire le projet, les autres oui : ${rules}.`,
  },
  fixAll: {
    title: (n: number) => `Tout corriger : ${count(n, "correction", "corrections")}`,
    text: "Chaque correction est une modification suivie : vous pourrez la refuser une à une.",
    confirm: "Tout corriger",
    cancel: "Annuler",
    more: (n: number) => `et ${count(n, "autre", "autres")}`,
  },
  clauses: {
    forCursor: "Pour le paragraphe du curseur",
    search: "Chercher dans les recueils",
    searchPlaceholder: "Mots d’une clause…",
    results: (n: number) => count(n, "clause", "clauses"),
    noResult: "Aucune clause ne contient ces mots.",
    noSuggestion: "Aucune clause adoptée ne ressemble à ce paragraphe.",
    noCursor:
      "Placez le curseur dans un paragraphe : les clauses adoptées qui lui ressemblent s’affichent ici.",
    noCollection:
      "Aucun recueil. Importez les résolutions adoptées à la dernière session : elles serviront de modèles.",
    standard: "Paragraphe type",
    source: (resolution: string, part: string) => `${resolution}, ${part}`,
    insert: "Insérer",
    replace: "Remplacer",
    copy: "Copier",
    more: "Afficher tout",
    less: "Réduire",
  },
  collections: {
    title: "Recueils",
    import: "Importer un recueil…",
    importing: (name: string) => `Lecture de « ${name} »…`,
    remove: (name: string) => `Retirer « ${name} »`,
    content: (resolutions: number, preambular: number, operative: number) =>
      [
        count(resolutions, "résolution", "résolutions"),
        count(preambular, "alinéa", "alinéas"),
        count(operative, "paragraphe", "paragraphes"),
      ].join(", "),
    notKept:
      "Le navigateur refuse de garder les recueils : ils serviront jusqu’à la fermeture de la page.",
  },
  templates: {
    followUp: "Paragraphe de suivi",
    followUpHint: (session: number) =>
      `Demande le rapport à la ${session}ᵉ session, comme dernier paragraphe du dispositif.`,
    insertFollowUp: "Insérer le paragraphe de suivi",
    hasFollowUp: (id: string) => `La résolution ${id} a déjà son paragraphe de suivi.`,
    goThere: "Y aller",
    noResolution: "Placez le curseur dans une résolution : ses paragraphes types s’affichent ici.",
    noSession:
      "La session du projet n’est pas connue : l’en-tête ou la formule liminaire la donnera.",
  },
  session: {
    draft: "Session du projet",
    next: "Session suivante",
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
  },
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
  notice: {
    close: "Fermer le message",
    changed: "Le texte a changé entre-temps. Il vient d’être relu : recommencez.",
    "read-only": "Le document est protégé. Autorisez la modification, puis recommencez.",
    unsupported: "Ce logiciel ne permet pas ce changement. Faites-le à la main à cet endroit.",
    "no-tracking":
      "Cette version de Word ne suit pas les modifications : copiez la correction proposée et collez-la à cet endroit.",
    "broken-off":
      "Word s’est arrêté en cours d’écriture. Annulez ce qui est écrit avec Ctrl+Z, puis recommencez.",
    lost: "Le traitement de texte ne répond pas. Attendez un instant, puis recommencez.",
    failed: (detail: string) =>
      `L’opération a échoué (${detail}). Recommencez ou rouvrez le document.`,
    fixed: (n: number) => `${count(n, "correction faite", "corrections faites")}.`,
    inserted: "Paragraphe inséré.",
    replaced: "Paragraphe remplacé.",
    copied: "Clause copiée.",
    undo: "Ctrl+Z dans le texte pour annuler.",
    imported: (name: string, clauses: number) =>
      `« ${name} » est prêt : ${count(clauses, "clause", "clauses")}.`,
  },
  language: { label: "Langue", fr: "Français", en: "English" },
  workbench: {
    open: "Ouvrir…",
    save: "Enregistrer",
    saveAs: "Enregistrer sous…",
    sample: "Ouvrir l’exemple",
    drop: "Déposez le document Word ici",
    opening: "Ouverture de l’éditeur…",
    editor: "Document",
    pane: "Volet Greffier",
    unsaved: "Modifications non enregistrées",
    savedAs: (name: string) => `« ${name} » est enregistré.`,
    sampleName: "Projet d’exemple.docx",
    sampleCollection: "Recueil d’exemple",
    recovered: (name: string, time: string) => `« ${name} » a été repris dans son état de ${time}.`,
    discard: "Revenir au fichier d’origine",
    saveFailed:
      "Le document n’a pas pu être enregistré. Recommencez, ou copiez le texte avant de fermer.",
  },
};
