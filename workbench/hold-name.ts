const lockOf = (name: string): string => `greffier.document.${name}`;

/**
 * Holds a document's name for this tab. Two tabs cannot tell whether two files of one name are one,
 * so the name decides: better told once too often than one's work overwritten.
 */
export class HeldName {
  private release: (() => void) | null = null;

  letGo(): void {
    this.release?.();
    this.release = null;
  }

  /** Lets go of the name held before. @returns whether another tab holds this one */
  async hold(name: string): Promise<boolean> {
    this.letGo();
    return new Promise((told) => {
      void navigator.locks.request(lockOf(name), { ifAvailable: true }, (lock) => {
        told(lock === null);
        // Held until another document is opened here, or the tab goes.
        return lock && new Promise<void>((release) => (this.release = release));
      });
    });
  }
}
