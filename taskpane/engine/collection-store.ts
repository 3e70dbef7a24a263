import { openDB, type DBSchema, type IDBPDatabase } from "idb";
import type { Shelved } from "./shelf";

/** A collection as it was given: the one thing that is kept whatever becomes of the program. */
export interface StoredText {
  readonly id: string;
  /** The file's name. */
  readonly file: string;
  readonly bytes: Uint8Array;
}

/** What was made of the texts, kept so that it is ready at once; made anew where it does not fit. */
export interface Made {
  /** @see MADE_FORMAT */
  readonly format: number;
  readonly shelves: readonly Shelved[];
  /** Ids of the collections whose clauses stand in the index, those removed since included. */
  readonly indexed: readonly string[];
}

/** Raised with every change to `Made`: one of another format is made anew from the texts. */
export const MADE_FORMAT = 1;

export interface Stored {
  /** Ids of the texts. */
  readonly ids: readonly string[];
  /** Null where there is none of the format that this program knows. */
  readonly made: Made | null;
  readonly index: ArrayBuffer | null;
  /** Ids of the collections that are switched off. */
  readonly off: readonly string[];
}

/** A change of the library, done whole or not at all. */
export interface StoreChange {
  /** Ids of the texts as the change supposes them. */
  readonly from: readonly string[];
  readonly add: readonly StoredText[];
  readonly remove: readonly string[];
  readonly made: Made;
  /** Absent where the index stays. */
  readonly index?: ArrayBuffer;
}

/** Where imported collections stay between visits. */
export interface CollectionStore {
  /** False where the browser refuses storage: what is imported lasts as long as the page. */
  readonly kept: boolean;
  load(): Promise<Stored>;
  texts(ids: readonly string[]): Promise<readonly StoredText[]>;
  /** False where another window changed the library in between: nothing is written then. */
  commit(change: StoreChange): Promise<boolean>;
  /** Drops a text. What was made of it is left until the library changes. */
  forget(id: string): Promise<void>;
  setOff(ids: readonly string[]): Promise<void>;
}

interface Schema extends DBSchema {
  texts: { key: string; value: StoredText };
  /** `made`, `index`, `off`. */
  state: { key: string; value: unknown };
}

/** Its failure is told elsewhere. */
const told = (writing: Promise<unknown>): void => void writing.catch(() => undefined);

const NAME = "greffier";
/** Of the two stores, not of what they hold, which says its own format. */
const VERSION = 2;

const sameIds = (one: readonly string[], other: readonly string[]): boolean =>
  one.length === other.length && one.every((id) => other.includes(id));

const knownFormat = (value: unknown): Made | null =>
  (value as Made | undefined)?.format === MADE_FORMAT ? (value as Made) : null;

const overDatabase = (database: IDBPDatabase<Schema>): CollectionStore => {
  // A value that the browser lost cannot be read; it is made anew like one of another format.
  const state = (key: string): Promise<unknown> => database.get("state", key).catch(() => null);
  return {
    kept: true,
    load: async () => {
      const ids = await database.getAllKeys("texts");
      const [made, index, off] = await Promise.all(["made", "index", "off"].map(state));
      return {
        ids,
        made: knownFormat(made),
        index: index instanceof ArrayBuffer ? index : null,
        off: Array.isArray(off) ? off.map(String) : [],
      };
    },
    texts: async (ids) => {
      const read = ids.map((id) => database.get("texts", id).catch(() => undefined));
      return (await Promise.all(read)).flatMap((text) => text ?? []);
    },
    commit: async ({ from, add, remove, made, index }) => {
      const transaction = database.transaction(["texts", "state"], "readwrite");
      const [texts, states] = [transaction.objectStore("texts"), transaction.objectStore("state")];
      // `done` rejects with what stopped the writing, a full disk above all.
      const done = transaction.done.then(() => true);
      told(done);
      try {
        if (!sameIds(await texts.getAllKeys(), from)) {
          transaction.abort();
          return false;
        }
        for (const id of remove) told(texts.delete(id));
        for (const text of add) told(texts.put(text));
        told(states.put(made, "made"));
        if (index) told(states.put(index, "index"));
      } catch (trouble) {
        transaction.abort();
        throw trouble;
      }
      return done;
    },
    forget: (id) => database.delete("texts", id),
    setOff: async (ids) => {
      await database.put("state", ids, "off");
    },
  };
};

/** For as long as the page lives. */
export function memoryStore(): CollectionStore {
  const texts = new Map<string, StoredText>();
  let made: Made | null = null;
  let index: ArrayBuffer | null = null;
  let off: readonly string[] = [];
  return {
    kept: false,
    load: () => Promise.resolve({ ids: [...texts.keys()], made, index, off }),
    texts: (ids) => Promise.resolve(ids.flatMap((id) => texts.get(id) ?? [])),
    commit: (change) => {
      if (!sameIds([...texts.keys()], change.from)) return Promise.resolve(false);
      for (const id of change.remove) texts.delete(id);
      for (const text of change.add) texts.set(text.id, text);
      made = change.made;
      index = change.index ?? index;
      return Promise.resolve(true);
    },
    forget: (id) => Promise.resolve(void texts.delete(id)),
    setOff: (ids) => Promise.resolve(void (off = ids)),
  };
}

/** Opens the store, in memory where the browser denies it (a private window, blocked site data). */
export async function openCollectionStore(): Promise<CollectionStore> {
  try {
    return overDatabase(
      await openDB<Schema>(NAME, VERSION, {
        upgrade(opened) {
          for (const name of opened.objectStoreNames) opened.deleteObjectStore(name);
          opened.createObjectStore("texts", { keyPath: "id" });
          opened.createObjectStore("state");
        },
      }),
    );
  } catch {
    return memoryStore();
  }
}
