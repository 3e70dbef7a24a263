import { DocumentError, documentSentence, type Bilingual } from "../../src/index";
import {
  buildLibrary,
  NoClauseError,
  type BuildStep,
  type BuiltLibrary,
  type LibraryJob,
} from "./build-library";

/** What became of a job: the library with it, or why the new text is refused. */
export type JobAnswer =
  { readonly built: BuiltLibrary } | { readonly refused: "no-clause" | Bilingual };

export interface JobWatch {
  /** Stops the work; the promise then rejects with its reason. */
  readonly signal: AbortSignal;
  readonly tell: (step: BuildStep) => void;
}

/** Whatever does the job: this thread, or one of its own. */
export type RunJob = (job: LibraryJob, watch: JobWatch) => Promise<JobAnswer>;

const refusal = (trouble: unknown, job: LibraryJob): JobAnswer => {
  if (trouble instanceof NoClauseError) return { refused: "no-clause" };
  if (trouble instanceof DocumentError) {
    return { refused: documentSentence(trouble, job.add?.file ?? "") };
  }
  throw trouble;
};

/** Does the job on this thread, which may do other things between two steps. */
export const runHere: RunJob = async (job, { signal, tell }) => {
  try {
    const building = buildLibrary(job);
    for (;;) {
      signal.throwIfAborted();
      const step = building.next();
      if (step.done) return { built: step.value };
      tell(step.value);
      await new Promise((resolve) => setTimeout(resolve));
    }
  } catch (trouble) {
    return refusal(trouble, job);
  }
};

export type JobTold =
  { readonly step: BuildStep } | { readonly answer: JobAnswer } | { readonly failed: string };

const buffersOf = ({ base, reread, add }: LibraryJob): Transferable[] => [
  ...(base ? [base] : []),
  ...[...reread, ...(add ? [add] : [])].map(({ bytes }) => bytes.buffer),
];

/**
 * Does each job on a thread of its own, which ends with it: stopping ends the thread, whatever it
 * is at. Buffers go there and come back without being copied.
 */
export const runInWorker =
  (start: () => Worker): RunJob =>
  (job, { signal, tell }) =>
    new Promise((resolve, reject) => {
      const worker = start();
      const end = (settle: () => void): void => {
        worker.terminate();
        signal.removeEventListener("abort", stop);
        settle();
      };
      const stop = (): void => end(() => reject(signal.reason as Error));
      signal.addEventListener("abort", stop);
      worker.addEventListener("message", ({ data }: MessageEvent<JobTold>) => {
        if ("step" in data) tell(data.step);
        else if ("answer" in data) end(() => resolve(data.answer));
        else end(() => reject(new Error(data.failed)));
      });
      worker.addEventListener("error", ({ message }) => end(() => reject(new Error(message))));
      if (signal.aborted) stop();
      else worker.postMessage(job, buffersOf(job));
    });
