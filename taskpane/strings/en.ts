import { review, style, fixAll } from "./en/review";
import { clauses, collections } from "./en/clauses";
import { templates } from "./en/templates";
import { session } from "./en/session";
import { write, notice } from "./en/notice";
import { workbench } from "./en/workbench";
import type { fr } from "./fr";

/** The same words in English. */
export const en: typeof fr = {
  name: "Greffier",
  noOfficeJs:
    "Office.js did not load. Check the connection, or ask your administrator to allow appsforoffice.microsoft.com, then reopen the pane.",
  notInWord:
    "This pane opens in Word (Review, Greffier). Without Word, the workbench is at the root of this site.",
  tabs: {
    label: "Parts of the pane",
    review: "Review",
    clauses: "Clauses",
    templates: "Templates",
    session: "Session",
  },
  standing: {
    label: "Where the cursor stands",
    none: "Put the cursor in the text",
    outside: "Outside any resolution",
    resolution: (id) => `Resolution ${id}`,
    paragraph: (number) => `§ ${number}`,
  },
  parts: {
    heading: "heading",
    title: "title",
    chapeau: "opening formula",
    preamble: "preamble",
    operative: "operative part",
    "sub-item": "sub-item",
    annex: "annex",
    "front-matter": "front matter",
  },
  review,
  style,
  fixAll,
  clauses,
  collections,
  templates,
  session,
  welcome: {
    title: "Welcome to Greffier",
    sentences: [
      "Greffier reviews your draft resolution and shows each fault with its reason.",
      "For the paragraph at the cursor, it offers clauses adopted before.",
      "Nothing leaves this computer, and every change stays a tracked change.",
    ],
    import: "Import the last collection",
    review: "Review the draft",
    close: "Close the welcome",
  },
  write,
  notice,
  language: { label: "Language", fr: "Français", en: "English" },
  workbench,
};
