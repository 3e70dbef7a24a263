import type { Bilingual } from "../src/index";

/** A Word file that is open, and the way back to the disk where the browser gives one. */
export interface DraftFile {
  readonly name: string;
  readonly bytes: Uint8Array;
  readonly handle: FileSystemFileHandle | null;
  /** When the file on the disk was last known to change, in milliseconds since 1970; null without one. */
  readonly modified: number | null;
  /** What the pane kept in it. */
  readonly settings: ReadonlyMap<string, string>;
  /** Counts openings: the editor begins anew with each, not with a save. */
  readonly opened: number;
}

export type Opened = { readonly file: DraftFile } | { readonly refused: Bilingual };

let openings = 0;

/** Opens a file if the engine can read it; otherwise the sentence that says why not and what to do. */
export async function openDraft(
  name: string,
  bytes: Uint8Array,
  handle: FileSystemFileHandle | null = null,
  modified: number | null = null,
): Promise<Opened> {
  // The reader is not needed before there is something to read.
  const { readDraft } = await import("./read-draft");
  const read = readDraft(name, bytes);
  if ("refused" in read) return read;
  return { file: { name, bytes, handle, modified, settings: read.settings, opened: ++openings } };
}

const WORD = {
  description: "Word",
  accept: {
    "application/vnd.openxmlformats-officedocument.wordprocessingml.document": [".docx"],
  },
};

interface Pickers {
  showOpenFilePicker?(options: object): Promise<FileSystemFileHandle[]>;
  showSaveFilePicker?(options: object): Promise<FileSystemFileHandle>;
}

const pickers = (): Pickers => window as Pickers;

/** Whether the browser lets a page write a file back to its place. */
export const canPick = (): boolean => "showOpenFilePicker" in window;

/** The file that the drafter picks, or null where they change their mind. */
export async function pickFile(): Promise<{ file: File; handle: FileSystemFileHandle } | null> {
  try {
    const picked = await pickers().showOpenFilePicker?.({ types: [WORD] });
    const handle = picked?.[0];
    return handle ? { file: await handle.getFile(), handle } : null;
  } catch (trouble) {
    if (trouble instanceof DOMException && trouble.name === "AbortError") return null;
    throw trouble;
  }
}

/** Milliseconds since 1970 at which the file on the disk last changed. */
const lastModified = async (handle: FileSystemFileHandle): Promise<number> =>
  (await handle.getFile()).lastModified;

async function writeTo(handle: FileSystemFileHandle, bytes: Uint8Array): Promise<number> {
  const writable = await handle.createWritable();
  await writable.write(bytes as Uint8Array<ArrayBuffer>);
  await writable.close();
  return lastModified(handle);
}

/** Whether another program, or another tab, wrote the file since it was read here. */
export async function changedOnDisk({ handle, modified }: DraftFile): Promise<boolean> {
  if (!handle || modified === null) return false;
  return lastModified(handle).then(
    (now) => now !== modified,
    () => false,
  );
}

function download(name: string, bytes: Uint8Array): void {
  const address = URL.createObjectURL(new Blob([bytes as Uint8Array<ArrayBuffer>]));
  const link = document.createElement("a");
  link.href = address;
  link.download = name;
  link.click();
  URL.revokeObjectURL(address);
}

/** Saves to the file's own place where there is one, else as a download. */
export async function saveDraft(file: DraftFile, bytes: Uint8Array): Promise<DraftFile> {
  if (file.handle) return { ...file, modified: await writeTo(file.handle, bytes) };
  download(file.name, bytes);
  return file;
}

/** Saves under another name; null where the drafter changes their mind. */
export async function saveDraftAs(file: DraftFile, bytes: Uint8Array): Promise<DraftFile | null> {
  if (!pickers().showSaveFilePicker) return saveDraft({ ...file, handle: null }, bytes);
  try {
    const handle = await pickers().showSaveFilePicker?.({
      suggestedName: file.name,
      types: [WORD],
    });
    if (!handle) return null;
    return { ...file, name: handle.name, handle, modified: await writeTo(handle, bytes) };
  } catch (trouble) {
    if (trouble instanceof DOMException && trouble.name === "AbortError") return null;
    throw trouble;
  }
}
