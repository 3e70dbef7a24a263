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
    copyFix: "Copier la correction",
    ignore: "Ignorer",
    comment: "Commenter",
    next: "Suivant",
    restore: "Rétablir",
    fixAll: (n: number) => `Tout corriger (${n})`,
    fixGroupLabel: (n: number, group: string) => `Tout corriger (${n}) : ${group}`,
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
    crashed: (rules: string) =>
      `Ces règles n’ont pas pu lire le projet, les autres oui : ${rules}.`,
  },
  style: {
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
    withoutTerms: (n: number) =>
      count(n, "terme du Conseil en moins", "termes du Conseil en moins"),
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
    notHere:
      "Le curseur n’est ni dans un alinéa du préambule, ni dans un paragraphe du dispositif.",
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
  },
  collections: {
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
  },
  templates: {
    followUp: "Paragraphe de suivi",
    followUpHint: (session: number) =>
      `Demande le rapport à la ${session}ᵉ session, comme dernier paragraphe du dispositif.`,
    standards: "Paragraphes types",
    newResolution: "Nouvelle résolution",
    newResolutionHint:
      "En-tête, titre, formule liminaire, premier alinéa, dispositif numéroté et paragraphe de suivi, dans les styles du projet.",
    newResolutionOpen: "Nouvelle résolution…",
    number: "Numéro",
    committee: "Commission (sigle)",
    resolutionTitle: "Titre",
    where: "Place",
    afterResolution: (id: string) => `Après la résolution ${id}`,
    atEnd: "À la fin du projet",
    headingWillBe: (symbol: string) => `Intitulé : RÉSOLUTION N°${symbol}`,
    insertResolution: "Insérer la résolution",
    cancel: "Annuler",
    fill: (n: number) => (n === 0 ? "Champs" : `À compléter (${n})`),
    country: "Pays",
    chooseCountry: "Choisir un pays…",
    actionNamed: (action: string, name: string) => `${action} : ${name}`,
    editNamed: (name: string) => `Modifier « ${name} »`,
    removeNamed: (name: string) => `Retirer « ${name} »`,
    own: "Mes paragraphes",
    noOwn:
      "Gardez ici les formules que vous réutilisez. Sélectionnez du texte dans le projet pour en partir.",
    addOwn: "Ajouter le paragraphe",
    addSelection: "Ajouter la sélection",
    importOwn: "Importer…",
    exportOwn: "Exporter",
    ownFile: "paragraphes-types.json",
    ownForm: "Paragraphe à garder",
    ownName: "Nom",
    ownPart: "Partie",
    ownText: "Texte",
    ownHint: "Gras : **DEMANDE**. Champ : {objet du rapport}.",
    putField: "Ajouter un champ…",
    fieldHint: "Les champs de la liste se remplissent d’après le projet, les autres à la main.",
    needed: "À remplir.",
    keep: "Garder",
    removed: (name: string) => `« ${name} » est retiré.`,
    takeBack: "Rétablir",
    ownNotKept:
      "Le navigateur refuse de garder ces paragraphes : exportez-les avant de fermer la page.",
    standardParts: {
      chapeau: "Formule liminaire",
      preamble: "Préambule",
      operative: "Dispositif",
    },
    insertFollowUp: "Insérer le paragraphe de suivi",
    hasFollowUp: (id: string) => `La résolution ${id} a déjà son paragraphe de suivi.`,
    goThere: "Y aller",
    noResolution: "Placez le curseur dans une résolution pour y insérer un paragraphe.",
    noSession:
      "La session du projet n’est pas connue : l’en-tête ou la formule liminaire la donnera.",
  },
  session: {
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
      marked: (n: number) => count(n, "passage dépassé", "passages dépassés"),
    },
    groupHint: {
      certain: "La nouvelle session ne laisse pas de choix.",
      "to-confirm": "L’usage les suggère : cochez ceux que vous retenez.",
      marked:
        "Le temps les a dépassés. Rien n’est deviné : un champ est posé, ou rien n’est écrit.",
    },
    takeGroup: (group: string) => `Tout cocher : ${group}`,
    moreChanges: (n: number) => `Afficher la suite (${n})`,
    seeInText: (where: string, text: string) => `Voir dans le texte : ${where}, ${text}`,
    noteReasons: (n: number) => `Laisser la raison en commentaire (${n})`,
    writing: "Écriture des changements…",
    stop: "Arrêter",
    showChanges: "Voir les changements",
    plan: (from: number, to: number) => `De la ${from}ᵉ à la ${to}ᵉ session`,
    counts: (certain: number, confirm: number, marked: number) =>
      [
        count(certain, "changement certain", "changements certains"),
        `${confirm} à confirmer`,
        count(marked, "passage signalé", "passages signalés"),
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
        : n === 0
          ? "Arrêté : rien n’est écrit, le texte est comme avant."
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
  },
  language: { label: "Langue", fr: "Français", en: "English" },
  workbench: {
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
    discard: "Revenir au fichier d’origine",
    saveFailed:
      "Le document n’a pas pu être enregistré. Recommencez, ou copiez le texte avant de fermer.",
  },
};
