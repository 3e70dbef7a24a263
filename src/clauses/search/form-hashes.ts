import { eachWord, wordForm } from "./words";

/** Spellings remembered at most, so that a long session does not grow without end. */
const REMEMBERED = 100_000;

/** Words as numbers: the forms of a text, hashed, so that comparing texts needs no strings. */
export class FormHashes {
  readonly #bySpelling = new Map<string, number>();

  of(text: string): readonly number[] {
    const hashes: number[] = [];
    eachWord(text, (start, end) => hashes.push(this.#ofSpelling(text.slice(start, end))));
    return hashes;
  }

  #ofSpelling(spelling: string): number {
    const known = this.#bySpelling.get(spelling);
    if (known !== undefined) return known;
    if (this.#bySpelling.size >= REMEMBERED) this.#bySpelling.clear();
    const hash = hashOf(wordForm(spelling));
    this.#bySpelling.set(spelling, hash);
    return hash;
  }
}

/** FNV-1a (Fowler, Noll and Vo) over UTF-16 units. */
export function hashOf(form: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < form.length; at += 1) {
    hash = Math.imul(hash ^ form.charCodeAt(at), 0x01000193);
  }
  return hash >>> 0;
}

/** Mixes two hashes where their order matters. */
export const joined = (first: number, second: number): number =>
  (Math.imul(first, 0x9e3779b1) ^ (second + (first >>> 15))) >>> 0;
