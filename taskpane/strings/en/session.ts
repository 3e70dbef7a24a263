import type { fr } from "../fr";
import { ordinal } from "./ordinal";
import { figuresOf, pluralOf } from "../plural";

const count = pluralOf("en");
const figures = figuresOf("en");

export const session: (typeof fr)["session"] = {
  draft: "Session of the draft",
  next: "Next session",
  roll: "Move to another session",
  rollHint:
    "What names the session (headings, opening formulas, reports) moves to the new one; history stays.",
  newNumber: "Number of the session",
  city: "City",
  country: "Country",
  opens: "Opening",
  closes: "Closing",
  theme: "Theme",
  themeHint: "Left to complete if empty",
  registerSays: (place, days) =>
    `Left empty, place and days come from the register: ${place}, ${days}.`,
  registerSilent: "The register does not know this session: give its place and days.",
  extent: "Resolutions",
  wholeDraft: (n) => `The whole draft (${count(n, "resolution", "resolutions")})`,
  onlyHere: (id) => `Only ${id}, under the cursor`,
  someResolutions: "Of your choice",
  renumber: "Number the resolutions anew from 1",
  planning: "Looking for the changes…",
  followUp: "Follow-up of requests",
  followUpHint: "Who is asked to do what, by which paragraph, reporting to which session.",
  showRequests: "Show the requests",
  hideRequests: "Hide the requests",
  gathering: "Gathering the requests…",
  requests: (n, due) =>
    `${count(n, "request", "requests")}, ${due} of them with a report to a session.`,
  noRequest: "The draft asks nothing of anybody yet.",
  exportSheet: "Table (Excel)",
  exportPage: "Page (HTML)",
  tableName: "follow-up",
  nobody: "Nobody named",
  reportTo: (n) => `report to the ${ordinal(n)} session`,
  askedBefore: (where) => `asked before: ${where}`,
  group: {
    certain: (n) => count(n, "certain change", "certain changes"),
    "to-confirm": (n) => count(n, "change to confirm", "changes to confirm"),
    marked: (n) => count(n, "passage to check", "passages to check"),
  },
  groupHint: {
    certain: "The new session leaves no choice.",
    "to-confirm": "Custom suggests them: tick those that you keep.",
    marked:
      "Time may have overtaken them. Nothing is guessed: a field is put, or nothing is written.",
  },
  takeGroup: (group) => `Tick all: ${group}`,
  moreChanges: (n) => `Show the rest (${figures(n)})`,
  seeInText: (where, text) => `See in the text: ${where}, ${text}`,
  noteReasons: (n) => `Leave the reason as a comment (${figures(n)})`,
  showChanges: "Show the changes",
  plan: (from, to) => `From the ${ordinal(from)} to the ${ordinal(to)} session`,
  counts: (certain, confirm, marked) =>
    [
      count(certain, "certain change", "certain changes"),
      `${confirm} to confirm`,
      count(marked, "passage to check", "passages to check"),
    ].join(", "),
  take: (n) => `Write ${count(n, "change", "changes")}`,
  noChange: "Nothing changes.",
  leave: "Leave",
  number: (n) => `${ordinal(n)} session`,
  from: {
    option: "given by hand",
    heading: "read in the headings",
    chapeau: "read in the opening formula",
    symbol: "read in the symbol",
  },
  unknown: "No session recognised in the draft.",
  unknownHint:
    "It is read in the heading of a resolution (“RÉSOLUTION N°1/48-POL”) or in the opening formula.",
  contradicts: (place, session) => `${place}: ${ordinal(session)} session`,
  list: "Resolutions of the draft",
  resolutionList: (n) => count(n, "resolution", "resolutions"),
  withoutFollowUp: "no follow-up paragraph",
  empty: "The resolutions of the draft will appear here.",
};
