import { openDB, type DBSchema } from "idb";

/** A document that was open here. */
export interface RecentFile {
  readonly name: string;
  /** Milliseconds since 1970. */
  readonly at: number;
  /** Its place on the disk, where the browser gives one to keep. */
  readonly handle: FileSystemFileHandle | null;
  /** The document as it last stood, where there is no handle to read it again. */
  readonly bytes: Uint8Array | null;
}

interface Schema extends DBSchema {
  recent: { key: string; value: RecentFile };
}

/** As many as the first page shows. */
const MOST = 6;

/** The documents last open, for the first page. */
export interface RecentFiles {
  /** Newest first. */
  all(): Promise<readonly RecentFile[]>;
  add(file: RecentFile): Promise<void>;
  remove(name: string): Promise<void>;
}

const DENIED: RecentFiles = {
  all: () => Promise.resolve([]),
  add: () => Promise.resolve(),
  remove: () => Promise.resolve(),
};

/** Opens the list. Where the browser denies storage there is none, and files are opened anew. */
export async function openRecentFiles(): Promise<RecentFiles> {
  try {
    const database = await openDB<Schema>("greffier-recent", 1, {
      upgrade: (opened) => void opened.createObjectStore("recent", { keyPath: "name" }),
    });
    const all = async (): Promise<readonly RecentFile[]> =>
      (await database.getAll("recent")).sort((one, other) => other.at - one.at);
    return {
      all,
      add: async (file) => {
        await database.put("recent", file);
        const old = (await all()).slice(MOST);
        await Promise.all(old.map(({ name }) => database.delete("recent", name)));
      },
      remove: (name) => database.delete("recent", name),
    };
  } catch {
    return DENIED;
  }
}

/** Reads a recent document again; null where it is gone or the drafter does not allow it. */
export async function readRecent({ handle, bytes }: RecentFile): Promise<Uint8Array | null> {
  if (!handle) return bytes;
  try {
    if ((await permission(handle)) !== "granted") return null;
    return new Uint8Array(await (await handle.getFile()).arrayBuffer());
  } catch {
    return null;
  }
}

interface Permitting {
  /** Absent where the browser asks by itself. */
  requestPermission?(wanted: { readonly mode: "read" }): Promise<PermissionState>;
}

const permission = async (handle: FileSystemFileHandle): Promise<PermissionState> =>
  (await (handle as Permitting).requestPermission?.({ mode: "read" })) ?? "granted";
