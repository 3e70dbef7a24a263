import { fold } from "../language/fold";
import type { Bilingual } from "../model/bilingual";
import type { Paragraph } from "../model/paragraph";
import { write } from "./fix";
import { groupBy } from "./group-by";
import { keptText } from "./kept-text";
import type { Fault } from "./rule";
import type { Stretch } from "./stretches";
import { wholeWords } from "./whole-words";

/** One spelling of a name, and the indexes of its paragraphs, in order, once for each time. */
export interface Spelling {
  readonly text: string;
  readonly in: readonly number[];
}

/** A spelling and the one that stands for it, with how often that is met. */
export interface Variant {
  readonly rare: string;
  readonly right: string;
  readonly often: number;
}

/** One mention of a name: how it is written, and the index of its paragraph. */
export interface Mention {
  readonly text: string;
  readonly in: number;
}

/** Spellings with their places, in order of the first. */
class Spellings {
  private readonly all = new Map<string, number[]>();

  add(text: string, paragraph: number): void {
    const places = this.all.get(text);
    if (places) places.push(paragraph);
    else this.all.set(text, [paragraph]);
  }

  list(): readonly Spelling[] {
    return Array.from(this.all, ([text, places]) => ({ text, in: places }));
  }
}

/** The spellings of some mentions. */
export function spellingsOf(mentions: readonly Mention[]): readonly Spelling[] {
  const all = new Spellings();
  for (const mention of mentions) all.add(mention.text, mention.in);
  return all.list();
}

/** The spellings of what is read in the paragraphs of a stretch. */
export function spellingsIn(
  { paragraphs }: Stretch,
  read: (paragraph: Paragraph) => readonly string[],
): readonly Spelling[] {
  const all = new Spellings();
  for (const paragraph of paragraphs) {
    for (const text of read(paragraph)) all.add(text, paragraph.index);
  }
  return all.list();
}

/** The same spelling of several stretches as one. */
export const merged = (all: readonly Spelling[]): readonly Spelling[] =>
  [...groupBy(all, ({ text }) => text)].map(([text, own]) => ({
    text,
    in: own.flatMap((one) => one.in),
  }));

/** `fold`, kept. */
export const foldOf = keptText(fold);

/** Capitals' accents aside, which are another rule's. */
const withoutCapitalAccents = (text: string): string =>
  text.replace(/[ÀÂÄÉÈÊËÎÏÔÖÙÛÜÇ]/g, (letter) => letter.normalize("NFD").charAt(0));

export const firstIn = ({ in: places }: Spelling): number => places[0] ?? 0;

/** Spellings that fewer have than the prevailing one; of equals, those that come later. */
export function variantsOf(group: readonly Spelling[]): Variant[] {
  if (group.length < 2) return [];
  const [most, ...others] = [...groupBy(group, ({ text }) => withoutCapitalAccents(text)).values()]
    .map((same) => ({ text: same[0]?.text ?? "", in: same.flatMap((one) => one.in), same }))
    .sort((a, b) => b.in.length - a.in.length || firstIn(a) - firstIn(b));
  if (!most) return [];
  return others
    .flatMap(({ same }) => same)
    .map(({ text }) => ({ rare: text, right: most.text, often: most.in.length }));
}

/** The same, names in capitals only left out: a heading has no others. */
export const minority = (group: readonly Spelling[]): Variant[] =>
  variantsOf(group).filter(({ rare }) => rare !== rare.toUpperCase() || /\d/.test(rare));

const message = ({ right, often }: Variant): Bilingual => ({
  fr: `Ce nom s’écrit ailleurs « ${right} »${often > 1 ? ` (${often} fois)` : ""}.`,
  en: `This name is written “${right}” elsewhere${often > 1 ? ` (${often} times)` : ""}.`,
});

/** How a stretch writes some names. */
export interface Written<S extends Spelling = Spelling> {
  readonly spellings: readonly S[];
  readonly stretch: Stretch;
}

/** True where one spelling is all that there is, as of most names. */
export function isWrittenOneWay(all: readonly Written[]): boolean {
  const text = all[0]?.spellings[0]?.text;
  return all.every(({ spellings }) => spellings.length === 1 && spellings[0]?.text === text);
}

/** Every mention of a rare spelling in a stretch. */
export function* faultsOf(
  variant: Variant,
  { spellings, stretch: { paragraphs, start } }: Written,
): Iterable<Fault> {
  const { rare, right } = variant;
  const own = spellings.find(({ text }) => text === rare);
  for (const index of new Set(own?.in)) {
    const paragraph = paragraphs[index - start];
    if (!paragraph) continue;
    for (const place of wholeWords(paragraph, rare, /[\p{L}\p{N}]/u)) {
      yield { ...place, message: message(variant), suggestions: [write(place, right)] };
    }
  }
}
