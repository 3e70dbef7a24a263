import { deepMerge, type Translations } from "@eigenpal/docx-editor-i18n";
import { en } from "@eigenpal/docx-editor-i18n/en";
import { fr } from "@eigenpal/docx-editor-i18n/fr";
import type { Language } from "../src/index";
import {
  emptyMargins as englishMargins,
  styleNames as englishStyles,
} from "../taskpane/strings/en/editor";
import {
  emptyMargins as frenchMargins,
  styleNames as frenchStyles,
  untranslated,
} from "../taskpane/strings/fr/editor";

/** The names are looked up where `scripts/mended-editor.ts` has the list of styles do so. */
const withStyles = (words: Translations, styleNames: typeof frenchStyles): Translations =>
  deepMerge(words, { styles: { styleNames } });

/** The editor's words, and Word's names for its styles; what a file calls them stays as it is. */
export const EDITOR_WORDS: Record<Language, Translations> = {
  fr: withStyles(deepMerge(fr, untranslated), frenchStyles),
  en: withStyles(en, englishStyles),
};

/** The words that the editor has in its style sheet, as values for the variables in ours. */
export function marginWords(language: Language): Readonly<Record<`--${string}`, string>> {
  const { header, footer } = language === "fr" ? frenchMargins : englishMargins;
  return { "--empty-header": JSON.stringify(header), "--empty-footer": JSON.stringify(footer) };
}
