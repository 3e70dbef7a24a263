import { fold } from "../language/fold";
import { matchesIn } from "../language/matches";
import type { Paragraph } from "../model/paragraph";
import { kept } from "./kept";
import { latin } from "./latin";

const HEAD = latin(
  /(?:Code de conduite|Convention|Déclaration|Protocole|Stratégie|Pacte)(?:\s+[\p{L}'’-]+){3,12}/gu,
);
const EMPTY = new Set(
  "le la les l un une des du de d en dans a au aux et ou sur par pour avec relatif relative en matiere".split(
    " ",
  ),
);

/** A treaty, code or declaration named by its title, up to its fourth word that carries meaning. */
export interface InstrumentName {
  readonly paragraph: Paragraph;
  readonly start: number;
  readonly end: number;
  readonly text: string;
  /** Its words that carry meaning: what two writings of one title share. */
  readonly substance: string;
  /** All its words, folded: in what they may differ. */
  readonly wording: string;
}

function read(paragraph: Paragraph): InstrumentName[] {
  return matchesIn(paragraph.text, HEAD).flatMap((match) => {
    const words: string[] = [];
    const meaning: string[] = [];
    let end = 0;
    for (const word of match[0].matchAll(/\p{L}+/gu)) {
      const folded = fold(word[0]);
      words.push(folded);
      if (!EMPTY.has(folded)) meaning.push(folded.replace(/s$/, ""));
      end = word.index + word[0].length;
      if (meaning.length === 5) break;
    }
    if (meaning.length < 5) return [];
    const start = match.index;
    return [
      {
        paragraph,
        start,
        end: start + end,
        text: match[0].slice(0, end),
        substance: meaning.join(" "),
        wording: words.join(" "),
      },
    ];
  });
}

/** The instruments that some paragraphs name, kept with their list. */
export const instrumentsIn = kept((paragraphs: readonly Paragraph[]) => paragraphs.flatMap(read));
