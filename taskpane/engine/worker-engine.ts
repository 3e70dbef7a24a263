import type { Paragraph } from "../../src/index";
import { patchBetween, type DraftPatch } from "./draft-patch";
import type { DraftRead, Engine } from "./engine";
import type { Library } from "./library";

export interface Question {
  readonly id: number;
  readonly name: keyof Engine;
  readonly given: readonly unknown[];
}

/** An answer, or what the library tells of itself. */
export type Answer =
  | { readonly library: Library }
  | { readonly id: number; readonly value: unknown }
  | { readonly id: number; readonly trouble: string };

interface Waiting {
  resolve(value: unknown): void;
  reject(trouble: Error): void;
}

/** The engine in a worker, so that neither the lint nor an import holds up typing. */
export function workerEngine(worker: Worker): Engine {
  const waiting = new Map<number, Waiting>();
  const watchers = new Set<(library: Library) => void>();
  let library: Library | null = null;
  let last = 0;

  worker.addEventListener("message", ({ data }: MessageEvent<Answer>) => {
    if ("library" in data) {
      library = data.library;
      for (const watcher of watchers) watcher(library);
      return;
    }
    const asked = waiting.get(data.id);
    waiting.delete(data.id);
    if ("trouble" in data) asked?.reject(new Error(data.trouble));
    else asked?.resolve(data.value);
  });
  worker.addEventListener("error", ({ message }) => {
    for (const asked of waiting.values()) asked.reject(new Error(message));
    waiting.clear();
  });

  const to =
    (name: keyof Engine) =>
    (...given: readonly unknown[]): Promise<never> =>
      new Promise<unknown>((resolve, reject) => {
        const id = ++last;
        waiting.set(id, { resolve, reject });
        worker.postMessage({ id, name, given } satisfies Question);
      }) as Promise<never>;

  /** What the worker holds: only what changed is sent to it. */
  let sent: readonly Paragraph[] = [];
  const patch: (patch: DraftPatch) => Promise<DraftRead> = to("read");
  const read = (paragraphs: readonly Paragraph[]): Promise<DraftRead> => {
    const change = patchBetween(sent, paragraphs);
    sent = paragraphs;
    return patch(change);
  };

  return {
    rules: to("rules"),
    read,
    lint: to("lint"),
    readStyle: to("readStyle"),
    suggestions: to("suggestions"),
    search: to("search"),
    followUp: to("followUp"),
    standards: to("standards"),
    placeStandard: to("placeStandard"),
    standardFrom: to("standardFrom"),
    readStandards: to("readStandards"),
    newResolution: to("newResolution"),
    requests: to("requests"),
    followUpTable: to("followUpTable"),
    roll: to("roll"),
    fixes: to("fixes"),
    library: to("library"),
    importCollection: to("importCollection"),
    watchLibrary: (watcher) => {
      watchers.add(watcher);
      if (library) watcher(library);
      return () => watchers.delete(watcher);
    },
    cancelImport: to("cancelImport"),
    removeCollection: to("removeCollection"),
    undoLibrary: to("undoLibrary"),
    switchCollection: to("switchCollection"),
  };
}
