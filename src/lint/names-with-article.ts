import { comparedNames } from "./compared-names";
import { latin } from "./latin";
import { isSettled, nameLetters } from "./settled-names";
import { minority } from "./written-names";

/** An Arabic article and its name, months of the Hijri year aside. */
const WITH_ARTICLE = latin(
  /(?<!\p{L}|(?:Rabi['’]?|Jou?mada)[ -])[Aa]l[- ]\p{Lu}\p{Ll}{2,}(?!\p{L})/gu,
);
const NONE: readonly string[] = [];

/** « Al Hussein » in one name, « Al-Hussein » in another. */
export const namesWithArticle = comparedNames({
  read: ({ text }) => text.match(WITH_ARTICLE) ?? NONE,
  key: nameLetters,
  judge: (spellings, style) => minority(spellings).filter(({ rare }) => !isSettled(rare, style)),
});
