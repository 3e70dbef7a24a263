import { rollEdits, type Change, type Language, type Place } from "../../src/index";
import { Stopped, type Reading, type Watch } from "../host/host";

/** What the writing of a roll needs of the desk. */
export interface RollDesk {
  /** Writes a batch without reading the draft again. */
  apply(edits: ReturnType<typeof rollEdits>, reading: Reading, watch: Watch): Promise<void>;
  /** Attaches a comment; absent where the host takes none. */
  readonly comment?: (place: Place, text: string, reading: Reading) => Promise<void>;
  /** A batch is undone in one step. */
  readonly oneUndo: boolean;
}

/** How a roll is written, and what is told meanwhile. */
export interface RollWriting {
  /** Changes whose reason is left as a comment, in this language. */
  readonly notes: readonly Change[];
  readonly language: Language;
  /** Told meanwhile how many of the changes and notes are done. */
  readonly progress: (done: number, all: number) => void;
  /** Asked meanwhile; batches that are written stay. */
  readonly stopped: () => boolean;
}

/**
 * Writes the changes, as one batch where that is undone in one step, else resolution by resolution
 * from the end, so that places of the reading stay right. The drafter can stop: between batches, or
 * within the one, of which nothing is written then. Gives how many changes are written.
 */
export async function writeRoll(
  changes: readonly Change[],
  reading: Reading,
  { notes, language, progress, stopped }: RollWriting,
  desk: RollDesk,
): Promise<number> {
  const all = changes.length + (desk.comment ? notes.length : 0);
  let done = 0;
  let written = 0;
  // Notes first: they change no text, so every place is still right.
  for (const note of desk.comment ? notes : []) {
    if (stopped()) return written;
    await desk.comment?.(note.place, note.reason[language], reading);
    progress(++done, all);
  }
  for (const batch of desk.oneUndo ? [changes] : byResolution(changes)) {
    if (stopped()) return written;
    const begun = done;
    const watch: Watch = {
      progress: (some, of) => progress(begun + (batch.length * some) / of, all),
      stopped,
    };
    try {
      await desk.apply(rollEdits(batch), reading, watch);
    } catch (error) {
      if (error instanceof Stopped) return written;
      throw error;
    }
    written += batch.length;
    progress((done += batch.length), all);
  }
  return written;
}

/** The changes of each resolution and of the front matter, the last first. */
function byResolution(changes: readonly Change[]): readonly (readonly Change[])[] {
  const groups = new Map<string | null, Change[]>();
  for (const change of changes) {
    const group = groups.get(change.resolution);
    if (group) group.push(change);
    else groups.set(change.resolution, [change]);
  }
  return [...groups.values()].reverse();
}
