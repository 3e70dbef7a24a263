import { deepMerge, type Translations } from "@eigenpal/docx-editor-i18n";
import { en } from "@eigenpal/docx-editor-i18n/en";
import { fr } from "@eigenpal/docx-editor-i18n/fr";
import type { Language } from "../src/index";
import * as english from "../taskpane/strings/en/editor";
import * as french from "../taskpane/strings/fr/editor";

/** The names are looked up where `scripts/mended-editor.ts` has the list of styles do so. */
const withStyles = (words: Translations, styleNames: typeof french.styleNames): Translations =>
  deepMerge(words, { styles: { styleNames } });

/** The editor's words, and Word's names for its styles; what a file calls them stays as it is. */
export const EDITOR_WORDS: Record<Language, Translations> = {
  fr: withStyles(deepMerge(fr, french.untranslated), french.styleNames),
  en: withStyles(en, english.styleNames),
};

/** The words that the editor has in its style sheet, as values for the variables in ours. */
export function marginWords(language: Language): Readonly<Record<`--${string}`, string>> {
  const { header, footer } = (language === "fr" ? french : english).emptyMargins;
  return { "--empty-header": JSON.stringify(header), "--empty-footer": JSON.stringify(footer) };
}
