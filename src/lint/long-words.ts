/** Letters of a word that counts as long. */
const LONG = 7;
const OE = "œ".charCodeAt(0);

const isLetter = (code: number): boolean => (code >= 97 && code <= 122) || code === OE;

/** The long words of levelled texts, each once, a number for each: two words of one number are rare. */
export function longWords(texts: readonly string[]): readonly number[] {
  const words = new Set<number>();
  for (const text of texts) {
    let word = 0;
    let letters = 0;
    for (let at = 0; at <= text.length; at += 1) {
      const code = at < text.length ? text.charCodeAt(at) : 0;
      if (isLetter(code)) {
        word = (Math.imul(word, 31) + code) | 0;
        letters += 1;
        continue;
      }
      if (letters >= LONG) words.add(word);
      word = letters = 0;
    }
  }
  return [...words];
}

/** The long words of levelled texts themselves. */
export const speltLongWords = (texts: readonly string[]): ReadonlySet<string> =>
  new Set(texts.flatMap((text) => text.match(/[a-zœ]{7,}/g) ?? []));

/** What lists of words, taken in one after another, have in common. */
export class SharedWords {
  /** The ranks of the lists that have a word. */
  private readonly holders = new Map<number, number[]>();
  private lists = 0;

  /** Takes a list in; gives for each earlier one how many of its words it has. */
  add(words: readonly number[]): readonly number[] {
    const shared = Array<number>(this.lists).fill(0);
    for (const word of words) {
      const ranks = this.holders.get(word);
      if (ranks === undefined) {
        this.holders.set(word, [this.lists]);
        continue;
      }
      for (const rank of ranks) shared[rank] = (shared[rank] ?? 0) + 1;
      ranks.push(this.lists);
    }
    this.lists += 1;
    return shared;
  }
}
