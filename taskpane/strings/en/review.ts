import type { fr } from "../fr";
import { figuresOf, pluralOf } from "../plural";

const count = pluralOf("en");
const figures = figuresOf("en");

export const review: (typeof fr)["review"] = {
  reading: "Reading the draft…",
  clean: "Nothing to correct.",
  cleanHint: "The review starts again by itself whenever the text changes.",
  empty: "The document holds no resolution yet.",
  emptyHint: "The faults of the draft will appear here, each with its place and reason.",
  toFix: (n) => count(n, "to correct before circulation", "to correct before circulation"),
  toSee: (n) => count(n, "to look at", "to look at"),
  taste: (n) => count(n, "remark", "remarks"),
  marked: (n) =>
    `${count(n, "paragraph holds", "paragraphs hold")} revision marks, to accept or refuse before circulation.`,
  group: "Sort",
  byResolution: "By resolution",
  byRule: "By rule",
  filter: "Show",
  severity: { error: "To correct", warning: "To look at", info: "Remarks" },
  nothingShown: "The filter hides everything: tick a severity to see the list again.",
  outsideResolutions: "Outside the resolutions",
  list: "Faults found",
  fix: "Correct",
  copyFix: "Copy the correction",
  ignore: "Ignore",
  comment: "Comment",
  next: "Next",
  restore: "Restore",
  fixAll: (n) => `Correct all (${figures(n)})`,
  fixGroupLabel: (n, group) => `Correct all (${figures(n)}): ${group}`,
  limits: {
    tracking: "This version of Word does not track changes: the correction is given to copy.",
    comments: "This version of Word takes no comments from Greffier.",
    formatting:
      "Word did not give all the formatting of this document: where it changes inside a paragraph, bold and superscript are not checked.",
    numbering: "Word did not give the numbers of lists: the numbering is not checked.",
  },
  choices: "Choose one:",
  why: "Why",
  preview: "Proposed correction",
  insertion: "Paragraph added",
  deletion: "Paragraph deleted",
  bold: "set in bold",
  unbold: "not bold",
  superscript: "set as superscript",
  unsuperscript: "not superscript",
  ignoreFinding: "This finding",
  ignoreRule: "This rule, in the whole draft",
  ignoreReason: "Why ignore it?",
  reasons: ["Meant so here", "Exact quotation", "False alarm"],
  otherReason: "Another reason…",
  otherReasonTitle: "Why ignore it?",
  reasonKept: "The reason is kept in the document and stands in the reports.",
  ignored: (n) => count(n, "ignored finding", "ignored findings"),
  more: (n) => `Show more (${count(n, "fault", "faults")})`,
  crashed: (rules) => `These rules could not read the draft, the others could: ${rules}.`,
};

export const style: (typeof fr)["style"] = {
  council: "Customs: the Council of Ministers’ own",
  named: (name) => `Customs: ${name}`,
  explain:
    "A style file (.json) says other customs: rules, terms, accents, signs. The document keeps it.",
  changes: "What this file changes",
  nothing: "This file changes none of the Council’s customs.",
  refused: "The style that this document keeps is not followed: the Council’s customs hold.",
  choose: "Choose a style…",
  chooseOther: "Change the style…",
  remove: "Back to the Council’s customs",
  drop: "The file can also be dropped here.",
  off: (n) => count(n, "rule off", "rules off"),
  severities: (n) => count(n, "rule of another severity", "rules of another severity"),
  ruleIs: (rule, severity) => `${rule}: ${severity}`,
  terms: (n) => count(n, "preferred term", "preferred terms"),
  term: (preferred, instead) =>
    instead === "" ? `“${preferred}”` : `“${preferred}”, not ${instead}`,
  quoted: (word) => `“${word}”`,
  withoutTerms: (n) =>
    count(n, "term of the Council’s left out", "terms of the Council’s left out"),
  verbs: {
    "bold-capitals": "Operative verbs in bold capitals",
    capitals: "Operative verbs in capitals",
    plain: "Operative verbs in small letters",
  },
  accents: {
    accented: "Capitals with accents",
    plain: "Capitals without accents",
    majority: "Accents on capitals as in most of the draft",
  },
  endings: {
    preamble: (signs) => `End of a preambular clause: ${signs}`,
    lastPreamble: (signs) => `End of the last preambular clause: ${signs}`,
    operative: (signs) => `End of an operative paragraph: ${signs}`,
    lastOperative: (signs) => `End of the last operative paragraph: ${signs}`,
  },
  followUp: (n) =>
    n === 0
      ? "No follow-up paragraph"
      : count(n, "wording accepted for the follow-up", "wordings accepted for the follow-up"),
  noBreakSpaces: {
    always: "No-break spaces required",
    either: "No-break or plain spaces",
    never: "No-break spaces never put in",
  },
};

export const fixAll: (typeof fr)["fixAll"] = {
  title: (n) => `Correct all: ${count(n, "correction", "corrections")}`,
  text: "Each correction is a tracked change: you can refuse them one by one.",
  confirm: "Correct all",
  cancel: "Cancel",
  more: (n) => `and ${count(n, "other", "others")}`,
};
