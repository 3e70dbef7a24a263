import type { Paragraph } from "../model/paragraph";
import { comparison } from "./comparison";
import { groupBy } from "./group-by";
import type { HouseStyle } from "./house-style";
import { kept } from "./kept";
import { keptText } from "./kept-text";
import { sameValue } from "./same-value";
import {
  faultsOf,
  isWrittenOneWay,
  merged,
  spellingsIn,
  type Spelling,
  type Variant,
  type Written,
} from "./written-names";

/** One kind of name, and when two of them are one name written twice. */
interface NamesCompared {
  /** The names of a paragraph, once for each time. */
  read(paragraph: Paragraph): readonly string[];
  /** What writings of one name share. */
  key(text: string): string;
  judge(spellings: readonly Spelling[], style: HouseStyle): readonly Variant[];
}

/** Compares names of one kind over a draft, and shows the writings that give way. */
export function comparedNames({ read, key, judge }: NamesCompared) {
  const names = kept(read);
  const keyOf = keptText(key);
  return comparison<Written, readonly Variant[]>({
    said(stretch) {
      const spellings = spellingsIn(stretch, names);
      const byKey = groupBy(spellings, ({ text }) => keyOf(text));
      return new Map([...byKey].map(([shared, own]) => [shared, { spellings: own, stretch }]));
    },
    alike: (a, b) => sameValue(a.spellings, b.spellings),
    judge(all, { style }) {
      if (isWrittenOneWay(all)) return null;
      const variants = judge(merged(all.flatMap(({ spellings }) => spellings)), style);
      return variants.length === 0 ? null : variants;
    },
    *marks(written, variants) {
      for (const variant of variants) yield* faultsOf(variant, written);
    },
  });
}
