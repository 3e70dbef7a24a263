import { createRoot } from "react-dom/client";
import sampleCollection from "../corpus/sample-collection.md?url";
import sampleDraft from "../corpus/drafts/sample-draft.docx?url";
import type { Engine } from "../taskpane/engine/engine";
import { startEngine } from "../taskpane/engine/start-engine";
import { browserStorage } from "../taskpane/parts/browser-storage";
import { directionOf, languageOf, stringsFor } from "../taskpane/strings/strings";
import { keepOffline } from "./keep-offline";
import { openRecentFiles } from "./recent-files";
import { openRecoveryStore } from "./recovery-store";
import { Workbench } from "./workbench";
import "./page.css";

const bytesAt = async (address: string): Promise<Uint8Array<ArrayBuffer>> => {
  const answer = await fetch(address);
  if (!answer.ok) throw new Error(`${address}: ${answer.status}`);
  return new Uint8Array(await answer.arrayBuffer());
};

/** A first visit finds the sample collection on the shelf; once removed, it stays away. */
async function offerSample(engine: Engine, name: string): Promise<void> {
  const seen = "greffier.sample-offered";
  try {
    const { shelves } = await engine.library();
    if (shelves.length > 0 || browserStorage()?.getItem(seen)) return;
    const content = new Blob([await bytesAt(sampleCollection)]);
    await engine.importCollection({ name: `${name}.md`, content });
    browserStorage()?.setItem(seen, "yes");
  } catch {
    // The sample is a courtesy: without it the shelf is empty and says so.
  }
}

const language = languageOf(navigator.language);
const started = startEngine();
const offered = offerSample(started, stringsFor(language).workbench.sampleCollection);
const engine: Engine = {
  ...started,
  library: async () => {
    await offered;
    return started.library();
  },
};

const [recovery, recents] = await Promise.all([openRecoveryStore(), openRecentFiles()]);

const place = document.getElementById("workbench");
if (!place) throw new Error("the page has no place for the workbench");
createRoot(place).render(
  <Workbench
    engine={engine}
    places={{ recovery, recents, sample: () => bytesAt(sampleDraft) }}
    language={language}
    direction={directionOf(navigator.language)}
  />,
);
keepOffline();
