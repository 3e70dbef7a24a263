import { fold } from "../../language/fold";

/**
 * The words of a text, for searching: letters and digits are apart (`47ème` → `47`, `eme`), an
 * elided article or pronoun is no word (`l’État` → `etat`), hyphens and other signs separate.
 */
export interface Word {
  /** UTF-16 offsets in the text, `end` exclusive. */
  readonly start: number;
  readonly end: number;
}

const UNKNOWN = 0;
const SEPARATOR = 1;
const LETTER = 2;
const DIGIT = 3;

/**
 * Kinds of the UTF-16 units, each remembered once asked: made whole when the file is loaded, the table
 * would hold up every page and worker that does.
 */
const kinds = new Uint8Array(0xd800);

/** Surrogates and what follows them separate. */
function kindOf(code: number): number {
  const known = kinds[code];
  if (known === UNKNOWN) return (kinds[code] = kindOfUnit(code));
  return known ?? SEPARATOR;
}

function kindOfUnit(code: number): number {
  if (code >= 48 && code <= 57) return DIGIT;
  return /[\p{L}\p{M}\u00ad]/u.test(String.fromCharCode(code)) ? LETTER : SEPARATOR;
}

const isApostrophe = (code: number): boolean => code === 0x27 || code === 0x2019;

/** `l’`, `d’`, `qu’`, `n’`… and the longer conjunctions that elide. */
const ELIDED = /^(?:[cdjlmnst]|qu|jusqu|lorsqu|puisqu|quoiqu)$/i;

/** Calls `visit` for each word in order: an allocation-free walk, for building an index. */
export function eachWord(text: string, visit: (start: number, end: number) => void): void {
  let at = 0;
  while (at < text.length) {
    const kind = kindOf(text.charCodeAt(at));
    const start = at;
    at += 1;
    if (kind === SEPARATOR) continue;
    while (at < text.length && kindOf(text.charCodeAt(at)) === kind) at += 1;
    const elides =
      kind === LETTER &&
      at - start <= 6 &&
      isApostrophe(text.charCodeAt(at)) &&
      kindOf(text.charCodeAt(at + 1)) !== SEPARATOR &&
      ELIDED.test(text.slice(start, at));
    if (!elides) visit(start, at);
  }
}

export function words(text: string): readonly Word[] {
  const found: Word[] = [];
  eachWord(text, (start, end) => found.push({ start, end }));
  return found;
}

/**
 * The form under which a word is kept and sought: case, accents, ligatures and the plural do not
 * matter (`Œuvres` → `oeuvre`, `nationaux` → `national`).
 */
export function wordForm(word: string): string {
  const known = forms.get(word);
  if (known !== undefined) return known;
  if (forms.size >= MOST_FORMS) forms.clear();
  const form = formOf(word);
  forms.set(word, form);
  return form;
}

/** Texts repeat their words: folding each once spares most of the work. */
const forms = new Map<string, string>();
const MOST_FORMS = 20_000;

function formOf(word: string): string {
  const folded = fold(word);
  if (folded.length <= 3) return folded;
  if (folded.endsWith("eaux")) return folded.slice(0, -1);
  if (folded.endsWith("aux") && folded.length > 4) return `${folded.slice(0, -2)}l`;
  return folded.endsWith("s") || folded.endsWith("x") ? folded.slice(0, -1) : folded;
}

/** The forms of a text's words, in order. */
export function wordForms(text: string): readonly string[] {
  const found: string[] = [];
  eachWord(text, (start, end) => found.push(wordForm(text.slice(start, end))));
  return found;
}
