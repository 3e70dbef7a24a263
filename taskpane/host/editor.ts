import type { Document } from "@eigenpal/docx-editor-core/types/document";
import { Plugin } from "prosemirror-state";
import type { EditorView } from "prosemirror-view";
import { isInsert, type Edit, type Finding, type Place } from "../../src/index";
import { unusedLists } from "./editor-lists";
import { insideOf, locate, readEditor, readNode, type Located } from "./editor-reading";
import { underline, underlinePlugin, type Underline } from "./editor-underlines";
import { writeEdits, type Revision } from "./editor-writing";
import type { HeldSettings } from "./held-settings";
import {
  HostRefusal,
  Stopped,
  type Host,
  type HostChange,
  type Reading,
  type Selection,
  type Watch,
} from "./host";
import { inSlices } from "./in-slices";

/** The editor as it stands on the page; null while it opens a document. */
export interface OpenEditor {
  view(): EditorView | null;
  document(): Document | null;
  /** Selects a range and scrolls to it, the focus staying where it is. */
  highlight(from: number, to: number): void;
  /** What the pages are drawn in; null before they are. */
  pages(): Element | null;
}

/** Milliseconds of rest after the last change before the pane is told. */
const REST: Record<HostChange, number> = { selection: 60, text: 250, document: 0 };

/** Told to the editor's suggestion mode, which would otherwise mark our marked text once more. */
const ALREADY_TRACKED = "suggestionModeApplied";

/** The workbench's editor as a host. */
export class EditorHost implements Host {
  readonly capabilities = { tracking: true, comments: false, undo: true, oneUndo: true };
  /** Tells what changes. */
  private readonly follower = new Plugin({
    view: () => ({
      update: (view, before) => {
        // A document that is another object has changed; comparing what is in it would cost each key.
        if (view.state.doc !== before.doc) this.changed("text");
        else if (!view.state.selection.eq(before.selection)) this.changed("selection");
      },
    }),
  });
  private readonly pointing = new Set<(finding: Finding) => void>();
  /** Give these to the editor. */
  readonly plugins = [
    this.follower,
    underlinePlugin(
      () => this.editor.pages(),
      (finding) => {
        for (const listener of this.pointing) listener(finding);
      },
    ),
  ];
  private readonly listeners = new Set<(change: HostChange) => void>();
  private readonly timers = new Map<HostChange, ReturnType<typeof setTimeout>>();
  private writing = false;
  private revision = 0;
  private lastRevision = Date.now();

  constructor(
    private readonly editor: OpenEditor,
    private readonly author: string,
    readonly settings: HeldSettings,
  ) {}

  /** Call when another document has been opened. */
  documentOpened(): void {
    this.changed("document");
  }

  read(): Promise<Reading> {
    const { view, document } = this.open();
    return Promise.resolve({
      paragraphs: readEditor(view.state.doc, document),
      warnings: [],
      revision: String(this.revision),
    });
  }

  selection(): Promise<Selection> {
    const { view } = this.open();
    const { from, to } = view.state.selection;
    const located = locate(view.state.doc);
    const paragraph = located.findIndex(
      ({ pos, node }) => from > pos && from < pos + node.nodeSize,
    );
    const holder = located[paragraph];
    if (!holder) return Promise.resolve(null);
    const { stretches, text } = readNode(holder.node);
    const offset = (position: number): number => {
      const inside = position - holder.pos - 1;
      const before = stretches.findLast((stretch) => stretch.inside < inside);
      if (!before) return 0;
      return Math.min(before.start + (inside - before.inside), before.end);
    };
    const end = to < holder.pos + holder.node.nodeSize ? offset(to) : text.length;
    return Promise.resolve({ paragraph, start: offset(from), end });
  }

  onChange(listener: (change: HostChange) => void): () => void {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  }

  reveal(place: Place): Promise<void> {
    const { view } = this.open();
    const located = locate(view.state.doc)[place.paragraph];
    if (!located) return Promise.reject(new HostRefusal("changed", "the paragraph is gone"));
    this.editor.highlight(positionIn(located, place.start), positionIn(located, place.end));
    return Promise.resolve();
  }

  underline(findings: readonly Finding[], reading: Reading): void {
    const view = this.editor.view();
    if (!view) return;
    const located = locate(view.state.doc);
    underline(
      view,
      findings.flatMap((finding) => {
        const holder = located[finding.paragraph];
        const read = reading.paragraphs[finding.paragraph];
        if (!holder || readNode(holder.node).text !== read?.text) return [];
        return underlineIn(holder, finding);
      }),
    );
  }

  onPoint(listener: (finding: Finding) => void): () => void {
    this.pointing.add(listener);
    return () => this.pointing.delete(listener);
  }

  async apply(edits: readonly Edit[], reading: Reading, watch?: Watch): Promise<void> {
    const { view, document } = this.open();
    const now = locate(view.state.doc);
    const moved = edits
      .map((edit) => (isInsert(edit) ? Math.max(edit.after, 0) : edit.paragraph))
      .find((index) => {
        const located = now[index];
        return !located || readNode(located.node).text !== reading.paragraphs[index]?.text;
      });
    if (moved !== undefined) {
      throw new HostRefusal("changed", `paragraph ${moved} has changed`);
    }
    const date = new Date().toISOString().replace(/\.\d+Z$/, "Z");
    const revision = (): Revision => ({
      revisionId: ++this.lastRevision,
      author: this.author,
      date,
    });
    const unused = unusedLists(view.state.doc, document);
    const { doc, selection } = view.state;
    const writing = writeEdits(view.state, edits, revision, unused);
    const transaction = await inSlices(writing, (done) => {
      if (this.editor.view() !== view || view.state.doc !== doc)
        throw new HostRefusal("changed", "the text changed meanwhile");
      if (watch?.stopped()) throw new Stopped();
      watch?.progress(done, edits.length);
    });
    transaction.setMeta(ALREADY_TRACKED, true);
    // The cursor may have been moved meanwhile.
    const cursor = view.state.selection;
    if (!cursor.eq(selection)) {
      transaction.setSelection(cursor.map(transaction.doc, transaction.mapping));
    }
    this.writing = true;
    try {
      view.dispatch(transaction);
      this.revision++;
    } finally {
      this.writing = false;
    }
  }

  private open(): { readonly view: EditorView; readonly document: Document } {
    const view = this.editor.view();
    const document = this.editor.document();
    if (!view || !document) throw new HostRefusal("lost", "no document is open");
    return { view, document };
  }

  /** Tells the listeners after a rest; our own writes are known already. */
  private changed(change: HostChange): void {
    if (change !== "selection") this.revision++;
    if (this.writing) return;
    clearTimeout(this.timers.get(change));
    const tell = (): void => {
      for (const listener of this.listeners) listener(change);
    };
    this.timers.set(change, setTimeout(tell, REST[change]));
  }
}

/** The editor's position of an offset in a paragraph's visible text. */
const positionIn = ({ pos, node }: Located, offset: number): number =>
  pos + 1 + insideOf(readNode(node).stretches, offset, node);

/** A finding's span; what is missing is shown on the letter before it, or the first one. */
function underlineIn(holder: Located, finding: Finding): readonly Underline[] {
  const { start, end } = finding;
  const [first, last] = end > start ? [start, end] : [Math.max(start - 1, 0), Math.max(start, 1)];
  const [from, to] = [positionIn(holder, first), positionIn(holder, last)];
  return to > from ? [{ from, to, finding }] : [];
}
