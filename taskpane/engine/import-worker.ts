import type { LibraryJob } from "./build-library";
import { runHere, type JobAnswer, type JobTold } from "./run-job";

/** The thread that reads one import and indexes the library with it; it lives as long as that takes. */
const buffersOf = (answer: JobAnswer): Transferable[] =>
  "built" in answer
    ? [answer.built.index, ...(answer.built.added ? [answer.built.added.bytes.buffer] : [])]
    : [];

const tell = (told: JobTold, transfer: Transferable[] = []): void =>
  self.postMessage(told, { transfer });

self.addEventListener("message", ({ data }: MessageEvent<LibraryJob>) => {
  runHere(data, { signal: new AbortController().signal, tell: (step) => tell({ step }) }).then(
    (answer) => tell({ answer }, buffersOf(answer)),
    (trouble: unknown) =>
      tell({ failed: trouble instanceof Error ? trouble.message : String(trouble) }),
  );
});
