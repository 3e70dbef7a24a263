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

/** The changes whose reason is left as a comment, and in which language. */
export interface Notes {
  readonly of: readonly Change[];
  readonly language: Language;
}

/**
 * Writes the changes, as one batch where that is undone in one step, else resolution by resolution
 * from the end, so that places of the reading stay right. Gives how many changes are written: where
 * it is stopped between batches, those before stay.
 * @throws Stopped where it is stopped before anything is written
 */
export async function writeRoll(
  changes: readonly Change[],
  reading: Reading,
  notes: Notes,
  { progress, stopped }: Watch,
  desk: RollDesk,
): Promise<number> {
  const noted = desk.comment ? notes.of : [];
  const all = changes.length + noted.length;
  let done = 0;
  let written = 0;
  // Notes first: they change no text, so every place is still right.
  for (const note of noted) {
    if (stopped()) return written;
    await desk.comment?.(note.place, note.reason[notes.language], reading);
    progress(++done, all);
  }
  for (const batch of desk.oneUndo ? [changes] : byResolution(changes)) {
    if (stopped()) {
      if (done === 0) throw new Stopped();
      return written;
    }
    const begun = done;
    await desk.apply(rollEdits(batch), reading, {
      progress: (some, of) => progress(begun + (batch.length * some) / of, all),
      stopped,
    });
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
