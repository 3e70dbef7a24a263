import type { DocxEditorRef } from "@eigenpal/docx-editor-react";
import type { EditorView } from "prosemirror-view";
import { readDocx, writeDocx } from "../src/index";
import { EditorHost } from "../taskpane/host/editor";
import { newLists } from "../taskpane/host/editor-lists";
import { HeldSettings } from "../taskpane/host/held-settings";
import { keepLists } from "./keep-lists";
import { keepSpaces } from "./keep-spaces";

/** The editor as the workbench holds it: a host for the pane, and the document as a Word file. */
export class Surface {
  private editor: DocxEditorRef | null = null;
  private view: EditorView | null = null;
  readonly host: EditorHost;
  private readonly settings: HeldSettings;

  /** `kept` is told when the pane keeps something with the document. */
  constructor(author: string, kept: () => void) {
    this.settings = new HeldSettings(kept);
    this.host = new EditorHost(
      {
        view: () => this.editorView(),
        document: () => this.editor?.getDocument() ?? null,
        highlight: (from, to) => this.editor?.highlightRange(from, to),
        pages: () => document.querySelector(".paged-editor__pages"),
      },
      author,
      this.settings,
    );
  }

  editorView(): EditorView | null {
    return this.editor?.getEditorRef()?.getView() ?? null;
  }

  /** Takes the focus to the text, where the cursor was. */
  focus(): void {
    this.editor?.focus();
  }

  /** Takes the last change of the text back, from wherever the focus is. */
  undo(): void {
    this.editor?.getEditorRef()?.undo();
  }

  /** To be told when the editor mounts, and null when it goes. */
  attach(editor: DocxEditorRef | null): void {
    this.editor = editor;
  }

  /** Tells the host of a view and its file's settings; false where it has been told already. */
  opened(view: EditorView, settings: ReadonlyMap<string, string>): boolean {
    if (view === this.view) return false;
    this.view = view;
    this.settings.hold(settings);
    this.host.documentOpened();
    return true;
  }

  /** The document as it stands, as a Word file. */
  async save(): Promise<Uint8Array> {
    const document = this.editor?.getDocument();
    const view = this.editorView();
    const saved = await this.editor?.save();
    if (!saved) throw new Error("the editor gave no file");
    const file = keepSpaces(new Uint8Array(saved));
    const settings = this.settings.all;
    const listed = view && document ? keepLists(file, newLists(view.state.doc, document)) : file;
    return settings.size > 0
      ? writeDocx(readDocx(listed), [], { tracked: null, settings })
      : listed;
  }
}
