import type { DocxEditorRef } from "@eigenpal/docx-editor-react";
import type { EditorView } from "prosemirror-view";
import { EditorHost } from "../taskpane/host/editor";
import { newLists } from "../taskpane/host/editor-lists";
import { keepLists } from "./keep-lists";
import { keepSpaces } from "./keep-spaces";

/** The editor as the workbench holds it: a host for the pane, and the document as a Word file. */
export class Surface {
  private editor: DocxEditorRef | null = null;
  private view: EditorView | null = null;
  readonly host: EditorHost;

  constructor(author: string) {
    this.host = new EditorHost(
      {
        view: () => this.editorView(),
        document: () => this.editor?.getDocument() ?? null,
        highlight: (from, to) => this.editor?.highlightRange(from, to),
      },
      author,
    );
  }

  editorView(): EditorView | null {
    return this.editor?.getEditorRef()?.getView() ?? null;
  }

  /** To be told when the editor mounts, and null when it goes. */
  attach(editor: DocxEditorRef | null): void {
    this.editor = editor;
  }

  /** Tells the host of a view; false where it has been told already. */
  opened(view: EditorView): boolean {
    if (view === this.view) return false;
    this.view = view;
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
    return view && document ? keepLists(file, newLists(view.state.doc, document)) : file;
  }
}
