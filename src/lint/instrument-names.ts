import { fold } from "../language/fold";
import { level } from "../language/level";
import { matchesIn } from "../language/matches";
import type { Paragraph } from "../model/paragraph";
import { kept } from "./kept";
import { latin } from "./latin";

const HEAD = latin(
  /(?:Code de conduite|[Cc]onvention|[Dd]éclaration|Protocole|Stratégie|Pacte)(?:\s+[\p{L}'’-]+){3,12}/gu,
);
const EMPTY = new Set(
  "le la les l un une des du de d en dans a au aux et ou sur par pour avec relatif relative en matiere".split(
    " ",
  ),
);
/** Words that follow a title and are none of it. */
const AFTER =
  /^(?:adopt|sign|tenu|conclu|prepar|ouvert|ratifi|approuv|annex|joint|publi|issu|presente|qui$|dont$|lors$|ainsi$|afin$|comme$|que$|est$|ont?$|tel|ses?$|son$|leur)/;

/** Words of a title that carry meaning: at most so many tell it from others, and no fewer than `LEAST`. */
const MOST = 5;
const LEAST = 4;

/** A treaty, code or declaration named by its title, up to its fifth word that carries meaning. */
export interface InstrumentName {
  readonly paragraph: Paragraph;
  readonly start: number;
  readonly end: number;
  readonly text: string;
  /** Its words that carry meaning: what two writings of one title share. */
  readonly substance: string;
  /** All its words, folded: in what they may differ. */
  readonly wording: string;
  /** Both, with « de l'OCI » left out: a title that names its owner and one that does not are one. */
  readonly ownerless: { readonly substance: string; readonly wording: string };
  /** An adjective that the title ends with, beyond these; empty where it ends there, null where it goes on. */
  readonly tail: string | null;
}

interface Word {
  readonly folded: string;
  readonly end: number;
}

/** The words of a title, up to what follows it. */
function titleWords(text: string): Word[] {
  const words: Word[] = [];
  for (const word of text.matchAll(/\p{L}+/gu)) {
    const folded = fold(word[0]);
    if (words.length > 1 && AFTER.test(folded)) break;
    words.push({ folded, end: word.index + word[0].length });
  }
  while (words.length > 0 && EMPTY.has(words.at(-1)?.folded ?? "")) words.pop();
  return words;
}

const carries = ({ folded }: Word): boolean => !EMPTY.has(folded);

const wordingOf = (words: readonly Word[]): string => words.map(({ folded }) => folded).join(" ");
const substanceOf = (wording: string): string =>
  wording
    .split(" ")
    .filter((word) => !EMPTY.has(word))
    .map((word) => word.replace(/s$/, ""))
    .join(" ");

/** Without « de l'OCI », « de l'Organisation de la Coopération Islamique ». */
const withoutOwner = (wording: string): string =>
  wording.replace(/ de l (?:oci|organisation de la cooperation islamique)(?= |$)/, "");

function tailOf(rest: readonly Word[]): string | null {
  const [word, more] = rest;
  if (word === undefined) return "";
  return more === undefined && /(?:al|ale|ique)$/.test(word.folded) ? word.folded : null;
}

const read = kept((paragraph: Paragraph): readonly InstrumentName[] =>
  matchesIn(paragraph.text, HEAD).flatMap((match) => {
    const all = titleWords(match[0]);
    const last = all.filter(carries).slice(0, MOST).at(-1);
    const words = all.filter((word) => last !== undefined && word.end <= last.end);
    const meaning = words.filter(carries).length;
    if (last === undefined || meaning < LEAST) return [];
    const wording = wordingOf(words);
    return [
      {
        paragraph,
        start: match.index,
        end: match.index + last.end,
        text: match[0].slice(0, last.end),
        substance: substanceOf(wording),
        wording,
        ownerless: ownerless(wording),
        tail: meaning < MOST ? null : tailOf(all.slice(words.length)),
      },
    ];
  }),
);

function ownerless(wording: string): InstrumentName["ownerless"] {
  const short = withoutOwner(wording);
  return { substance: substanceOf(short), wording: short };
}

const IN_TITLE =
  /(?:code de conduite|convention|declaration|protocole|strategie|pacte)(?:\s+[a-z'-]+){3,20}/;

/** The instrument that a resolution's title names: its wording is the one that the text keeps to. */
export function instrumentInTitle(title: string): InstrumentName["ownerless"] | null {
  const match = IN_TITLE.exec(level(title).replace(/\([^)]*\)/g, " "));
  return match ? ownerless(wordingOf(titleWords(match[0]))) : null;
}

/** The instruments that some paragraphs name. */
export const instrumentsIn = (paragraphs: readonly Paragraph[]): readonly InstrumentName[] =>
  paragraphs.flatMap(read);
