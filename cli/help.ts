import type { Bilingual } from "../src/index";

/** What `greffier --help` says. */
export const HELP: Bilingual = {
  fr: `greffier — assistant de rédaction des résolutions

  greffier lint FICHIER… [--session N] [--corpus DOSSIER] [--format text|json|sarif|html] [--out FICHIER]
                         [--fail-on error|warning|info|never] [--rule ID]… [--no-rule ID]… [--style FICHIER]
      contrôle des projets avant diffusion
  greffier outline FICHIER [--format text|json]
      résolutions, alinéas, paragraphes, renvois et mentions de session
  greffier search TEXTE --corpus DOSSIER [--part operative|preamble] [--verb VERBE] [--sessions 44-47]
                        [--committee POL] [--collection NOM]… [--limit K] [--format text|json]
      cherche une clause dans les recueils adoptés\u00a0; « entre guillemets », une suite de mots exacte
  greffier suggest FICHIER --at PARAGRAPHE --corpus DOSSIER [--parts own|both] [--limit K] [--format text|json]
      clauses adoptées qui correspondent à un paragraphe\u00a0; --parts both\u00a0: aussi celles de l’autre
      partie, le verbe mis à la forme de celle-ci
  greffier roll FICHIER --to N --out FICHIER [--place VILLE --country PAYS]
                [--opens AAAA-MM-JJ --closes AAAA-MM-JJ] [--theme THÈME]
                [--resolution N°]… [--renumber] [--from N] [--clean]
      porte un recueil à la session N, en suivi des modifications ; sans --out, montre ce qui changerait
  greffier fix FICHIER --out FICHIER [--rule ID]… [--no-rule ID]… [--session N] [--style FICHIER]
      écrit toutes les corrections du contrôle en suivi des modifications
  greffier follow-up FICHIER… [--format csv|html|json] [--corpus DOSSIER] [--out FICHIER]
      tableau de suivi : qui est prié de faire quoi, et pour quelle session

  greffier corpus FICHIER… --out FICHIER
      fait un index des recueils, que --corpus prend ensuite au lieu du DOSSIER (search, suggest)

  --style FICHIER  style de la maison (docs/style.md) ; sans cette option, greffier.config.json, cherché
                   dans le dossier du projet puis dans ceux qui le contiennent
  --lang fr|en   langue des messages (français par défaut)
  --version      version du programme

  FICHIER : .docx, .docm, .txt ou .md. Rien ne quitte cet ordinateur.
  Code de sortie : 0 rien à signaler, 1 des constats, 2 appel erroné ou fichier illisible.
`,
  en: `greffier — drafting assistant for resolutions

  greffier lint FILE… [--session N] [--corpus FOLDER] [--format text|json|sarif|html] [--out FILE]
                      [--fail-on error|warning|info|never] [--rule ID]… [--no-rule ID]… [--style FILE]
      lints drafts before circulation
  greffier outline FILE [--format text|json]
      resolutions, clauses, paragraphs, citations and session mentions
  greffier search TEXT --corpus FOLDER [--part operative|preamble] [--verb VERB] [--sessions 44-47]
                       [--committee POL] [--collection NAME]… [--limit K] [--format text|json]
      searches the adopted collections for a clause; “in quotes”, an exact phrase
  greffier suggest FILE --at PARAGRAPH --corpus FOLDER [--parts own|both] [--limit K] [--format text|json]
      adopted clauses that match a paragraph; --parts both: those of the other part too, with the
      verb in the form of this one
  greffier roll FILE --to N --out FILE [--place CITY --country STATE]
                [--opens YYYY-MM-DD --closes YYYY-MM-DD] [--theme THEME]
                [--resolution ID]… [--renumber] [--from N] [--clean]
      rolls a collection to session N, as tracked changes; without --out, shows what would change
  greffier fix FILE --out FILE [--rule ID]… [--no-rule ID]… [--session N] [--style FILE]
      writes every fix of the lint as tracked changes
  greffier follow-up FILE… [--format csv|html|json] [--corpus FOLDER] [--out FILE]
      the follow-up table: who is asked to do what, for which session

  greffier corpus FILE… --out FILE
      makes an index of collections, which --corpus then takes in place of a FOLDER (search, suggest)

  --style FILE   the house style (docs/style.md); without it, greffier.config.json, looked for in the
                 draft's folder and then in those that hold it
  --lang fr|en   language of messages (French by default)
  --version      version of the program

  FILE: .docx, .docm, .txt or .md. Nothing leaves this computer.
  Exit code: 0 nothing to report, 1 findings, 2 bad call or a file that cannot be read.
`,
};
