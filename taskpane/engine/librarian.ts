import { clauseIndex, loadIndex, type ClauseIndex } from "../../src/index";
import type { BuildStep, BuiltLibrary } from "./build-library";
import {
  MADE_FORMAT,
  type CollectionStore,
  type Stored,
  type StoredText,
} from "./collection-store";
import { ImportQueue } from "./import-queue";
import type { GivenFile, Imported, Library } from "./library";
import type { RunJob } from "./run-job";
import type { Shelved } from "./shelf";
import { warmUp } from "./warm-up";

/** How the last removal or replacement is taken back. */
interface Undo {
  readonly text: StoredText;
  readonly shelf: Shelved;
  /** What came in its place. */
  readonly instead: string | null;
}

const idsOf = (shelves: readonly Shelved[]): readonly string[] => shelves.map(({ id }) => id);
const without = (shelves: readonly Shelved[], ids: readonly string[]): readonly Shelved[] =>
  shelves.filter(({ id }) => !ids.includes(id));

/** The index as it was stored; null where there is none that this program reads. */
function storedIndex({ made, index }: Stored): ClauseIndex | null {
  try {
    return made && index ? loadIndex(index) : null;
  } catch {
    return null;
  }
}

/**
 * The collections in their store and the index over them. Changes wait for each other; each is
 * written whole or not at all, and until then the library is what it was.
 */
export class Librarian {
  private shelves: readonly Shelved[] = [];
  /** Ids of the collections in the index, those removed since included. */
  private indexed: readonly string[] = [];
  private off: readonly string[] = [];
  private index: ClauseIndex = clauseIndex([]);
  private preparing: BuildStep | null = null;
  private revision = 0;
  private kept = true;
  private undoable: Undo | null = null;
  private readonly listeners = new Set<(library: Library) => void>();
  /** The change under way and those that wait for it. */
  private turn: Promise<unknown>;
  private readonly imports = new ImportQueue(
    (...given) => this.importNow(...given),
    (task) => this.inTurn(task),
    () => this.publish(),
  );
  /** Settles when what was stored is at hand. */
  readonly ready: Promise<void>;

  constructor(
    private readonly opening: Promise<CollectionStore>,
    private readonly run: RunJob,
  ) {
    this.ready = this.load();
    this.turn = this.ready.then(() => this.mend()).catch(() => undefined);
  }

  /** The index as it is now; before `ready` it is empty. */
  get current(): ClauseIndex {
    return this.index;
  }

  /** Names of the collections to draw on; undefined where that is all that the index holds. */
  get drawnOn(): readonly string[] | undefined {
    const on = without(this.shelves, this.off);
    return on.length === this.indexed.length ? undefined : on.map(({ name }) => name);
  }

  get library(): Library {
    const { preparing, kept, revision } = this;
    const imports = this.imports.list;
    const shelves = this.shelves.map((shelf) => ({ ...shelf, on: !this.off.includes(shelf.id) }));
    return { shelves, imports, preparing, kept, revision };
  }

  /** Tells the library now and at every change. */
  watch(listener: (library: Library) => void): () => void {
    this.listeners.add(listener);
    listener(this.library);
    return () => this.listeners.delete(listener);
  }

  /** Reads a file in its turn. */
  import(file: GivenFile): Promise<Imported> {
    return this.imports.add(file);
  }

  cancel(id: number): void {
    this.imports.cancel(id);
  }

  /** Gives what was removed; null where it is not there. Its clauses leave the index later. */
  remove(id: string): Promise<Shelved | null> {
    return this.inTurn(async () => {
      const store = await this.opening;
      const shelf = this.shelves.find((one) => one.id === id);
      const [text] = await store.texts([id]);
      await store.forget(id);
      this.shelves = without(this.shelves, [id]);
      this.undoable = shelf && text ? { text, shelf, instead: null } : null;
      this.changed();
      return shelf ?? null;
    });
  }

  async switch(id: string, on: boolean): Promise<void> {
    this.off = [...this.off.filter((one) => one !== id), ...(on ? [] : [id])];
    this.changed();
    await (await this.opening).setOff(this.off);
  }

  /** Takes the last removal or replacement back. */
  undo(): Promise<void> {
    return this.inTurn(async () => {
      if (!this.undoable) return;
      const { text, shelf, instead } = this.undoable;
      this.undoable = null;
      for (;;) {
        const others = without(this.shelves, instead === null ? [] : [instead]);
        const built = this.indexed.includes(shelf.id)
          ? { shelves: [...others, shelf] }
          : await this.readAgain(others, [{ ...text, bytes: text.bytes.slice() }]);
        if (await this.commit(idsOf(this.shelves), built, [text])) return;
        await this.load();
      }
    });
  }

  private async importNow(
    file: GivenFile,
    signal: AbortSignal,
    tell: (step: BuildStep) => void,
  ): Promise<Imported> {
    tell({ stage: "reading", done: 0, total: 1 });
    const bytes = new Uint8Array(await file.content.arrayBuffer());
    let add: StoredText = { id: crypto.randomUUID(), file: file.name, bytes };
    for (;;) {
      const from = this.shelves;
      const base = this.index.save();
      const answer = await this.run({ base, keep: from, reread: [], add }, { signal, tell });
      if ("refused" in answer) return answer;
      const { built } = answer;
      add = built.added ?? add;
      const shelf = built.shelves.find(({ id }) => id === add.id);
      const [replaced] = without(from, idsOf(built.shelves));
      const [text] = replaced ? await (await this.opening).texts([replaced.id]) : [];
      signal.throwIfAborted();
      if (shelf && (await this.commit(idsOf(from), built, [add]))) {
        this.undoable = replaced && text ? { text, shelf: replaced, instead: add.id } : null;
        return { shelf, replaced: replaced ?? null };
      }
      await this.load();
    }
  }

  /** Takes what is stored; what nothing usable was made of waits for `mend`. */
  private async load(): Promise<void> {
    const store = await this.opening;
    const stored = await store.load();
    const index = storedIndex(stored);
    this.kept = store.kept;
    this.index = index ?? clauseIndex([]);
    warmUp(this.index);
    this.indexed = (index && stored.made?.indexed) ?? [];
    this.shelves = ((index && stored.made?.shelves) ?? []).filter(({ id }) =>
      stored.ids.includes(id),
    );
    this.off = stored.off;
    this.changed();
  }

  /** Makes the library whole again: texts that are not in the index, clauses that are there no more. */
  private async mend(): Promise<void> {
    const store = await this.opening;
    const { ids } = await store.load();
    const missing = ids.filter((id) => !idsOf(this.shelves).includes(id));
    if (missing.length === 0 && this.indexed.length === this.shelves.length) return;
    const built = await this.readAgain(this.shelves, await store.texts(missing));
    await this.commit(ids, built, []).catch(() => this.take(built));
  }

  private async readAgain(
    keep: readonly Shelved[],
    reread: readonly StoredText[],
  ): Promise<BuiltLibrary> {
    const tell = (step: BuildStep | null): void => {
      this.preparing = step;
      this.publish();
    };
    const job = { base: this.index.save(), keep, reread, add: null };
    try {
      const answer = await this.run(job, { signal: new AbortController().signal, tell });
      if ("refused" in answer) throw new Error("nothing new was given that could be refused");
      return answer.built;
    } finally {
      tell(null);
    }
  }

  /** Writes what was built, and takes it where it is written. */
  private async commit(
    from: readonly string[],
    built: Pick<BuiltLibrary, "shelves"> & Partial<BuiltLibrary>,
    add: readonly StoredText[],
  ): Promise<boolean> {
    const { shelves, index } = built;
    const ids = idsOf(shelves);
    const written = await (
      await this.opening
    ).commit({
      from,
      add,
      remove: from.filter((id) => !ids.includes(id)),
      made: { format: MADE_FORMAT, shelves, indexed: index ? ids : this.indexed },
      ...(index ? { index } : {}),
    });
    if (written) this.take(built);
    return written;
  }

  private take({ shelves, index }: Pick<BuiltLibrary, "shelves"> & Partial<BuiltLibrary>): void {
    this.shelves = shelves;
    if (index) {
      this.index = loadIndex(index);
      warmUp(this.index);
      this.indexed = idsOf(shelves);
    }
    this.changed();
  }

  private inTurn<T>(task: () => Promise<T>): Promise<T> {
    const done = this.turn.then(task);
    this.turn = done.catch(() => undefined);
    return done;
  }

  private changed(): void {
    this.revision += 1;
    this.publish();
  }

  private publish(): void {
    for (const listener of this.listeners) listener(this.library);
  }
}
