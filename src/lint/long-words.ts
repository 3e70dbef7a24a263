/** Letters of a word that counts as long. */
const LONG = 7;
const OE = "œ".charCodeAt(0);

const isLetter = (code: number): boolean => (code >= 97 && code <= 122) || code === OE;

/**
 * The long words of levelled texts, as sets that are quick to compare: a number for each word, and
 * 256 bits in sixteen numbers, one of which each word sets.
 */
export class LongWords {
  readonly words: number[] = [];
  private readonly bits: number[] = Array<number>(16).fill(0);

  constructor(private readonly texts: readonly string[]) {
    for (const text of texts) this.read(text);
  }

  private read(text: string): void {
    let word = 0;
    let letters = 0;
    for (let at = 0; at <= text.length; at += 1) {
      const code = at < text.length ? text.charCodeAt(at) : 0;
      if (isLetter(code)) {
        word = (Math.imul(word, 31) + code) | 0;
        letters += 1;
        continue;
      }
      if (letters >= LONG) this.add(word);
      word = letters = 0;
    }
  }

  private add(word: number): void {
    if (this.mayHave(word) && this.words.includes(word)) return;
    this.words.push(word);
    const at = (word >>> 4) & 15;
    this.bits[at] = (this.bits[at] ?? 0) | (1 << (word & 15));
  }

  private mayHave(word: number): boolean {
    return (((this.bits[(word >>> 4) & 15] ?? 0) >>> (word & 15)) & 1) === 1;
  }

  /** False where fewer than so many of the words can be among those of the other. */
  mayShare(least: number, other: LongWords): boolean {
    let spare = this.words.length - least;
    for (const word of this.words) {
      if (!other.mayHave(word) && --spare < 0) return false;
    }
    return spare >= 0;
  }

  /** The words themselves. */
  spelt(): ReadonlySet<string> {
    return new Set(this.texts.flatMap((text) => text.match(/[a-zœ]{7,}/g) ?? []));
  }
}
