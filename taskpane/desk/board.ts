import { HostRefusal, type RefusalReason } from "../host/host";
import { EMPTY_DESK, type DeskState, type Notice } from "./desk-state";

/** Refusals after which the text may not be what was read. */
const MOVED: ReadonlySet<RefusalReason> = new Set([
  "changed",
  "taken-back",
  "broken-off",
  "unsure",
]);

/** What the tabs show, and whoever is told when it changes. */
export class Board {
  private shown: DeskState = EMPTY_DESK;
  private readonly listeners = new Set<() => void>();

  /** `moved` is told where a refusal says that the text may not be what was read. */
  constructor(private readonly moved: () => void) {}

  get state(): DeskState {
    return this.shown;
  }

  readonly subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  };

  set(change: Partial<DeskState>): void {
    this.shown = { ...this.shown, ...change };
    for (const listener of this.listeners) listener();
  }

  say(notice: Notice | null): void {
    this.set({ notice });
  }

  /** Runs a task and says what went wrong instead of losing it. */
  async guard(task: () => Promise<void>): Promise<void> {
    try {
      await task();
    } catch (trouble) {
      const refused = trouble instanceof HostRefusal;
      this.set({
        examining: false,
        notice: refused
          ? { kind: "refused", reason: trouble.reason, changed: trouble.changed }
          : {
              kind: "failed",
              detail: trouble instanceof Error ? trouble.message : String(trouble),
            },
      });
      if (refused && MOVED.has(trouble.reason)) this.moved();
    }
  }
}
