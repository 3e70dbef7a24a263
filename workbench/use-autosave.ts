import { useCallback, useEffect, useRef } from "react";
import type { DraftFile } from "./draft-file";
import type { RecoveryStore } from "./recovery-store";

/** Milliseconds of rest after a change before the document is kept. */
const REST = 4000;

/** Keeps the document a while after each change, when the page has nothing better to do. */
export function useAutosave(
  store: RecoveryStore,
  file: DraftFile | null,
  current: () => Promise<Uint8Array | null>,
): { readonly changed: () => void; readonly saved: () => void } {
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  useEffect(() => () => clearTimeout(timer.current), []);

  const keep = useCallback(async (): Promise<void> => {
    const bytes = await current();
    if (file && bytes) {
      await store.keep({ name: file.name, original: file.bytes, bytes, at: Date.now() });
    }
  }, [current, file, store]);

  return {
    changed: useCallback(() => {
      clearTimeout(timer.current);
      timer.current = setTimeout(() => requestIdleCallback(() => void keep()), REST);
    }, [keep]),
    saved: useCallback(() => {
      clearTimeout(timer.current);
      void store.clear();
    }, [store]),
  };
}
