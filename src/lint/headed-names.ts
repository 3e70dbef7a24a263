import { comparedNames } from "./compared-names";
import { latin } from "./latin";
import { isSettled } from "./settled-names";
import { foldOf, type Variant } from "./written-names";

/** Nouns that open the name of a text or of an organ, and are common nouns elsewhere. */
const HEADS =
  "accord|banque|charte|code|comité|commission|conférence|convention|conseil|cour|fonds|ligue|pacte|protocole|traité"
    .split("|")
    .map((head) => `[${head.charAt(0).toUpperCase()}${head.charAt(0)}]${head.slice(1)}`)
    .join("|");
const LINK = "(?:de la |de l['’]|du |des |de |d['’])";
const HEADED = latin(
  new RegExp(String.raw`(?:${HEADS}) ${LINK}\p{Lu}\p{Ll}+(?:[- ]\p{Lu}\p{Ll}+)*`, "gu"),
);
const NONE: readonly string[] = [];

/** « convention de Vienne », where most mentions have the capital of « Convention de Vienne ». */
export const headedNames = comparedNames({
  read: ({ text }) => text.match(HEADED) ?? NONE,
  key: foldOf,
  judge(spellings, style) {
    const capital = spellings.find(({ text }) => /^\p{Lu}/u.test(text));
    if (!capital || capital.in.length < 2 || isSettled(capital.text, style)) return [];
    return spellings.flatMap(({ text, in: places }): Variant[] =>
      /^\p{Ll}/u.test(text) && places.length <= capital.in.length
        ? [{ rare: text, right: capital.text, often: capital.in.length }]
        : [],
    );
  },
});
