/**
 * Levels letters for matching while keeping every offset: lower case, no accents, plain apostrophes,
 * hyphens and spaces. One UTF-16 unit in, one out, so that a match on the levelled text is a place
 * in the text itself. Ligatures stay (`œ`), since they would lengthen it: see `fold`.
 */
export function level(text: string): string {
  const { length } = text;
  if (length <= CHUNK) return levelChunk(text, 0, length);
  const chunks: string[] = [];
  for (let from = 0; from < length; from += CHUNK) {
    chunks.push(levelChunk(text, from, Math.min(from + CHUNK, length)));
  }
  return chunks.join("");
}

/** Units levelled at a time: few enough to be arguments of one call. */
const CHUNK = 4096;
const units = new Uint16Array(CHUNK);

function levelChunk(text: string, from: number, to: number): string {
  for (let at = from; at < to; at += 1) {
    const code = text.charCodeAt(at);
    units[at - from] = code < KNOWN && known[code] !== 0 ? (known[code] ?? code) : levelled(code);
  }
  return String.fromCharCode.apply(null, units.subarray(0, to - from) as unknown as number[]);
}

/** Units below this are remembered once levelled; 0 is not yet known. */
const KNOWN = 0x2200;
const known = new Uint16Array(KNOWN);

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

function levelled(code: number): number {
  const unit = String.fromCharCode(code);
  const bare = unit.normalize("NFD").charAt(0).toLowerCase();
  const same = SAME[unit] ?? (bare.length === 1 ? bare : unit);
  const plain = same.charCodeAt(0);
  if (code < KNOWN) known[code] = plain;
  return plain;
}

/** A text with one space where extraction left several: to be matched, since offsets are lost. */
export const singleSpaced = (text: string): string =>
  text.includes("  ") ? text.replace(/ {2,}/g, " ") : text;
