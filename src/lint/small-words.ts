import { changes } from "./page-changes";
import type { Stretch } from "./stretches";

/** Whether words stand in small letters somewhere in the latest draft; only stretches that came are read. */
export class SmallWords {
  private stretches: readonly Stretch[] = [];
  /** A stretch that holds the word, or null where none does. */
  private readonly holders = new Map<string, Stretch | null>();

  update(stretches: readonly Stretch[]): void {
    const { gone, come } = changes(this.stretches, stretches);
    // Of another draft what was asked is asked anew when it matters.
    if (gone.length === this.stretches.length) this.holders.clear();
    const left = new Set(gone);
    for (const [word, holder] of this.holders) {
      if (holder === null) this.holders.set(word, holderOf(word, come));
      // Asked anew when it matters.
      else if (left.has(holder)) this.holders.delete(word);
    }
    this.stretches = stretches;
  }

  has(word: string): boolean {
    let holder = this.holders.get(word);
    if (holder === undefined) {
      holder = holderOf(word, this.stretches);
      this.holders.set(word, holder);
    }
    return holder !== null;
  }
}

const holderOf = (word: string, stretches: readonly Stretch[]): Stretch | null => {
  const small = word.toLowerCase();
  return (
    stretches.find(({ paragraphs }) => paragraphs.some(({ text }) => text.includes(small))) ?? null
  );
};
