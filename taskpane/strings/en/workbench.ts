import type { fr } from "../fr";

export const workbench: (typeof fr)["workbench"] = {
  open: "Open…",
  save: "Save",
  saveAs: "Save as…",
  close: "Close the document",
  tagline: "The drafting assistant for resolutions",
  openDocument: "Open a Word document…",
  sample: "Try it on a sample draft",
  dropHint: "You can also drop a .docx file on this page.",
  privacy: "Nothing leaves this computer; the workbench also works offline.",
  recent: "Recent documents",
  forget: (name) => `Forget “${name}”`,
  recentGone: (name) =>
    `“${name}” is no longer in its place, or the browser may not read it. Open it again.`,
  elsewhere: (name) =>
    `A document called “${name}” is already open in another tab. Save on one side only, or close the other tab.`,
  changedOnDisk: (name) => `“${name}” changed on the disk since it was opened here. Overwrite it?`,
  drop: "Drop the Word document here",
  opening: "Opening the editor…",
  editor: "Document",
  pane: "Greffier pane",
  unsaved: "Unsaved changes",
  savedAs: (name) => `“${name}” is saved.`,
  sampleName: "Sample draft.docx",
  sampleCollection: "Sample collection",
  recovered: (name, time) => `“${name}” was recovered as it was at ${time}.`,
  discardChanges: "This document has unsaved changes. Leave it and open another?",
  discardAndClose: "This document has unsaved changes. Close it without saving them?",
  discard: "Go back to the original file",
  saveFailed: "The document could not be saved. Try again, or copy the text before closing.",
};
