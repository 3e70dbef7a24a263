import type { Host } from "./host";
import { wordHost } from "./word";

/** The only supported source of Office.js in production (docs/deploy.md). */
const OFFICE_JS = "https://appsforoffice.microsoft.com/lib/1/hosted/office.js";

/** How long Office.js and Word may take to answer, in milliseconds. */
const PATIENCE = 20_000;

/** Office.js did not load, or Word did not answer it. The page says what to do. */
export class WordNotReady extends Error {
  constructor(readonly reason: "office-js" | "no-answer") {
    super(reason === "office-js" ? "Office.js did not load" : "Word did not answer Office.js");
    this.name = "WordNotReady";
  }
}

/** What a host puts in the page before anything runs. */
interface HostTraces {
  readonly external?: { readonly GetHostInfo?: unknown };
  readonly webkit?: { readonly messageHandlers?: { readonly Agave?: unknown } };
}

/**
 * Whether Word opened this page. Asked before Office.js is loaded: without a host it would hang, or
 * take a page in a frame away.
 */
export function openedByWord(page: Window): boolean {
  const traces = page as unknown as HostTraces;
  return (
    page.location.search.includes("_host_Info") ||
    page.location.hash.includes("_xdm_Info") ||
    page.name.includes("_xdm_Info") ||
    traces.external?.GetHostInfo !== undefined ||
    traces.webkit?.messageHandlers?.Agave !== undefined
  );
}

/** Loads Office.js and gives Word as a host. @throws WordNotReady */
export async function startWord(address: string = OFFICE_JS): Promise<Host> {
  const { pushState, replaceState } = window.history;
  await loadScript(address);
  const info = await inTime(Office.onReady(), "no-answer");
  // Office.js takes these two away from every page.
  Object.assign(window.history, { pushState, replaceState });
  if (info.host !== Office.HostType.Word) throw new WordNotReady("no-answer");
  return wordHost();
}

function loadScript(address: string): Promise<void> {
  const script = document.createElement("script");
  script.src = address;
  const loaded = new Promise<void>((resolve, reject) => {
    script.onload = () => resolve();
    script.onerror = () => reject(new WordNotReady("office-js"));
  });
  document.head.append(script);
  return inTime(loaded, "office-js");
}

async function inTime<T>(work: Promise<T>, reason: WordNotReady["reason"]): Promise<T> {
  let clock: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<never>((_, reject) => {
    clock = setTimeout(() => reject(new WordNotReady(reason)), PATIENCE);
  });
  try {
    return await Promise.race([work, late]);
  } finally {
    clearTimeout(clock);
  }
}
