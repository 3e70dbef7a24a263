import { isDelete, isInsert, isReplace, readText, type Edit, type Place } from "../../src/index";
import { HeldSettings } from "../../taskpane/host/held-settings";
import {
  HostRefusal,
  type Host,
  type HostChange,
  type Reading,
  type Selection,
} from "../../taskpane/host/host";

const startOf = (edit: Edit): number => ("start" in edit ? edit.start : 0);

/** A word processor of lines: a real host over a text. It stands for one that tracks changes. */
export class TextHost implements Host {
  readonly capabilities = { tracking: true, comments: false, undo: false, oneUndo: false };
  readonly settings = new HeldSettings();
  readonly revealed: Place[] = [];
  private listener: (change: HostChange) => void = () => undefined;
  private selected: Selection = null;
  private revision = 0;

  constructor(private lines: readonly string[]) {}

  get text(): string {
    return this.lines.join("\n");
  }

  read(): Promise<Reading> {
    const { paragraphs, warnings } = readText(this.text);
    return Promise.resolve({ paragraphs, warnings, revision: String(this.revision) });
  }
  selection(): Promise<Selection> {
    return Promise.resolve(this.selected);
  }
  onChange(listener: (change: HostChange) => void): () => void {
    this.listener = listener;
    return () => {
      this.listener = () => undefined;
    };
  }
  reveal(place: Place): Promise<void> {
    this.revealed.push(place);
    this.selected = place;
    return Promise.resolve();
  }
  async apply(edits: readonly Edit[], reading: Reading): Promise<void> {
    if (reading.revision !== String(this.revision)) {
      throw new HostRefusal("changed", "the text moved");
    }
    const read = (await this.read()).paragraphs;
    const lines = read.map((paragraph) => paragraph.text);
    const insertions = edits.filter(isInsert);
    for (const edit of [...edits].sort((one, other) => startOf(other) - startOf(one))) {
      const line = isInsert(edit) ? undefined : lines[edit.paragraph];
      if (line !== undefined && isReplace(edit)) {
        lines[edit.paragraph] = line.slice(0, edit.start) + edit.text + line.slice(edit.end);
      }
    }
    const gone = new Set(edits.filter(isDelete).map((edit) => edit.paragraph));
    this.lines = lines.flatMap((line, at) => [
      ...(gone.has(at) ? [] : [line]),
      ...insertions
        .filter(({ after }) => after === at)
        .map(({ insert }) => insert.runs.map((run) => run.text).join("")),
    ]);
    this.revision++;
  }

  /** The drafter puts the cursor somewhere, or selects a span of a paragraph. */
  put(paragraph: number, start = 0, end = start): void {
    this.selected = { paragraph, start, end };
    this.listener("selection");
  }
  /** Another document takes the place of this one. */
  open(lines: readonly string[]): void {
    this.lines = lines;
    this.revision++;
    this.settings.hold(new Map());
    this.listener("document");
  }
  /** The drafter changes a line. */
  type(paragraph: number, text: string): void {
    this.lines = this.lines.map((line, at) => (at === paragraph ? text : line));
    this.revision++;
    this.listener("text");
  }
}
