import { openDB, type DBSchema } from "idb";

/** A document as it stood before it was saved, and the file it came from. */
export interface Unsaved {
  readonly name: string;
  /** As it was opened. */
  readonly original: Uint8Array;
  /** As it stood. */
  readonly bytes: Uint8Array;
  /** Milliseconds since 1970. */
  readonly at: number;
}

interface Schema extends DBSchema {
  unsaved: { key: string; value: Unsaved };
}

const lockOf = (tab: string): string => `greffier.tab.${tab}`;

/** Keeps this tab's unsaved document where a crash does not reach it. */
export interface RecoveryStore {
  keep(unsaved: Unsaved): Promise<void>;
  clear(): Promise<void>;
  /** What a tab that is gone left behind, newest first; it is this tab's from then on. */
  leftBehind(): Promise<Unsaved | null>;
}

const DENIED: RecoveryStore = {
  keep: () => Promise.resolve(),
  clear: () => Promise.resolve(),
  leftBehind: () => Promise.resolve(null),
};

/** Opens the store. Where the browser denies it nothing is kept: the warning on leaving remains. */
export async function openRecoveryStore(): Promise<RecoveryStore> {
  try {
    const database = await openDB<Schema>("greffier-recovery", 1, {
      upgrade: (opened) => void opened.createObjectStore("unsaved"),
    });
    const tab = crypto.randomUUID();
    // Held for as long as the tab lives: a document whose lock is free was left behind.
    void navigator.locks.request(lockOf(tab), () => new Promise(() => undefined));
    const alive = async (): Promise<ReadonlySet<string | undefined>> =>
      new Set((await navigator.locks.query()).held?.map(({ name }) => name));

    return {
      keep: async (unsaved) => void (await database.put("unsaved", unsaved, tab)),
      clear: () => database.delete("unsaved", tab),
      leftBehind: async () => {
        const held = await alive();
        const tabs = (await database.getAllKeys("unsaved")).filter((key) => !held.has(lockOf(key)));
        const found = await Promise.all(tabs.map((key) => database.get("unsaved", key)));
        await Promise.all(tabs.map((key) => database.delete("unsaved", key)));
        const [newest] = found
          .filter((unsaved) => unsaved !== undefined)
          .sort((one, other) => other.at - one.at);
        return newest ?? null;
      },
    };
  } catch {
    return DENIED;
  }
}
