import { indexing, loadIndex, type ClauseIndex, type Collection } from "../../src/index";
import type { StoredText } from "./collection-store";
import { readCollection } from "./read-collection";
import { freeName, isSameCollection, shelved, type Shelved } from "./shelf";

/** What is asked of the thread that reads and indexes collections. */
export interface LibraryJob {
  /** An index that holds the clauses of `keep`. */
  readonly base: ArrayBuffer | null;
  readonly keep: readonly Shelved[];
  /** Texts of the library to read again: nothing that can be used was made of them. */
  readonly reread: readonly StoredText[];
  /** A new one. It takes the place of the same collection where that is there. */
  readonly add: StoredText | null;
}

export interface BuiltLibrary {
  readonly shelves: readonly Shelved[];
  readonly index: ArrayBuffer;
  /** The new text, its bytes handed back. */
  readonly added: StoredText | null;
}

/** How far the work is: files are read one by one, then clauses are indexed by thousands. */
export interface BuildStep {
  readonly stage: "reading" | "indexing";
  readonly done: number;
  readonly total: number;
}

/** Thrown for a new text in which there is nothing to search. */
export class NoClauseError extends Error {
  constructor(file: string) {
    super(`${file} holds no clause`);
    this.name = "NoClauseError";
  }
}

interface Held {
  readonly shelf: Shelved;
  readonly collection: Collection;
}

/**
 * Reads what is to be read and makes one index of all, step by step; whoever runs it stops by not
 * going on.
 * @throws DocumentError, NoClauseError about the new text; a text of the library that cannot be read
 * any more becomes an empty shelf.
 */
export function* buildLibrary(job: LibraryJob): Generator<BuildStep, BuiltLibrary> {
  const base = job.base && job.keep.length > 0 ? loadIndex(job.base) : null;
  let held: readonly Held[] = job.keep.map((shelf) => ({ shelf, collection: kept(shelf, base) }));
  const total = job.reread.length + (job.add ? 1 : 0);
  for (const [done, text] of job.reread.entries()) {
    yield { stage: "reading", done, total };
    held = [...held, named(readAgain(text), held)];
  }
  if (job.add) {
    yield { stage: "reading", done: total - 1, total };
    const fresh = readNew(job.add);
    held = held.filter(({ shelf }) => !isSameCollection(shelf, fresh.shelf));
    held = [...held, named(fresh, held)];
  }
  const shelves = held.map(({ shelf }) => shelf);
  const building = indexing(held.map(({ collection }) => collection));
  for (;;) {
    const step = building.next();
    if (step.done) return { shelves, index: step.value.save(), added: job.add };
    yield { stage: "indexing", ...step.value };
  }
}

const kept = ({ name, session, resolutions }: Shelved, base: ClauseIndex | null): Collection => ({
  name,
  session,
  resolutions,
  clauses: base?.clauses(name) ?? [],
});

function readNew(text: StoredText): Held {
  const { collection, outline, warnings } = readCollection(text.file, text.bytes);
  if (collection.clauses.length === 0) throw new NoClauseError(text.file);
  const told = warnings.map(({ message, english }) => ({ fr: message, en: english ?? message }));
  return { collection, shelf: shelved(text.id, collection, outline, told) };
}

function readAgain(text: StoredText): Held {
  try {
    return readNew(text);
  } catch {
    const [name] = text.file.split(/\.[^.]*$/);
    const collection = { name: name ?? text.file, session: null, resolutions: 0, clauses: [] };
    const shelf = { ...collection, id: text.id, committees: [], preambular: 0, operative: 0 };
    return { collection, shelf: { ...shelf, warnings: [] } };
  }
}

/** Under a name that none of the others has. */
function named({ shelf, collection }: Held, others: readonly Held[]): Held {
  const taken = others.map((one) => one.shelf);
  const name = freeName(shelf.name, taken);
  return { shelf: { ...shelf, name }, collection: { ...collection, name } };
}
