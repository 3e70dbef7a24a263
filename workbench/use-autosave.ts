import { useEffect, useMemo, useRef } from "react";
import type { DraftFile } from "./draft-file";
import type { RecoveryStore } from "./recovery-store";

/** Milliseconds of rest after a change before the document is kept. */
const REST = 4000;

/** To be told of changes and savings; the same object for as long as the page lives. */
export interface Autosave {
  readonly changed: () => void;
  readonly saved: () => void;
}

/** Keeps the document a while after each change, when the page has nothing better to do. */
export function useAutosave(
  store: RecoveryStore,
  file: DraftFile | null,
  contents: () => Promise<Uint8Array | null>,
): Autosave {
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const open = useRef(file);
  useEffect(() => {
    open.current = file;
  }, [file]);
  useEffect(() => () => clearTimeout(timer.current), []);

  return useMemo(() => {
    const keep = async (): Promise<void> => {
      const kept = open.current;
      const bytes = kept && (await contents());
      if (bytes && kept === open.current) {
        await store.keep({ name: kept.name, original: kept.bytes, bytes, at: Date.now() });
      }
    };
    return {
      changed: () => {
        clearTimeout(timer.current);
        timer.current = setTimeout(() => requestIdleCallback(() => void keep()), REST);
      },
      saved: () => {
        clearTimeout(timer.current);
        void store.clear();
      },
    };
  }, [contents, store]);
}
