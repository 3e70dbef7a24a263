import type { Settings } from "./host";

/** Settings held beside a document until whoever saves it writes them into the file. */
export class HeldSettings implements Settings {
  private kept = new Map<string, string>();

  /** `changed` is told when the pane keeps something anew. */
  constructor(private readonly changed: () => void = () => undefined) {}

  /** All settings, to be written. */
  get all(): ReadonlyMap<string, string> {
    return this.kept;
  }

  /** Begins anew with those of another document. */
  hold(settings: ReadonlyMap<string, string>): void {
    this.kept = new Map(settings);
  }

  get(name: string): string | null {
    return this.kept.get(name) ?? null;
  }

  set(name: string, value: string): void {
    this.kept.set(name, value);
    this.changed();
  }
}
