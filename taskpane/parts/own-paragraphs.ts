import {
  readStandardParagraphs,
  StandardParagraphsError,
  writeStandardParagraphs,
  type StandardParagraph,
} from "../../src/index";

const KEY = "greffier.own-paragraphs";

/** What the drafter writes of a standard paragraph; the name serves in both languages. */
export interface OwnParagraph {
  readonly name: string;
  readonly part: StandardParagraph["part"];
  readonly text: string;
}

/** The drafter's own standard paragraphs, kept by the browser. */
export class OwnParagraphs {
  /** False where the browser refuses to keep them. */
  kept: boolean;
  private paragraphs: readonly StandardParagraph[];
  private readonly listeners = new Set<() => void>();

  constructor(private readonly storage: Pick<Storage, "getItem" | "setItem"> | null) {
    this.kept = storage !== null;
    this.paragraphs = this.read();
  }

  readonly subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  };
  readonly all = (): readonly StandardParagraph[] => this.paragraphs;

  add(own: OwnParagraph): void {
    this.keep([...this.paragraphs, { id: this.unusedId(), ...named(own) }]);
  }

  change(id: string, own: OwnParagraph): void {
    this.keep(this.paragraphs.map((one) => (one.id === id ? { id, ...named(own) } : one)));
  }

  /** Gives the way to take the removal back. */
  remove(id: string): () => void {
    const at = this.paragraphs.findIndex((one) => one.id === id);
    const removed = this.paragraphs[at];
    this.keep(this.paragraphs.filter((one) => one.id !== id));
    return () => {
      if (removed) this.keep(this.paragraphs.toSpliced(at, 0, removed));
    };
  }

  /** Adds those that are not there yet, under ids of their own; gives how many. */
  addAll(others: readonly StandardParagraph[]): number {
    const before = this.paragraphs.length;
    for (const { part, title, text } of others) {
      const there = this.paragraphs.some(
        (one) => one.text === text && one.part === part && one.title.fr === title.fr,
      );
      if (!there) this.keep([...this.paragraphs, { id: this.unusedId(), part, title, text }]);
    }
    return this.paragraphs.length - before;
  }

  /** The file that `addAll` takes back, by way of the engine. */
  file(): string {
    return writeStandardParagraphs(this.paragraphs);
  }

  private unusedId(): string {
    const numbers = this.paragraphs.map(({ id }) => Number(/^own-(\d+)$/.exec(id)?.[1] ?? 0));
    return `own-${Math.max(0, ...numbers) + 1}`;
  }

  private keep(paragraphs: readonly StandardParagraph[]): void {
    this.paragraphs = paragraphs;
    this.kept = this.store(KEY, this.file());
    for (const listener of this.listeners) listener();
  }

  private store(key: string, text: string): boolean {
    try {
      this.storage?.setItem(key, text);
      return this.storage !== null;
    } catch {
      return false;
    }
  }

  /** What cannot be read is laid aside, not written over. */
  private read(): readonly StandardParagraph[] {
    const text = this.storage?.getItem(KEY) ?? null;
    if (text === null) return [];
    try {
      return readStandardParagraphs(text);
    } catch (trouble) {
      if (!(trouble instanceof StandardParagraphsError)) throw trouble;
      this.store(`${KEY}.unread`, text);
      return [];
    }
  }
}

const named = ({ name, part, text }: OwnParagraph): Omit<StandardParagraph, "id"> => ({
  part,
  title: { fr: name.trim(), en: name.trim() },
  text: text.trim().replace(/\s*\n\s*/g, " "),
});
