import { fold } from "../language/fold";
import { matchesIn } from "../language/matches";
import type { Paragraph } from "../model/paragraph";
import { comparison } from "./comparison";
import { kept } from "./kept";

/** A passage between guillemets, or from one to the end of a paragraph that never closes it. */
const QUOTATION = /«\s*([^«»]{40,500}?)\s*(?:»|;?\s*$)/g;
/** So many long words make a passage that is quoted, or a title, not a name. */
const FEWEST = 4;
/** A passage has so many; titles have fewer, and two may share most of their words. */
const PASSAGE = 6;
/** So much of the shorter passage's long words must stand in the other. */
const ENOUGH = 0.75;

interface Quotation {
  readonly paragraph: Paragraph;
  readonly start: number;
  readonly end: number;
  readonly text: string;
  /** Its letters and figures: in what two quotations of one passage may differ. */
  readonly letters: string;
  readonly words: ReadonlySet<string>;
}

const read = kept((paragraph: Paragraph): readonly Quotation[] => {
  if (!paragraph.text.includes("«")) return [];
  return matchesIn(paragraph.text, QUOTATION).flatMap((match) => {
    const text = match[1] ?? "";
    const folded = fold(text);
    const words = new Set(folded.match(/[a-z]{6,}/g) ?? []);
    if (words.size < FEWEST) return [];
    const start = match.index + match[0].indexOf(text);
    const letters = folded.replace(/[^a-z0-9]/g, "");
    return [{ paragraph, start, end: start + text.length, text, letters, words }];
  });
});

/** One passage, or title, in other words; one cut short is no other one. */
function differs(a: Quotation, b: Quotation): boolean {
  if (a.letters.startsWith(b.letters) || b.letters.startsWith(a.letters)) return false;
  const [small, large] = a.words.size < b.words.size ? [a.words, b.words] : [b.words, a.words];
  const isTitle = small.size < PASSAGE;
  if (large.size > (isTitle ? small.size + 1 : small.size * 2)) return false;
  let common = 0;
  for (const word of small) if (large.has(word)) common += 1;
  return common >= (isTitle ? 1 : ENOUGH) * small.size;
}

const OPENING = 60;
const shown = (text: string): string =>
  text.length <= OPENING ? text : `${text.slice(0, OPENING).trimEnd()}…`;

/** For a quotation that an earlier one contradicts, the text of that one; by place. */
type Verdict = Readonly<Record<string, string>>;

const placeOf = ({ paragraph, start }: Quotation): string => `${paragraph.index}:${start}`;

function judge(all: readonly (readonly Quotation[])[]): Verdict {
  const verdict: Record<string, string> = {};
  const earlier: Quotation[] = [];
  const letters = new Set<string>();
  for (const quotation of all.flat()) {
    if (letters.has(quotation.letters)) continue;
    const other = earlier.find((one) => differs(one, quotation));
    if (other) verdict[placeOf(quotation)] = other.text;
    letters.add(quotation.letters);
    earlier.push(quotation);
  }
  return verdict;
}

/** A passage quoted in two wordings; the later quotation is shown. */
export const quotedTwoWays = comparison<readonly Quotation[], Verdict>({
  said({ paragraphs }) {
    const quotations = paragraphs.flatMap(read);
    return new Map(quotations.length === 0 ? [] : [["", quotations]]);
  },
  judge,
  *marks(quotations, verdict) {
    for (const quotation of quotations) {
      const other = verdict[placeOf(quotation)];
      if (other === undefined) continue;
      yield {
        paragraph: quotation.paragraph.index,
        start: quotation.start,
        end: quotation.end,
        severity: "info",
        message: {
          fr: `Ce passage est cité ailleurs en d’autres mots : « ${shown(other)} ».`,
          en: `This passage is quoted elsewhere in other words: “${shown(other)}”.`,
        },
      };
    }
  },
});
