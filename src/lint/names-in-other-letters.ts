import { comparison } from "./comparison";
import type { Reading } from "./draft";
import { groupBy } from "./group-by";
import { namesOf } from "./names";
import { namesInSmallLetters } from "./names-in-small-letters";
import type { Fault } from "./rule";
import { changes } from "./page-changes";
import { sameValue } from "./same-value";
import { isSettled, nameLetters } from "./settled-names";
import type { Stretch } from "./stretches";
import {
  faultsOf,
  isWrittenOneWay,
  merged,
  minority,
  spellingsIn,
  spellingsOf,
  type Mention,
  type Spelling,
  type Variant,
  type Written,
} from "./written-names";

const lettersOf = ({ text }: Pick<Mention, "text">): string => nameLetters(text);

/** A stretch with the names in it that have small letters. */
interface Named {
  readonly start: number;
  readonly stretch: Stretch;
  readonly small: readonly Mention[];
}

/** How a stretch writes one name, in capitals and in small letters. */
interface Said extends Written {
  readonly capitals: readonly Spelling[];
  readonly small: readonly Spelling[];
}

function said({ stretch, small }: Named): ReadonlyMap<string, Said> {
  const ours = groupBy(spellingsIn(stretch, namesOf), lettersOf);
  const theirs = groupBy(spellingsOf(small), lettersOf);
  return new Map(
    [...new Set([...ours.keys(), ...theirs.keys()])].map((key) => {
      const own = { capitals: ours.get(key) ?? [], small: theirs.get(key) ?? [] };
      return [key, { ...own, stretch, spellings: [...own.capitals, ...own.small] }];
    }),
  );
}

const compared = comparison<Said, readonly Variant[], Fault, Named>({
  said,
  alike: (a, b) => sameValue([a.capitals, a.small], [b.capitals, b.small]),
  judge(all, { style }) {
    if (isWrittenOneWay(all)) return null;
    const spellings = [
      ...merged(all.flatMap(({ capitals }) => capitals)),
      ...merged(all.flatMap(({ small }) => small)),
    ];
    const variants = minority(spellings).filter(({ rare }) => !isSettled(rare, style));
    return variants.length === 0 ? null : variants;
  },
  *marks(written, variants) {
    for (const variant of variants) yield* faultsOf(variant, written);
  },
});

const known = new WeakMap<Stretch, Named>();

function named(stretch: Stretch, small: readonly Mention[]): Named {
  const before = known.get(stretch);
  if (before?.small === small) return before;
  const now = { start: stretch.start, stretch, small };
  known.set(stretch, now);
  return now;
}

/** The stretches of the latest draft, and their names in small letters, apart and together. */
interface Latest {
  readonly stretches: readonly Stretch[];
  readonly small: readonly (readonly Mention[])[];
  readonly pages: readonly Named[];
}

let latest: Latest = { stretches: [], small: [], pages: [] };

function pagesOf(
  stretches: readonly Stretch[],
  small: readonly (readonly Mention[])[],
): readonly Named[] {
  const change = changes(latest.stretches, stretches);
  const pages = change.carried<Named | null>(latest.pages, null);
  for (const at of change.differing([small], [latest.small])) pages[at] = null;
  const all = stretches.map((stretch, at) => pages[at] ?? named(stretch, small[at] ?? []));
  latest = { stretches, small, pages: all };
  return all;
}

/** Names in the same letters with other capitals, hyphens or spaces. */
export function namesInOtherLetters(stretches: readonly Stretch[], reading: Reading) {
  return compared(pagesOf(stretches, namesInSmallLetters(stretches, reading)), reading);
}
