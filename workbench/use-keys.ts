import { useLayoutEffect } from "react";

/** What a key of the page does. */
export interface PageKeys {
  readonly onOpen: () => void;
  readonly onSave: () => void;
  /** Ctrl+Z outside the text, where nothing is typed that the browser would take back. */
  readonly onUndo: () => void;
  readonly onSaveAs: () => void;
  /** F6, as in Word: from the text to the pane and back. */
  readonly onOtherHalf: () => void;
  /** Shift+F6: to the comments and tracked changes beside the text, and back. */
  readonly onCards: () => void;
  /** F10, as in Word: to the menus and the toolbar, and back. */
  readonly onMenus: () => void;
}

/** Whether keys write where they go. */
const isWriting = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement &&
  (target.isContentEditable ||
    target.matches("input:not([type=checkbox], [type=radio]), textarea"));

function actionOf(event: KeyboardEvent, keys: PageKeys): (() => void) | null {
  if (event.altKey) return null;
  if (event.key === "F6") return event.shiftKey ? keys.onCards : keys.onOtherHalf;
  if (event.key === "F10" && !event.shiftKey) return keys.onMenus;
  if (!event.ctrlKey && !event.metaKey) return null;
  const key = event.key.toLowerCase();
  if (key === "o") return keys.onOpen;
  if (key === "s") return event.shiftKey ? keys.onSaveAs : keys.onSave;
  if (key === "z" && !event.shiftKey && !isWriting(event.target)) return keys.onUndo;
  return null;
}

/** Ctrl+O, Ctrl+S, Ctrl+Shift+S, Ctrl+Z, F6, Shift+F6 and F10 wherever the focus is. */
export function useKeys(keys: PageKeys): void {
  // Before the page is painted: what is seen can be used.
  useLayoutEffect(() => {
    const pressed = (event: KeyboardEvent): void => {
      const action = actionOf(event, keys);
      if (!action) return;
      event.preventDefault();
      action();
    };
    window.addEventListener("keydown", pressed);
    return () => window.removeEventListener("keydown", pressed);
  });
}
