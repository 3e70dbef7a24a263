import type { Edit, Paragraph } from "../../src/index";
import { HostRefusal } from "./host";
import type { WordReading } from "./word-read";
import { readsAs, whatStands } from "./word-take-back";
import type { Tracking } from "./word-tracking";
import { BrokenOff, writeEdits, type Batch } from "./word-write";

/** What writing needs of the host beside the document itself. */
export interface WriteTools {
  readonly tracking: Tracking;
  /** Reads the document anew. */
  read(): Promise<WordReading>;
}

/**
 * Writes all edits or none. Word has no transactions: where it breaks off inside a batch, the
 * document is read again and what it had written is taken back by edits of its own.
 *
 * @throws HostRefusal `taken-back` where the text reads as before, `broken-off` where it does not,
 * `unsure` where Word does not answer any more; the batch's own failure where nothing was written
 */
export async function applyEdits(
  context: Word.RequestContext,
  edits: readonly Edit[],
  reading: WordReading,
  tools: WriteTools,
): Promise<void> {
  try {
    await writeEdits(context, edits, reading, tools.tracking);
  } catch (thrown) {
    throw thrown instanceof BrokenOff ? await takeBack(thrown, tools) : thrown;
  }
}

/** Takes back what stands of a batch; gives what is to be thrown then. */
async function takeBack({ batch, thrown }: BrokenOff, tools: WriteTools): Promise<unknown> {
  const because = `Word stopped while writing: ${String(thrown)}`;
  const now = await tools.read().catch(() => null);
  if (!now) return new HostRefusal("unsure", because);
  const standing = whatStands(batch, now);
  if (!standing) return new HostRefusal("broken-off", because);
  if (standing.back.length === 0) return thrown;
  const { back, expected } = standing;
  // Whether this too breaks off is seen from what is there afterwards.
  await Word.run((context) => writeEdits(context, back, now, tools.tracking)).catch(() => null);
  return asBefore(batch, expected, tools, because);
}

async function asBefore(
  batch: Batch,
  expected: readonly Paragraph[],
  tools: WriteTools,
  because: string,
): Promise<HostRefusal> {
  const now = await tools.read().catch(() => null);
  if (!now) return new HostRefusal("unsure", because);
  if (readsAs(now.paragraphs, expected)) return new HostRefusal("taken-back", because);
  return new HostRefusal("broken-off", because, whatStands(batch, now)?.changed);
}
