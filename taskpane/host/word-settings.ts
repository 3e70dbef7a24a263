/** What the pane keeps, as the browser's storage has it. */
export type Keeping = Pick<Storage, "getItem" | "setItem">;

/**
 * The add-in's settings in the document itself: they go where the file goes, and whoever has the file
 * can read them, so nothing of a text may stand there. Null where the host has none.
 */
export function documentSettings(): Keeping | null {
  const settings = Office.context.document.settings as Office.Settings | undefined;
  if (!settings) return null;
  return {
    getItem: (key) => {
      const value: unknown = settings.get(key);
      return typeof value === "string" ? value : null;
    },
    setItem: (key, value) => {
      settings.set(key, value);
      // A document that cannot be written keeps them until the pane closes.
      settings.saveAsync();
    },
  };
}
