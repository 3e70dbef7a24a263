import type { Language } from "../../src/index";
import { en } from "./en";
import { fr } from "./fr";

/** The words of the pane; French decides which there are, the compiler that no language misses one. */
export type Strings = typeof fr;

const ALL: Record<Language, Strings> = { fr, en };

export const stringsFor = (language: Language): Strings => ALL[language];

/** The pane's language for a locale of Office or the browser: French unless it asks for English. */
export const languageOf = (locale: string): Language =>
  locale.toLowerCase().startsWith("en") ? "en" : "fr";

/** Scripts of the host's interface that read from right to left. */
export const directionOf = (locale: string): "ltr" | "rtl" =>
  /^(ar|fa|he|ur)\b/i.test(locale) ? "rtl" : "ltr";
