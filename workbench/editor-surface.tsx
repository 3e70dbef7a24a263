import { setGoogleFontsEnabled } from "@eigenpal/docx-editor-core/utils";
import { DocxEditor, type DocxEditorRef } from "@eigenpal/docx-editor-react";
import "@eigenpal/docx-editor-react/styles.css";
import type { EditorView } from "prosemirror-view";
import { useCallback, useState, type ReactNode } from "react";
import type { Language } from "../src/index";
import { followCards } from "./cards";
import type { DraftFile } from "./draft-file";
import "./editor-surface.css";
import { EDITOR_WORDS, marginWords } from "./editor-words";
import { Surface } from "./surface";

// The page's policy refuses every other host; the editor need not even ask.
setGoogleFontsEnabled(false);

/** A page of A4 or Letter with what stands around it, in pixels at 100 %. */
const PAGE = 864;

/** Smaller, a page would be hard to read: better that it scrolls. */
const SMALLEST = 0.75;

/** The zoom at which a page fits in a width, in steps of 5 %; as it is where it fits, or where it would be too small. */
function fitting(width: number): number {
  const zoom = Math.floor((20 * width) / PAGE) / 20;
  return zoom < SMALLEST ? 1 : Math.min(1, zoom);
}

/** The Word document on its pages. */
export function EditorSurface(given: {
  readonly file: DraftFile;
  readonly language: Language;
  readonly author: string;
  /** What there is for the pages, in pixels, when the document opens. */
  readonly width: () => number;
  readonly logo: ReactNode;
  readonly commands: ReactNode;
  readonly onReady: (surface: Surface) => void;
  readonly onChange: () => void;
}) {
  const [surface] = useState(() => new Surface(given.author, given.onChange));
  const [zoom] = useState(() => fitting(given.width()));
  const attach = useCallback((editor: DocxEditorRef | null) => surface.attach(editor), [surface]);
  const { onReady } = given;
  const { settings } = given.file;
  const viewReady = useCallback(
    (view: EditorView) => {
      // The editor says so at every rendering; only another view is another document.
      if (surface.opened(view, settings)) onReady(surface);
    },
    [surface, onReady, settings],
  );
  const cards = useCallback(
    (editor: HTMLElement | null) =>
      editor ? followCards(editor, () => surface.focus()) : undefined,
    [surface],
  );
  return (
    <div className="editor-surface" ref={cards} style={marginWords(given.language)}>
      <DocxEditor
        key={given.file.opened}
        ref={attach}
        documentBuffer={given.file.bytes}
        documentName={given.file.name}
        documentNameEditable={false}
        mode="suggesting"
        initialZoom={zoom}
        author={given.author}
        colorMode="system"
        i18n={EDITOR_WORDS[given.language]}
        showFileOpen={false}
        showHelpMenu={false}
        externalPlugins={surface.host.plugins}
        renderLogo={() => given.logo}
        renderTitleBarRight={() => given.commands}
        onEditorViewReady={viewReady}
        onChange={given.onChange}
      />
    </div>
  );
}
