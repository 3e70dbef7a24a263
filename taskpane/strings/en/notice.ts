import type { fr } from "../fr";
import { pluralOf } from "../plural";

const count = pluralOf("en");

export const write: (typeof fr)["write"] = { writing: "Writing the changes…", stop: "Stop" };

export const notice: (typeof fr)["notice"] = {
  close: "Close the message",
  changed: "The text changed meanwhile. It has just been read again: try once more.",
  "read-only": "The document is protected. Allow editing, then try again.",
  unsupported: "This program does not allow this change. Make it by hand at this place.",
  "no-tracking":
    "This version of Word does not track changes, and nothing is changed without a trace. Copy the text proposed and paste it at this place.",
  "taken-back":
    "Word stopped while writing. What it had written was taken back: the text reads as before, but for revision marks. Try again.",
  "broken-off": (n) =>
    n === 0
      ? "Word stopped while writing, and a part is in the text. Undo it with Ctrl+Z, then try again."
      : `Word stopped while writing: ${count(n, "paragraph is changed", "paragraphs are changed")}, the rest is as before. Undo with Ctrl+Z, then try again.`,
  unsure:
    "Word does not answer any more, and it is not known whether the change is written. Look at the text before you try again.",
  lost: "The word processor does not answer. Wait a moment, then try again.",
  failed: (detail) => `The operation failed (${detail}). Try again or reopen the document.`,
  fixed: (n) => `${count(n, "correction made", "corrections made")}.`,
  inserted: "Paragraph inserted.",
  newResolution: (n) => `Resolution no. ${n} is inserted.`,
  paragraphsAdded: (n) => `${count(n, "paragraph added", "paragraphs added")}.`,
  rolled: (n, left) =>
    left === 0
      ? `${count(n, "change written", "changes written")}.`
      : `Stopped: ${count(n, "change written", "changes written")}, ${left} not.`,
  undoAll: "Ctrl+Z in the text undoes all at once.",
  rejectAll: "To go back, reject the tracked changes.",
  replaced: "Paragraph replaced.",
  style: (name) =>
    name === null
      ? "The draft is read again by the Council’s customs."
      : `The draft is read again by “${name}”.`,
  copied: "Clause copied.",
  "correction-copied": "Correction copied: paste it at the place selected in the text.",
  commented: "Comment added at this place.",
  undo: "Ctrl+Z in the text to undo.",
  imported: (name, resolutions, clauses) =>
    `“${name}” is ready: ${count(resolutions, "resolution", "resolutions")}, ${count(clauses, "clause", "clauses")}.`,
  replacedCollection: (name) => `It replaces “${name}”, the same collection.`,
  removed: (name) => `“${name}” is removed.`,
  stopped: "Stopped: nothing is written, the text is as before.",
  importCancelled: (name) =>
    `The import of “${name}” is stopped. Your collections have not changed.`,
  importRefused: {
    "too-large": (name) =>
      `“${name}” is over 200 MB: divide it into several files, then import them.`,
    "no-clause": (name) =>
      `“${name}” holds no text to search: choose a collection of adopted resolutions.`,
    unreadable: (name) =>
      `“${name}” can no longer be read: close it in other programs, then try again.`,
    "storage-full": (name) =>
      `There is no room left for “${name}”: remove a collection, then try again. The others have not changed.`,
    failed: (name) =>
      `The import of “${name}” failed. Your collections have not changed: try again.`,
  },
  undoIt: "Undo",
  retry: "Try again",
};
