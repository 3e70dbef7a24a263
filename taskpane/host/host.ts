import type { Edit, Finding, Paragraph, Place, Warning } from "../../src/index";

/** What a word processor can do, found by asking and by trying. */
export interface Capabilities {
  /** Writes are tracked changes. */
  readonly tracking: boolean;
  readonly comments: boolean;
  /** The host has undo of its own that covers our writes. */
  readonly undo: boolean;
  /** A batch of edits, however large, is one step of that undo. */
  readonly oneUndo: boolean;
}

/** What the host could not tell of a text: faults of that kind are not looked for there. */
export interface Untold {
  /** Paragraphs whose formatting is known only as a whole: it changes inside them. */
  readonly formatting: ReadonlySet<number>;
  /** The numbers of lists. */
  readonly numbering: boolean;
}

/** The document as read. `revision` changes whenever the text may have changed. */
export interface Reading {
  readonly paragraphs: readonly Paragraph[];
  readonly warnings: readonly Warning[];
  readonly revision: string;
  readonly untold?: Untold;
}

/** The cursor or the selected span, or null outside the body (header, note, text box). */
export type Selection = Place | null;

export type HostChange = "selection" | "text" | "document";

/**
 * Why a host refuses, a key of the pane's strings: `changed` (the text moved since it was read),
 * `read-only`, `unsupported`, `no-tracking` (this host cannot track the change), `taken-back` (the
 * host failed while writing, and the text reads as before), `broken-off` (it failed, and a part is
 * there), `unsure` (it failed, and what is there is not known), `lost` (the host does not answer).
 */
export type RefusalReason =
  | "changed"
  | "read-only"
  | "unsupported"
  | "no-tracking"
  | "taken-back"
  | "broken-off"
  | "unsure"
  | "lost";

/** A refusal that the drafter sees. */
export class HostRefusal extends Error {
  constructor(
    readonly reason: RefusalReason,
    message: string,
    /** Paragraphs that are changed all the same, where it is known. */
    readonly changed = 0,
  ) {
    super(message);
    this.name = "HostRefusal";
  }
}

/** How a long write is followed. */
export interface Watch {
  /** Told now and then how many of the edits are done. */
  readonly progress: (done: number, all: number) => void;
  /** Asked now and then. */
  readonly stopped: () => boolean;
}

/** A write was stopped: nothing of it is in the document. */
export class Stopped extends Error {
  constructor() {
    super("the write was stopped");
    this.name = "Stopped";
  }
}

/**
 * What the pane keeps with the document, by name. It goes where the file goes, so no word of a text
 * may stand there.
 */
export interface Settings {
  get(name: string): string | null;
  set(name: string, value: string): void;
}

/** The only thing that the pane knows of a word processor. */
export interface Host {
  readonly capabilities: Capabilities;
  /** What other versions of this host can do and this one cannot: the pane says it. */
  readonly lacks?: readonly ("tracking" | "comments")[];
  readonly settings: Settings;
  read(): Promise<Reading>;
  selection(): Promise<Selection>;
  /** Calls back, debounced, for changes that are not our own. Returns the way to stop. */
  onChange(listener: (change: HostChange) => void): () => void;
  /** Selects the place and scrolls to it, without taking the focus from the pane. */
  reveal(place: Place): Promise<void>;
  /**
   * Writes all edits or none, as tracked changes where the host can. Offsets refer to `reading`;
   * refused with `changed` where a touched paragraph no longer reads as it did then. A host that
   * writes in one step and takes long over it follows `watch`.
   * @throws Stopped where the watch said so
   */
  apply(edits: readonly Edit[], reading: Reading, watch?: Watch): Promise<void>;
  /** Attaches a comment to a place; absent where the host takes none. Refused like `apply`. */
  readonly comment?: (place: Place, text: string, reading: Reading) => Promise<void>;
  /**
   * Underlines these findings of a reading in the text and no others, where the host can without
   * changing the document. Those whose paragraph has changed since are left out: they come again.
   */
  readonly underline?: (findings: readonly Finding[], reading: Reading) => void;
  /** Calls back when the drafter clicks on an underlined finding. Returns the way to stop. */
  readonly onPoint?: (listener: (finding: Finding) => void) => () => void;
}
