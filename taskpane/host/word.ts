import { isInsert, type Edit, type Place } from "../../src/index";
import { HostRefusal, type Capabilities, type Host, type Reading, type Selection } from "./host";
import { applyEdits, type WriteTools } from "./word-apply";
import { follower } from "./word-follow";
import type { ReadMarkup } from "./word-markup";
import { askForDocument, makeReading, readTexts, type WordReading } from "./word-read";
import { asRefusal } from "./word-refusal";
import { wordSettings } from "./word-settings";
import { commentOn, revealPlace } from "./word-place";
import { askForCursor, seenIn, type Seen } from "./word-selection";
import { fingerprint } from "./word-text";
import { tracking } from "./word-tracking";
import { turns } from "./word-turns";

const supports = (version: string): boolean =>
  Office.context.requirements.isSetSupported("WordApi", version);

const notOurs = (): HostRefusal => new HostRefusal("changed", "Not a reading of this host");

const isOurs = (reading: Reading): reading is WordReading => "wordTexts" in reading;

/**
 * Microsoft Word by Office.js. To be called when `Office.onReady` has said that Word is there.
 * Every request waits for the one before it; failures come as {@link HostRefusal}.
 */
export function wordHost(readMarkup: ReadMarkup): Host {
  const inTurn = turns();
  const tracks = tracking(supports("1.4"));
  const capabilities: Capabilities = {
    tracking: tracks.supported,
    comments: supports("1.4"),
    undo: true,
    oneUndo: false,
  };
  let last: WordReading | null = null;
  let underway: Promise<WordReading> | null = null;

  const run = <T>(work: (context: Word.RequestContext) => Promise<T>): Promise<T> =>
    inTurn(async () => {
      try {
        return await Word.run(work);
      } catch (thrown) {
        throw asRefusal(thrown);
      }
    });
  const read = (): Promise<WordReading> => {
    const asked = run(askForDocument).then((answer) => makeReading(answer, readMarkup));
    const mine = asked
      .then((reading) => (last = reading))
      .finally(() => {
        if (underway === mine) underway = null;
      });
    underway = mine;
    return mine;
  };
  const tools: WriteTools = {
    tracking: tracks,
    read: async () => makeReading(await Word.run(askForDocument), readMarkup),
  };
  /** The reading that the cursor's place is of: the one under way, else the last. */
  const newest = (): Promise<WordReading> | WordReading => underway ?? last ?? read();
  const look = async (): Promise<Seen> => {
    const [cursor, reading] = await Promise.all([run(askForCursor), newest()]);
    return seenIn(reading, cursor);
  };
  const follow = follower(async (where) => {
    const reading = last;
    if (!reading || underway) return false;
    if (where === "cursor") return (await look()).stale;
    const texts = await run(readTexts);
    return fingerprint(texts) !== reading.revision;
  });

  const lacks = (["tracking", "comments"] as const).filter((each) => !capabilities[each]);
  return {
    capabilities,
    lacks,
    settings: wordSettings(),
    read,
    selection: async (): Promise<Selection> => {
      try {
        return (await look()).selection;
      } catch (thrown) {
        // Word refuses to say where a picture or a shape stands: that is outside the text.
        if (thrown instanceof HostRefusal) return null;
        throw thrown;
      }
    },
    onChange: follow.onChange,
    reveal: (place: Place) => {
      const reading = last;
      if (!reading) return Promise.resolve();
      // The cursor moves there, and the pane follows it as it follows the drafter.
      return run((context) => revealPlace(context, place, reading));
    },
    comment: capabilities.comments
      ? (place: Place, text: string, reading: Reading) =>
          isOurs(reading)
            ? run((context) => commentOn(context, place, text, reading))
            : Promise.reject(notOurs())
      : undefined,
    apply: (edits: readonly Edit[], reading: Reading) => {
      if (!isOurs(reading))
        return Promise.reject(new HostRefusal("changed", "Not a reading of this host"));
      if (!tracks.supported && edits.some((edit) => !isInsert(edit)))
        return Promise.reject(new HostRefusal("no-tracking", "This Word does not track changes"));
      if (edits.length === 0) return Promise.resolve();
      return follow.ignoring(() => run((context) => applyEdits(context, edits, reading, tools)));
    },
  };
}
