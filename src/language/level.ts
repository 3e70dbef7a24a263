/**
 * Levels letters for matching while keeping every offset: lower case, no accents, plain apostrophes,
 * hyphens and spaces. One UTF-16 unit in, one out, so that a match on the levelled text is a place
 * in the text itself. Ligatures stay (`œ`), since they would lengthen it: see `fold`.
 */
export function level(text: string): string {
  const small = text.toLowerCase();
  if (small.length !== text.length) return unitByUnit(text);
  return small.replace(BEYOND_ASCII, plain);
}

/** Where lower case is longer than what it is of (« İ »), each unit is levelled by itself. */
function unitByUnit(text: string): string {
  let levelled = "";
  for (let at = 0; at < text.length; at += 1) levelled += plain(text.charAt(at));
  return levelled;
}

const BEYOND_ASCII = /[^\x00-\x7f]/g;

/** Units below this are remembered once levelled. */
const KNOWN = 0x2200;
const known: string[] = new Array<string>(KNOWN).fill("");

function plain(unit: string): string {
  const code = unit.charCodeAt(0);
  const before = code < KNOWN ? known[code] : "";
  if (before) return before;
  const levelled = levelUnit(unit);
  if (code < KNOWN) known[code] = levelled;
  return levelled;
}

const SAME: Readonly<Record<string, string>> = {
  "\u2019": "'",
  "\u2018": "'",
  "\u02bc": "'",
  "\u2032": "'",
  "\u00b4": "'",
  "\u2010": "-",
  "\u2011": "-",
  "\u2012": "-",
  "\u2013": "-",
  "\u00a0": " ",
  "\u2007": " ",
  "\u2009": " ",
  "\u202f": " ",
  "\u00ba": "\u00b0",
};

function levelUnit(unit: string): string {
  const bare = unit.normalize("NFD").charAt(0).toLowerCase();
  return SAME[unit] ?? (bare.length === 1 ? bare : unit);
}

/** A text with one space where extraction left several: to be matched, since offsets are lost. */
export const singleSpaced = (text: string): string =>
  text.includes("  ") ? text.replace(/ {2,}/g, " ") : text;
