import { openDB, type DBSchema, type IDBPDatabase } from "idb";
import type { Collection } from "../../src/index";

interface Schema extends DBSchema {
  collections: { key: string; value: Collection };
}

/** Where imported collections stay between visits. */
export interface CollectionStore {
  /** False where the browser refuses storage: what is imported lasts as long as the page. */
  readonly kept: boolean;
  all(): Promise<readonly Collection[]>;
  put(collection: Collection): Promise<void>;
  remove(name: string): Promise<void>;
}

/** Raised when the shape of a stored collection changes: older ones are dropped and imported anew. */
const VERSION = 1;

const overDatabase = (database: IDBPDatabase<Schema>): CollectionStore => ({
  kept: true,
  all: () => database.getAll("collections"),
  put: async (collection) => {
    await database.put("collections", collection);
  },
  remove: (name) => database.delete("collections", name),
});

const overMemory = (): CollectionStore => {
  const collections = new Map<string, Collection>();
  return {
    kept: false,
    all: () => Promise.resolve([...collections.values()]),
    put: (collection) => Promise.resolve(void collections.set(collection.name, collection)),
    remove: (name) => Promise.resolve(void collections.delete(name)),
  };
};

/** Opens the store, in memory where the browser denies it (a private window, a full disk). */
export async function openCollectionStore(): Promise<CollectionStore> {
  try {
    const database = await openDB<Schema>("greffier", VERSION, {
      upgrade(opened) {
        for (const name of opened.objectStoreNames) opened.deleteObjectStore(name);
        opened.createObjectStore("collections", { keyPath: "name" });
      },
    });
    return overDatabase(database);
  } catch {
    return overMemory();
  }
}
