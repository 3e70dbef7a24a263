/**
 * Levels letters for matching while keeping every offset: lower case, no accents, plain apostrophes,
 * hyphens and spaces. One UTF-16 unit in, one out, so that a match on the levelled text is a place
 * in the text itself. Ligatures stay (`œ`), since they would lengthen it: see `fold`.
 */
export function level(text: string): string {
  let levelled = "";
  let copied = 0;
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (code < 128 && !(code >= 65 && code <= 90)) continue;
    const plain = levelledUnit(code);
    if (plain === text[at]) continue;
    levelled += text.slice(copied, at) + plain;
    copied = at + 1;
  }
  return copied === 0 ? text : levelled + text.slice(copied);
}

const known = new Map<number, string>();

function levelledUnit(code: number): string {
  const before = known.get(code);
  if (before !== undefined) return before;
  const plain = computeUnit(String.fromCharCode(code));
  known.set(code, plain);
  return plain;
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

function computeUnit(unit: string): string {
  const same = SAME[unit];
  if (same !== undefined) return same;
  const bare = unit.normalize("NFD").charAt(0).toLowerCase();
  return bare.length === 1 ? bare : unit;
}
