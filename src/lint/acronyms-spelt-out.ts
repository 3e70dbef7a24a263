import { fold } from "../language/fold";
import { matchesIn } from "../language/matches";
import type { Paragraph } from "../model/paragraph";
import { comparison } from "./comparison";
import { groupBy } from "./group-by";
import { kept } from "./kept";
import { latin } from "./latin";
import { sameValue } from "./same-value";

/** The name that stands before a bracketed acronym. */
interface Expansion {
  readonly paragraph: Paragraph;
  readonly start: number;
  readonly end: number;
  readonly acronym: string;
  readonly text: string;
  /** Its words that carry meaning, in order. */
  readonly words: readonly string[];
}

const BRACKETED = latin(/\((\p{Lu}[\p{Lu}\d]{2,8})\)/gu);
const CAPITAL = latin(/\p{Lu}[\p{L}-]*/gu);
const LINKS = new Set("de du des d la le les l et a au aux en pour sur dans par".split(" "));
/** A name is no longer than this. */
const REACH = 120;

/** True where the acronym's letters come in this order among the initials of the words. */
function spellsOut(acronym: string, words: readonly string[]): boolean {
  let at = 0;
  for (const word of words) if (word.charAt(0) === acronym.charAt(at).toLowerCase()) at += 1;
  return at >= acronym.length;
}

/** Back to the last capital that is the acronym's own first letter and spells it out. */
function expansion(paragraph: Paragraph, match: RegExpExecArray): Expansion | null {
  const acronym = match[1] ?? "";
  const reach = paragraph.text.slice(Math.max(0, match.index - REACH), match.index);
  const before = /[^.;:,()«»]*$/.exec(reach)?.[0] ?? "";
  for (const head of [...matchesIn(before, CAPITAL)].reverse()) {
    if (fold(head[0]).charAt(0) !== acronym.charAt(0).toLowerCase()) continue;
    const text = before.slice(head.index).trimEnd();
    const words = fold(text).split(/[^a-z0-9]+/);
    if (!spellsOut(acronym, words)) continue;
    const start = match.index - before.length + head.index;
    return {
      paragraph,
      start,
      end: start + text.length,
      acronym,
      text,
      words: words.filter((word) => !LINKS.has(word)).map((word) => word.replace(/s$/, "")),
    };
  }
  return null;
}

const expansionsOf = kept((paragraph: Paragraph): readonly Expansion[] =>
  paragraph.text.includes("(")
    ? matchesIn(paragraph.text, BRACKETED).flatMap((match) => expansion(paragraph, match) ?? [])
    : [],
);

/** « Commission des droits » begins « Commission des droits de l'homme de l'OCI ». */
const begins = (a: readonly string[], b: readonly string[]): boolean =>
  a.every((word, at) => word === b[at]);

const isOther = (a: readonly string[], b: readonly string[]): boolean =>
  !begins(a, b) && !begins(b, a);

/** How most spell an acronym out; of equals, the first. */
type Verdict = Pick<Expansion, "text" | "words">;

/** An acronym that is spelt out in two ways; those that fewer have are shown. */
export const acronymsSpeltOut = comparison<readonly Expansion[], Verdict>({
  said: ({ paragraphs }) => groupBy(paragraphs.flatMap(expansionsOf), ({ acronym }) => acronym),
  alike: (a, b) =>
    sameValue(
      a.map(({ text }) => text),
      b.map(({ text }) => text),
    ),
  judge(all) {
    const expansions = all.flat();
    const alike = ({ words }: Expansion): number =>
      expansions.filter((other) => !isOther(words, other.words)).length;
    const [most] = expansions.toSorted((a, b) => alike(b) - alike(a));
    if (!most || alike(most) === expansions.length) return null;
    return { text: most.text, words: most.words };
  },
  *marks(expansions, most) {
    for (const { paragraph, start, end, acronym, words } of expansions) {
      if (!isOther(words, most.words)) continue;
      yield {
        paragraph: paragraph.index,
        start,
        end,
        message: {
          fr: `« ${acronym} » est développé ailleurs « ${most.text} ».`,
          en: `“${acronym}” is spelt out “${most.text}” elsewhere.`,
        },
      };
    }
  },
});
