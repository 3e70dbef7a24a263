import { useCallback, useEffect, useRef, useState } from "react";
import { stringsFor } from "../taskpane/strings/strings";
import type { Language } from "../src/index";
import {
  changedOnDisk,
  openDraft,
  pickFile,
  saveDraft,
  saveDraftAs,
  type DraftFile,
} from "./draft-file";
import { HeldName } from "./hold-name";
import { inBoth, type Message } from "./page-message";
import { readRecent, type RecentFile, type RecentFiles } from "./recent-files";
import type { RecoveryStore } from "./recovery-store";
import { useAutosave } from "./use-autosave";

/** Where a document comes from and what is kept of it. */
export interface DraftPlaces {
  readonly recovery: RecoveryStore;
  readonly recents: RecentFiles;
  readonly sample: () => Promise<Uint8Array>;
}

/** The document that is open, and what a drafter does with its file. */
export interface OpenDraft {
  readonly file: DraftFile | null;
  /** False until it is known whether a tab that is gone left a document behind. */
  readonly begun: boolean;
  readonly unsaved: boolean;
  /** To be told at each change of the text. */
  readonly changed: () => void;
  readonly pick: () => Promise<void>;
  readonly openFile: (chosen: File, handle?: FileSystemFileHandle | null) => Promise<void>;
  readonly openRecent: (file: RecentFile) => Promise<void>;
  readonly openSample: () => Promise<void>;
  readonly close: () => void;
  readonly save: () => Promise<void>;
  readonly saveAs: () => Promise<void>;
}

/** Opens, keeps and saves the document of this tab; says what went wrong and loses nothing. */
export function useDraft(
  { recovery, recents, sample }: DraftPlaces,
  language: Language,
  contents: () => Promise<Uint8Array | null>,
  say: (message: Message | null) => void,
): OpenDraft {
  const [file, setFile] = useState<DraftFile | null>(null);
  const [begun, setBegun] = useState(false);
  const [unsaved, setUnsaved] = useState(false);
  const [name] = useState(() => new HeldName());
  const autosave = useAutosave(recovery, file, contents);
  const began = useRef(false);

  const open = useCallback(
    async (...given: Parameters<typeof openDraft>): Promise<DraftFile | null> => {
      const opened = await openDraft(...given);
      if ("refused" in opened) {
        say({ text: opened.refused, trouble: true });
        return null;
      }
      say(null);
      setUnsaved(false);
      setFile(opened.file);
      return opened.file;
    },
    [say],
  );

  /** Opens a document of the drafter's own, which may be open elsewhere and comes back in the list. */
  const openOwn = useCallback(
    async (...given: Parameters<typeof openDraft>): Promise<void> => {
      const opened = await open(...given);
      if (!opened) return;
      autosave.saved();
      await recents.add(recentOf(opened, opened.bytes));
      if (await name.hold(opened.name)) {
        say({ text: inBoth((strings) => strings.workbench.elsewhere(opened.name)) });
      }
    },
    [autosave, name, open, recents, say],
  );

  const mayLeave = (question: "discardChanges" | "discardAndClose"): boolean =>
    !unsaved || window.confirm(stringsFor(language).workbench[question]);

  const openFile: OpenDraft["openFile"] = async (chosen, handle = null) => {
    if (!mayLeave("discardChanges")) return;
    const bytes = new Uint8Array(await chosen.arrayBuffer());
    await openOwn(chosen.name, bytes, handle, handle && chosen.lastModified);
  };

  const write = async (by: typeof saveDraftAs): Promise<void> => {
    if (!file) return;
    try {
      const { changedOnDisk: asks } = stringsFor(language).workbench;
      if (by === saveDraft && (await changedOnDisk(file)) && !window.confirm(asks(file.name))) {
        return;
      }
      const bytes = await contents();
      if (!bytes) return;
      const saved = await by(file, bytes);
      if (!saved) return;
      setFile(saved);
      setUnsaved(false);
      autosave.saved();
      await recents.add(recentOf(saved, bytes));
      say({ text: inBoth((strings) => strings.workbench.savedAs(saved.name)) });
    } catch {
      say({ text: inBoth((strings) => strings.workbench.saveFailed), trouble: true });
    }
  };

  useEffect(() => {
    if (began.current) return;
    began.current = true;
    const begin = async (): Promise<void> => {
      const left = await recovery.leftBehind();
      if (!left) return setBegun(true);
      const opened = await open(left.name, left.bytes);
      setBegun(true);
      if (!opened) return;
      const time = new Date(left.at).toLocaleTimeString(language, { timeStyle: "short" });
      setUnsaved(true);
      say({
        text: inBoth((strings) => strings.workbench.recovered(left.name, time)),
        action: {
          label: inBoth((strings) => strings.workbench.discard),
          run: () => void open(left.name, left.original),
        },
      });
    };
    void begin();
  }, [language, open, recovery, say]);

  useEffect(() => {
    if (!unsaved) return;
    const warn = (event: BeforeUnloadEvent): void => event.preventDefault();
    window.addEventListener("beforeunload", warn);
    return () => window.removeEventListener("beforeunload", warn);
  }, [unsaved]);

  return {
    file,
    begun,
    unsaved,
    changed: useCallback(() => {
      setUnsaved(true);
      autosave.changed();
    }, [autosave]),
    pick: async () => {
      const picked = await pickFile();
      if (picked) await openFile(picked.file, picked.handle);
    },
    openFile,
    openRecent: async (recent) => {
      const bytes = await readRecent(recent);
      if (bytes) {
        const { handle } = recent;
        const modified = handle && (await handle.getFile()).lastModified;
        return openOwn(recent.name, bytes, handle, modified);
      }
      await recents.remove(recent.name);
      say({ text: inBoth((strings) => strings.workbench.recentGone(recent.name)) });
    },
    openSample: async () => {
      await open(stringsFor(language).workbench.sampleName, await sample());
    },
    close: () => {
      if (!mayLeave("discardAndClose")) return;
      autosave.saved();
      name.letGo();
      say(null);
      setUnsaved(false);
      setFile(null);
    },
    save: () => write(saveDraft),
    saveAs: () => write(saveDraftAs),
  };
}

const recentOf = (file: DraftFile, bytes: Uint8Array): RecentFile => ({
  name: file.name,
  at: Date.now(),
  handle: file.handle,
  bytes: file.handle ? null : bytes,
});
