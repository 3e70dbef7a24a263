import type { HostChange } from "./host";

/** Quiet after the last event before it is told, and between looks at the text, in milliseconds. */
const SETTLE = 250;
const LOOK = 2500;
/** Looks between two at the whole text, which costs Word more than one at the cursor's paragraph. */
const ROUNDS = 4;

/** Whether the text has changed since it was read: near the cursor, or anywhere. */
export type Look = (where: "cursor" | "everywhere") => Promise<boolean>;

export interface Follower {
  /** Events until `work` is done (and the echo after it) are our own. */
  ignoring<T>(work: () => Promise<T>): Promise<T>;
  onChange(listener: (change: HostChange) => void): () => void;
}

/**
 * Tells changes that are not our own. Word's selection event says that the cursor moved, not that
 * something was typed: so while someone listens and the page is seen, `look` asks from time to time
 * whether the paragraph under the cursor still reads as it did, and after the cursor has moved, whether
 * all of it does: the drafter may have typed and gone.
 */
export function follower(look: Look): Follower {
  const listeners = new Set<(change: HostChange) => void>();
  let ours = 0;
  let moved = false;
  let round = 0;
  let quiet: ReturnType<typeof setTimeout> | undefined;
  let rounds: ReturnType<typeof setTimeout> | undefined;

  const tell = (change: HostChange): void => {
    for (const listener of listeners) listener(change);
  };
  const settle = (): void => {
    if (ours > 0) return;
    moved = true;
    clearTimeout(quiet);
    quiet = setTimeout(() => tell("selection"), SETTLE);
  };
  const changed = (): Promise<boolean> => {
    if (document.visibilityState === "hidden" || ours > 0) return Promise.resolve(false);
    const everywhere = moved && ++round % ROUNDS === 0;
    if (everywhere) moved = false;
    return look(everywhere ? "everywhere" : "cursor").catch(() => false);
  };
  const goRound = async (): Promise<void> => {
    if (await changed()) tell("text");
    if (listeners.size > 0) rounds = setTimeout(() => void goRound(), LOOK);
  };
  const start = (): void => {
    Office.context.document.addHandlerAsync(Office.EventType.DocumentSelectionChanged, settle);
    rounds = setTimeout(() => void goRound(), LOOK);
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
