import type { Place } from "../../src/index";
import type { WordReading } from "./word-read";
import { anchors, pattern, plain, type Anchor } from "./word-text";

/** The searches that find a place in its paragraph: one, or one for each end of a long place. */
export type Searches = readonly {
  readonly anchor: Anchor;
  readonly ranges: Word.RangeCollection;
}[];

/** Queues the searches for a place; none where it is empty or cannot be told from the reading. */
export function searchFor(place: Place, paragraph: Word.Paragraph, reading: WordReading): Searches {
  const read = reading.paragraphs[place.paragraph];
  const text = reading.wordTexts[place.paragraph] ?? "";
  const wanted = (read && anchors(read, text, place)) ?? [];
  return wanted.map((anchor) => ({
    anchor,
    ranges: paragraph.search(pattern(anchor.text), { matchCase: true }).load("text"),
  }));
}

/** Word's search folds quotes: only what reads exactly so counts. */
const exact = ({ anchor, ranges }: Searches[number]): readonly Word.Range[] =>
  ranges.items.filter((range) => plain(range.text) === anchor.text);

/** The range that the searches found; null unless each found its text as often as it stands there. */
export function rangeFound(searches: Searches): Word.Range | null {
  if (searches.some((each) => exact(each).length !== each.anchor.count)) return null;
  const [first, last] = searches.map((each) => exact(each)[each.anchor.rank]);
  if (!first) return null;
  return last ? first.expandTo(last) : first;
}
