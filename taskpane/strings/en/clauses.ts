import type { fr } from "../fr";
import { ordinal } from "./ordinal";
import { pluralOf } from "../plural";

const count = pluralOf("en");

export const clauses: (typeof fr)["clauses"] = {
  forCursor: "For the paragraph at the cursor",
  forSelection: "For the selected text",
  situation: {
    empty: "Empty paragraph:",
    begun: "Paragraph begun:",
    finished: "Finished paragraph:",
  },
  situationHint: {
    empty: "what usually comes here.",
    begun: "what continues or resembles it.",
    finished: "what was adopted closest to it.",
  },
  search: "Search the collections",
  searchPlaceholder: "Words of a clause, “exact phrase”",
  found: (n) => count(n, "clause found", "clauses found"),
  foundFirst: (n) => `The ${n} closest clauses`,
  noResult: "No clause holds these words.",
  noResultHint: "Try fewer words, or clear the filters.",
  noSuggestion: "No adopted clause resembles this paragraph.",
  noSuggestionHint: "Search by words above, or switch other collections on.",
  noCursor: "Put the cursor in a paragraph: adopted clauses that resemble it appear here.",
  notHere: "The cursor is neither in a preambular clause nor in an operative paragraph.",
  notHereHint: "Put it in one of them, or search by words.",
  noCollection:
    "No collection. Import the resolutions adopted at the last session: clauses that resemble your paragraph will appear here.",
  standard: "Standard paragraph",
  alike: (n) => count(n, "similar clause", "similar clauses"),
  insert: "Insert after",
  replace: "Replace",
  copy: "Copy",
  more: "Whole text",
  details: "History and context",
  identical: "Identical to your paragraph",
  toInsert: "Text to insert",
  source: "Source",
  history: "History",
  oldest: "First known version",
  unchanged: "Unchanged",
  otherPlaces: (places) => `Also in ${places}`,
  context: "Around the clause",
  begins: "Beginning of the adopted part",
  ends: "End of the adopted part",
  ofPart: { preamble: "Verb as participle", operative: "Verb conjugated" },
  bothParts: {
    preamble: "Operative ones too, verb as participle",
    operative: "Preambular ones too, verb conjugated",
  },
  filters: {
    open: "Filters",
    active: (n) => `Filters (${n} active)`,
    part: "Part",
    any: "Both",
    preamble: "Preamble",
    operative: "Operative part",
    collection: "Collection",
    all: "All",
    committee: "Committee",
    verb: "Verb",
    verbExample: "demande, rappelant…",
    from: "From session",
    to: "To session",
    clear: "Clear the filters",
  },
};

export const collections: (typeof fr)["collections"] = {
  title: "Collections",
  import: "Import a collection…",
  importing: {
    waiting: (name) => `“${name}” waits for its turn`,
    reading: (name) => `Reading “${name}”…`,
    indexing: (name) => `Indexing the clauses of “${name}”…`,
  },
  preparing: "The stored collections are being read again…",
  cancel: (name) => `Stop importing “${name}”`,
  remove: (name) => `Remove “${name}”`,
  use: (name) => `Search in “${name}”`,
  summary: (on, all, clauses) =>
    on === all
      ? `${count(all, "collection", "collections")}, ${clauses}`
      : `${on} of ${count(all, "collection", "collections")}, ${clauses}`,
  clauses: (n) => count(n, "clause", "clauses"),
  none: "No collection",
  session: (n) => `${ordinal(n)} session`,
  noResolution:
    "No resolution recognised: neither a heading “RÉSOLUTION N°…” nor a chapeau. The text is searched paragraph by paragraph.",
  unread: "This text can no longer be read: remove it, then import it again.",
  warnings: (n) => count(n, "warning", "warnings"),
  content: (resolutions, preambular, operative) =>
    [
      count(resolutions, "resolution", "resolutions"),
      count(preambular, "preambular clause", "preambular clauses"),
      count(operative, "operative paragraph", "operative paragraphs"),
    ].join(", "),
  notKept:
    "The browser refuses to keep the collections: they last until the page closes. To find them again, use an ordinary window.",
};
