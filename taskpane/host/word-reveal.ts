import type { Place } from "../../src/index";
import { HostRefusal } from "./host";
import type { WordReading } from "./word-read";
import { anchors, pattern, plain } from "./word-text";

/** Selects a place and scrolls to it. A place that cannot be found shows its paragraph. */
export async function revealPlace(
  context: Word.RequestContext,
  place: Place,
  reading: WordReading,
): Promise<void> {
  const paragraphs = context.document.body.paragraphs.load("text");
  await context.sync();
  const text = reading.wordTexts[place.paragraph];
  const paragraph = paragraphs.items[place.paragraph];
  if (!paragraph || plain(paragraph.text) !== text)
    throw new HostRefusal("changed", `Paragraph ${place.paragraph} has changed`);
  const read = reading.paragraphs[place.paragraph];
  const wanted = (read && anchors(read, text, place)) ?? [];
  const searches = wanted.map((anchor) => ({
    anchor,
    ranges: paragraph.search(pattern(anchor.text), { matchCase: true }).load("text"),
  }));
  if (searches.length > 0) await context.sync();
  const [first, end] = searches.map(
    ({ anchor, ranges }) =>
      ranges.items.filter((range) => plain(range.text) === anchor.text)[anchor.rank],
  );
  const target = first ? (end ? first.expandTo(end) : first) : paragraph.getRange("Start");
  target.select("Select");
  await context.sync();
}
