import { level } from "./level";

/**
 * Folds letters for comparing and searching: levelled (see `level`), ligatures opened (`œ` → `oe`),
 * combining accents dropped. The length may change.
 */
export const fold = (text: string): string =>
  level(text.normalize("NFC"))
    .replaceAll("œ", "oe")
    .replaceAll("æ", "ae")
    .replace(/[\u0300-\u036f\u00ad]/g, "");
