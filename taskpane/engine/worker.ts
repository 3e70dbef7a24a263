import type { Paragraph, StyleFile } from "../../src/index";
import { openCollectionStore } from "./collection-store";
import { patched, type DraftPatch } from "./draft-patch";
import type { Engine } from "./engine";
import { localEngine } from "./local-engine";
import { runInWorker } from "./run-job";
import type { Answer, Question } from "./worker-engine";

/** The engine on its own thread: questions in, answers out, in the order they are ready. */
const engine = localEngine(
  openCollectionStore(),
  runInWorker(() => new Worker(new URL("./import-worker.ts", import.meta.url), { type: "module" })),
);
engine.watchLibrary((library) => self.postMessage({ library } satisfies Answer));

/** The draft as last read: the page sends what changed in it. */
let paragraphs: readonly Paragraph[] = [];

/** One frame of the page, in milliseconds: it shows the suggestions before the findings come. */
const FRAME = 16;
const nextFrame = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, FRAME));

const ask = (name: keyof Engine, given: readonly unknown[]): Promise<unknown> => {
  // The lint gives way: the thread answers nothing while it runs, and what it finds is drawn at once.
  if (name === "lint") return nextFrame().then(() => engine.lint(given[0] as StyleFile | null));
  if (name === "read") {
    paragraphs = patched(paragraphs, given[0] as DraftPatch);
    return engine.read(paragraphs);
  }
  return (engine[name] as (...given: readonly unknown[]) => Promise<unknown>)(...given);
};

self.addEventListener("message", ({ data }: MessageEvent<Question>) => {
  const answer = (sent: Answer): void => self.postMessage(sent);
  ask(data.name, data.given).then(
    (value) => answer({ id: data.id, value }),
    (trouble: unknown) =>
      answer({
        id: data.id,
        trouble: trouble instanceof Error ? trouble.message : String(trouble),
      }),
  );
});
