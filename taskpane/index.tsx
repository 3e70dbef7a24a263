import { createRoot } from "react-dom/client";
import { App } from "./App";
import { Desk } from "./desk/desk";
import { ignoredFindings } from "./desk/ignored-findings";
import { startEngine } from "./engine/start-engine";
import { wordHost } from "./host/word";
import { isInsideOffice, openOffice } from "./office";
import { browserStorage } from "./parts/browser-storage";
import { directionOf, languageOf, stringsFor } from "./strings/strings";
import "./page.css";

/** The pane in Word; elsewhere, the way to the workbench. */
async function start(place: HTMLElement): Promise<void> {
  const inWord = isInsideOffice(window) && (await openOffice());
  const locale = inWord ? Office.context.displayLanguage : navigator.language;
  const language = languageOf(locale);
  document.documentElement.lang = language;
  if (!inWord) {
    place.textContent = stringsFor(language).notInWord;
    return;
  }
  const desk = new Desk(wordHost(), startEngine(), ignoredFindings(browserStorage()));
  createRoot(place).render(<App desk={desk} language={language} direction={directionOf(locale)} />);
}

const place = document.getElementById("pane");
if (!place) throw new Error("the page has no place for the pane");
void start(place);
