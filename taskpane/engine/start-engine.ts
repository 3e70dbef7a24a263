import type { Engine } from "./engine";
import { workerEngine } from "./worker-engine";

/** Starts the engine on a thread of its own. */
export const startEngine = (): Engine =>
  workerEngine(new Worker(new URL("./worker.ts", import.meta.url), { type: "module" }));
