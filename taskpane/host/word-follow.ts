import type { HostChange } from "./host";

/** Quiet after the last event before it is told, and between looks at the text, in milliseconds. */
const SETTLE = 250;
const LOOK = 2500;

export interface Follower {
  /** Events until `work` is done (and the echo after it) are our own. */
  ignoring<T>(work: () => Promise<T>): Promise<T>;
  onChange(listener: (change: HostChange) => void): () => void;
}

/**
 * Tells changes that are not our own. Word's selection event says that the cursor moved, not that
 * something was typed: so while someone listens and the page is seen, `look` asks from time to time
 * whether the paragraph under the cursor still reads as it did.
 */
export function follower(look: () => Promise<boolean>): Follower {
  const listeners = new Set<(change: HostChange) => void>();
  let ours = 0;
  let quiet: ReturnType<typeof setTimeout> | undefined;
  let rounds: ReturnType<typeof setTimeout> | undefined;

  const tell = (change: HostChange): void => {
    for (const listener of listeners) listener(change);
  };
  const settle = (): void => {
    if (ours > 0) return;
    clearTimeout(quiet);
    quiet = setTimeout(() => tell("selection"), SETTLE);
  };
  const round = async (): Promise<void> => {
    const seen = document.visibilityState !== "hidden" && ours === 0;
    if (seen && (await look().catch(() => false))) tell("text");
    if (listeners.size > 0) rounds = setTimeout(() => void round(), LOOK);
  };
  const start = (): void => {
    Office.context.document.addHandlerAsync(Office.EventType.DocumentSelectionChanged, settle);
    rounds = setTimeout(() => void round(), LOOK);
  };
  const stop = (): void => {
    Office.context.document.removeHandlerAsync(Office.EventType.DocumentSelectionChanged, {
      handler: settle,
    });
    clearTimeout(quiet);
    clearTimeout(rounds);
  };
  return {
    ignoring: async (work) => {
      ours++;
      try {
        return await work();
      } finally {
        setTimeout(() => ours--, SETTLE);
      }
    },
    onChange: (listener) => {
      listeners.add(listener);
      if (listeners.size === 1) start();
      return () => {
        if (listeners.delete(listener) && listeners.size === 0) stop();
      };
    },
  };
}
