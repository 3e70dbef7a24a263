import { isWithinEdits } from "../language/edit-distance";
import type { Paragraph } from "../model/paragraph";
import { comparedNames } from "./compared-names";
import { kept } from "./kept";
import { latin } from "./latin";
import { variantsOf, type Variant } from "./written-names";

/** « CPIDH », « LdC », « IOJ & K »: few letters, two of them capitals and more. */
const ACRONYM = latin(
  /\p{Lu}(?![a-z]{3})(?<![\p{L}\d-]\p{Lu})[\p{L}\d]{1,6}(?: ?& ?\p{Lu}{1,3})?(?![\p{L}\d-])/gu,
);
const isAcronym = (text: string): boolean =>
  text.length > 2 && /[A-Z].*[A-Z]/.test(text) && !/[a-z]{3}/.test(text);

const NONE: readonly string[] = [];

/** Acronyms of a paragraph; a heading in capitals has none to tell from words. */
const acronymsOf = kept(({ text }: Paragraph): readonly string[] =>
  /[a-z]/.test(text) ? (text.match(ACRONYM)?.filter(isAcronym) ?? NONE) : NONE,
);

const lettersOf = (text: string): string => text.toUpperCase().replace(/[^A-Z\d]/g, "");

/** « IOJ & K » and « IOJK ». */
export const acronymsInOtherLetters = comparedNames({
  read: acronymsOf,
  key: lettersOf,
  judge: variantsOf,
});

/** « SMCT » for « SMTC »: rarer, with two neighbouring letters the wrong way round. */
export const acronymsSwapped = comparedNames({
  read: (paragraph) => acronymsOf(paragraph).filter((text) => text.length >= 4),
  key: (text) => [...lettersOf(text)].sort().join(""),
  judge: (spellings) =>
    spellings.flatMap((rare): Variant[] => {
      const right = spellings.find(
        (other) =>
          other.in.length > rare.in.length &&
          lettersOf(other.text) !== lettersOf(rare.text) &&
          isWithinEdits(lettersOf(other.text), lettersOf(rare.text), 1),
      );
      return right ? [{ rare: rare.text, right: right.text, often: right.in.length }] : [];
    }),
});
