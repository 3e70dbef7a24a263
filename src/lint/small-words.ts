import { changes } from "./page-changes";
import type { Stretch } from "./stretches";

/** Which of some words stand in small letters somewhere in the latest draft; only stretches that came are read again. */
export class SmallWords {
  private stretches: readonly Stretch[] = [];
  /** A stretch that holds the word, or null where none does. */
  private holders = new Map<string, Stretch | null>();

  /** The words that do, of words of letters only. */
  among(words: ReadonlySet<string>, stretches: readonly Stretch[]): ReadonlySet<string> {
    const { gone, come } = changes(this.stretches, stretches);
    const left = new Set(gone);
    const before = this.holders;
    this.stretches = stretches;
    this.holders = new Map([...words].map((word) => [word, before.get(word) ?? null]));
    const absent = [...words].filter((word) => before.get(word) === null);
    const unknown = [...words].filter((word) => {
      const holder = before.get(word);
      return holder === undefined || (holder !== null && left.has(holder));
    });
    this.seek(absent, come);
    this.seek(unknown, stretches);
    return new Set([...words].filter((word) => this.holders.get(word) !== null));
  }

  /** Looks for words all at once: one at a time, each that is absent would cost a reading of the draft. */
  private seek(words: readonly string[], stretches: readonly Stretch[]): void {
    const sought = new Map(words.map((word) => [word.toLowerCase(), word]));
    if (sought.size === 0) return;
    const any = new RegExp([...sought.keys()].join("|"));
    for (const stretch of stretches) {
      for (const { text } of stretch.paragraphs) {
        if (!any.test(text)) continue;
        for (const [small, word] of sought) {
          if (text.includes(small)) this.holders.set(word, stretch);
        }
      }
    }
  }
}
