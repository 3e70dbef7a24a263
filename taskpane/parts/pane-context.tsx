import { createContext, useContext, useSyncExternalStore } from "react";
import type { Bilingual, Language } from "../../src/index";
import type { Desk } from "../desk/desk";
import type { DeskState } from "../desk/desk-state";
import { stringsFor, type Strings } from "../strings/strings";

interface Pane {
  readonly desk: Desk;
  readonly language: Language;
}

const PaneContext = createContext<Pane | null>(null);

export const PaneProvider = PaneContext.Provider;

function usePane(): Pane {
  const pane = useContext(PaneContext);
  if (!pane) throw new Error("a part of the pane stands outside the pane");
  return pane;
}

/** What the tabs can do. */
export const useDesk = (): Desk => usePane().desk;

/** What the tabs show. */
export function useDeskState(): DeskState {
  const { desk } = usePane();
  return useSyncExternalStore(desk.subscribe, desk.snapshot);
}

export const useStrings = (): Strings => stringsFor(usePane().language);

/** The language that the pane speaks. */
export const useLanguage = (): Language => usePane().language;

/** Reads a text that the engine gives in both languages; French signs stay with their words. */
export function useBilingual(): (text: Bilingual) => string {
  const { language } = usePane();
  return (text) => (language === "fr" ? keepTogether(text.fr) : text.en);
}

/** No line begins with « ; » or ends with an opening quotation mark. */
const keepTogether = (french: string): string =>
  french.replace(/« /g, "«\u00a0").replace(/ (?=[»:;!?])/g, "\u00a0");
