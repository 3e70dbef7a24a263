import type { BuildStep } from "./build-library";
import {
  LARGEST_FILE,
  type GivenFile,
  type Import,
  type Imported,
  type ImportRefusal,
} from "./library";

/** Reads one file; the step is told as it goes. Rejects where the signal stops it. */
export type ReadImport = (
  file: GivenFile,
  signal: AbortSignal,
  tell: (step: BuildStep) => void,
) => Promise<Imported>;

/** Runs a task when those before it are done. */
export type InTurn = <T>(task: () => Promise<T>) => Promise<T>;

/** What a browser throws where there is no more room, and where a file cannot be read any more. */
const REFUSALS: Readonly<Record<string, ImportRefusal>> = {
  QuotaExceededError: "storage-full",
  NotReadableError: "unreadable",
  NotFoundError: "unreadable",
};

const refusalOf = (trouble: unknown): ImportRefusal =>
  REFUSALS[String((trouble as { readonly name?: unknown } | null)?.name)] ?? "failed";

/** The imports of a library: one under way, the others waiting; each can be stopped. */
export class ImportQueue {
  list: readonly Import[] = [];
  private last = 0;
  private readonly aborts = new Map<number, AbortController>();

  constructor(
    private readonly read: ReadImport,
    private readonly inTurn: InTurn,
    private readonly changed: () => void,
  ) {}

  /** Reads a file in its turn; what stops it is told, never thrown. */
  add(file: GivenFile): Promise<Imported> {
    if (file.content.size > LARGEST_FILE) return Promise.resolve({ refused: "too-large" });
    const id = ++this.last;
    const abort = new AbortController();
    this.aborts.set(id, abort);
    this.show([...this.list, { id, file: file.name, step: null }]);
    // One that waits is stopped at once, one under way where its reading can be.
    let waits = true;
    const stopped = new Promise<Imported>((resolve) => {
      abort.signal.addEventListener("abort", () => {
        if (!waits) return;
        this.leave(id);
        resolve({ cancelled: true });
      });
    });
    const done = this.inTurn(async (): Promise<Imported> => {
      waits = false;
      try {
        abort.signal.throwIfAborted();
        return await this.read(file, abort.signal, (step) => this.step(id, step));
      } catch (trouble) {
        return abort.signal.aborted ? { cancelled: true } : { refused: refusalOf(trouble) };
      } finally {
        this.leave(id);
      }
    });
    return Promise.race([done, stopped]);
  }

  cancel(id: number): void {
    this.aborts.get(id)?.abort();
  }

  private step(id: number, step: BuildStep): void {
    this.show(this.list.map((one) => (one.id === id ? { ...one, step } : one)));
  }

  private leave(id: number): void {
    this.aborts.delete(id);
    this.show(this.list.filter((one) => one.id !== id));
  }

  private show(list: readonly Import[]): void {
    this.list = list;
    this.changed();
  }
}
