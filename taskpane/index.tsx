import { createRoot } from "react-dom/client";
import { App } from "./App";
import { Desk } from "./desk/desk";
import { startEngine } from "./engine/start-engine";
import { wordHost } from "./host/word";
import { readMarkupAside } from "./host/word-markup";
import { isInsideOffice, openOffice } from "./office";
import { directionOf, languageOf, stringsFor } from "./strings/strings";
import { TABS, type TabName } from "./tabs/index";
import "./page.css";

/** The tab that the ribbon's command asked for. */
const wantedTab = (): TabName | undefined => {
  const wanted = new URLSearchParams(window.location.search).get("tab");
  return TABS.find(({ name }) => name === wanted)?.name;
};

/** Whether Word is there; null where Office.js did not come. */
const findWord = async (): Promise<boolean | null> => {
  if (!isInsideOffice(window)) return false;
  return openOffice().catch(() => null);
};

/** The pane in Word; elsewhere, the way to the workbench. */
async function start(place: HTMLElement): Promise<void> {
  const inWord = await findWord();
  const locale = inWord ? Office.context.displayLanguage : navigator.language;
  const language = languageOf(locale);
  document.documentElement.lang = language;
  if (!inWord) {
    const strings = stringsFor(language);
    place.className = "alone";
    place.textContent = inWord === null ? strings.noOfficeJs : strings.notInWord;
    return;
  }
  const markup = new Worker(new URL("./host/word-markup-worker.ts", import.meta.url), {
    type: "module",
  });
  const host = wordHost(readMarkupAside(markup));
  const desk = new Desk(host, startEngine());
  createRoot(place).render(
    <App desk={desk} language={language} direction={directionOf(locale)} tab={wantedTab()} />,
  );
}

const place = document.getElementById("pane");
if (!place) throw new Error("the page has no place for the pane");
void start(place);
