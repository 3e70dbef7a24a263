/** How this Word tracks changes. */
export interface Tracking {
  /** `changeTrackingMode` is there (WordApi 1.4). */
  readonly supported: boolean;
  /** Puts the mode back in a round trip of its own, after a batch that broke off. */
  repair(mode: string | null): Promise<void>;
}

/** Queues: from here on every change is tracked. Nothing to do where the drafter tracks already. */
export function trackChanges(document: Word.Document, mode: string | null): void {
  if (mode === "Off") document.changeTrackingMode = "TrackAll";
}

/** Queues: back to the drafter's own mode. */
export function restoreTracking(document: Word.Document, mode: string | null): void {
  if (mode === "Off") document.changeTrackingMode = "Off";
}

export const tracking = (supported: boolean): Tracking => ({
  supported,
  repair: async (mode) => {
    if (mode !== "Off") return;
    try {
      await Word.run(async (context) => {
        context.document.changeTrackingMode = "Off";
        await context.sync();
      });
    } catch {
      // The batch's own failure is the one to tell: a document that refuses this refused it too.
    }
  },
});
