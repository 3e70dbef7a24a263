import { HeldSettings } from "./held-settings";
import type { Settings } from "./host";

/** Before each name: the document may hold other add-ins' settings. */
const OURS = "greffier.";

/** The add-in's settings in the document itself; for as long as the pane is open where it has none. */
export function wordSettings(): Settings {
  const settings = Office.context.document.settings as Office.Settings | undefined;
  if (!settings) return new HeldSettings();
  return {
    get: (name) => {
      const value: unknown = settings.get(OURS + name);
      return typeof value === "string" ? value : null;
    },
    set: (name, value) => {
      settings.set(OURS + name, value);
      // A document that cannot be written keeps them until the pane closes.
      settings.saveAsync();
    },
  };
}
