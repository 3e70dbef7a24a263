import { fold } from "../language/fold";
import { matchesIn } from "../language/matches";
import type { Paragraph } from "../model/paragraph";
import { kept } from "./kept";
import type { Fault } from "./rule";

/** A passage between guillemets, or from one to the end of a paragraph that never closes it. */
const QUOTATION = /«\s*([^«»]{40,500}?)\s*(?:»|;?\s*$)/g;
/** So many long words make a passage that is quoted, not a name. */
const FEWEST = 6;
/** So much of the shorter one's long words must stand in the other. */
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

function read(paragraph: Paragraph): Quotation[] {
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
}

const quotationsIn = kept((paragraphs: readonly Paragraph[]) => paragraphs.flatMap(read));

/** One passage in other words; a passage cut short is no other one. */
function differs(a: Quotation, b: Quotation): boolean {
  if (a.letters.startsWith(b.letters) || b.letters.startsWith(a.letters)) return false;
  const [small, large] = a.words.size < b.words.size ? [a.words, b.words] : [b.words, a.words];
  if (small.size * 2 < large.size) return false;
  let common = 0;
  for (const word of small) if (large.has(word)) common += 1;
  return common >= ENOUGH * small.size;
}

const OPENING = 60;
const shown = (text: string): string =>
  text.length <= OPENING ? text : `${text.slice(0, OPENING).trimEnd()}…`;

/** A passage quoted in two wordings; the later quotation is shown. */
export function* twoQuotations(lists: readonly (readonly Paragraph[])[]): Iterable<Fault> {
  const earlier: Quotation[] = [];
  for (const quotation of lists.flatMap(quotationsIn)) {
    const same = earlier.some(({ letters }) => letters === quotation.letters);
    const other = same ? undefined : earlier.find((one) => differs(one, quotation));
    if (!same) earlier.push(quotation);
    if (other === undefined) continue;
    yield {
      paragraph: quotation.paragraph.index,
      start: quotation.start,
      end: quotation.end,
      severity: "info",
      message: {
        fr: `Ce passage est cité ailleurs en d’autres mots : « ${shown(other.text)} ».`,
        en: `This passage is quoted elsewhere in other words: “${shown(other.text)}”.`,
      },
    };
  }
}
