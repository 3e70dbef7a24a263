import { useEffect } from "react";

/** Ctrl+O, Ctrl+S and Ctrl+Shift+S wherever the focus is. */
export function useFileKeys(keys: {
  readonly onOpen: () => void;
  readonly onSave: () => void;
  readonly onSaveAs: () => void;
}): void {
  useEffect(() => {
    const pressed = (event: KeyboardEvent): void => {
      if (!(event.ctrlKey || event.metaKey) || event.altKey) return;
      const key = event.key.toLowerCase();
      if (key !== "s" && key !== "o") return;
      event.preventDefault();
      if (key === "o") keys.onOpen();
      else if (event.shiftKey) keys.onSaveAs();
      else keys.onSave();
    };
    window.addEventListener("keydown", pressed);
    return () => window.removeEventListener("keydown", pressed);
  });
}
