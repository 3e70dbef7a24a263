import { readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { SELECTION_CHANGED, windowExternal } from "./external";
import type { Profile } from "./profile";
import { WordHost } from "./word-host";

const folder = dirname(require.resolve("@microsoft/office-js/dist/office.debug.js"));

/** The genuine client in this window, and the document that stands behind it now. */
export interface OfficeClient {
  /** Opens a document; a profile that differs from the client's may differ in refusals only. */
  open(bytes: Uint8Array, profile?: Profile): WordHost;
}

/**
 * Starts Microsoft's own client in this jsdom window over a Word of this profile (once a window:
 * the client asks for its requirement sets when it starts). The scripts that it asks for by tag are
 * read from the package; nothing of it is changed.
 */
export async function startOfficeClient(profile: Profile): Promise<OfficeClient> {
  let host: WordHost | null = null;
  const events = new Map<number, () => void>();
  const seam = windowExternal({
    wordApi: profile.wordApi,
    answer: (request) => {
      if (!host) return { Results: [] };
      return host.answer(request);
    },
    listen: (event, raise) => events.set(event, raise),
    unlisten: (event) => events.delete(event),
    settings: () => host?.settings ?? new Map(),
  });
  Object.defineProperty(window, "external", { value: seam, configurable: true });
  await loadClient();
  return {
    open: (bytes, other = profile) => {
      host = new WordHost(bytes, other);
      host.selectionChanged = () => events.get(SELECTION_CHANGED)?.();
      return host;
    },
  };
}

async function loadClient(): Promise<void> {
  const run = (file: string): void => {
    const source = readFileSync(join(folder, file), "utf8");
    window.eval(`${source}\n//# sourceURL=${file}`);
  };
  // The client finds its own address by the tag that asked for it, and asks for more by tags.
  const tag = document.createElement("script");
  tag.type = "text/plain";
  tag.setAttribute("src", "https://localhost/office/office.debug.js");
  document.head.appendChild(tag);
  const append = Node.prototype.appendChild;
  Node.prototype.appendChild = function <T extends Node>(this: Node, node: T): T {
    const file = node instanceof HTMLScriptElement ? node.src.split("/office/")[1] : undefined;
    if (!(node instanceof HTMLScriptElement) || !file) return append.call(this, node) as T;
    node.type = "text/plain";
    setTimeout(() => {
      run(file);
      node.onload?.(new Event("load"));
    }, 0);
    return append.call(this, node) as T;
  };
  run("office.debug.js");
  await window.Office.onReady();
  const { OfficeExtension } = window as unknown as { OfficeExtension: { Utility: object } };
  // Otherwise references are given back five seconds later, into the next test.
  Object.assign(OfficeExtension.Utility, { _synchronousCleanup: true });
}
