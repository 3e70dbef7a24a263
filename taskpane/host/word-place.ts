import type { Place } from "../../src/index";
import { HostRefusal } from "./host";
import { rangeFound, searchFor } from "./word-locate";
import type { WordReading } from "./word-read";
import { reconcile } from "./word-reconcile";
import { plain } from "./word-text";

/** The range of a place as the document now stands; the paragraph's start where it is not found. */
async function rangeAt(
  context: Word.RequestContext,
  place: Place,
  reading: WordReading,
): Promise<Word.Range> {
  const paragraphs = context.document.body.paragraphs.load("text");
  await context.sync();
  const now = paragraphs.items.map((item) => plain(item.text));
  const current = reconcile([{ ...place, text: "" }], reading.wordTexts, now);
  const paragraph = paragraphs.items[current(place.paragraph)];
  if (!paragraph) throw new HostRefusal("changed", `No paragraph ${place.paragraph}`);
  const searches = searchFor(place, paragraph, reading);
  if (searches.length > 0) await context.sync();
  return rangeFound(searches) ?? paragraph.getRange("Start");
}

/** Selects a place and scrolls to it. */
export async function revealPlace(
  context: Word.RequestContext,
  place: Place,
  reading: WordReading,
): Promise<void> {
  (await rangeAt(context, place, reading)).select("Select");
  await context.sync();
}

/** Attaches a comment to a place (WordApi 1.4; some tenants on the web refuse it all the same). */
export async function commentOn(
  context: Word.RequestContext,
  place: Place,
  text: string,
  reading: WordReading,
): Promise<void> {
  (await rangeAt(context, place, reading)).insertComment(text);
  await context.sync();
}
