import type { Bilingual, Language } from "../src/index";

/** Where a command writes. */
export interface Terminal {
  out(text: string): void;
  err(text: string): void;
}

/** Exit codes that other programs rely on (docs/design.md). */
export const FOUND_NOTHING = 0;
export const FOUND_SOMETHING = 1;
export const BAD_CALL = 2;

/** A wrong call: one sentence, exit code 2. */
export class UsageError extends Error {
  constructor(readonly sentence: Bilingual) {
    super(sentence.en);
    this.name = "UsageError";
  }
}

/** Says a sentence on the error channel, under the program's name. */
export function complain(terminal: Terminal, sentence: Bilingual, language: Language): void {
  terminal.err(`greffier${language === "fr" ? " :" : ":"} ${sentence[language]}\n`);
}
