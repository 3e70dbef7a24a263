import { TextSelection } from "prosemirror-state";
import type { EditorView } from "prosemirror-view";
import { createRoot } from "react-dom/client";
import { insideOf, locate, readNode } from "../../../taskpane/host/editor-reading";
import { openDraft } from "../../../workbench/draft-file";
import { EditorSurface } from "../../../workbench/editor-surface";
import type { Surface } from "../../../workbench/surface";
import type { Driver } from "../../host-contract/contract";
import { HOST_CONTRACT } from "../../host-contract/index";

const place = document.getElementById("editor");
if (!place) throw new Error("the page has no place for the editor");
const root = createRoot(place);

/** Opens a document in the workbench's editor and waits until it is there. */
async function opened(bytes: Uint8Array): Promise<Surface> {
  const draft = await openDraft("contrat.docx", bytes);
  if ("refused" in draft) throw new Error(draft.refused.en);
  return new Promise((resolve) => {
    root.render(
      <EditorSurface
        key={draft.file.opened}
        file={draft.file}
        language="fr"
        author="Greffier"
        logo={null}
        commands={null}
        onReady={(surface) => setTimeout(() => resolve(surface), 100)}
        onChange={() => undefined}
      />,
    );
  });
}

/** The drafter's hands, on the editor's own view. */
function driverOf(surface: Surface): Driver {
  const view = (surface as unknown as { view: EditorView }).view;
  const position = (paragraph: number, offset: number): number => {
    const found = locate(view.state.doc)[paragraph];
    if (!found) throw new Error(`no paragraph ${paragraph}`);
    return found.pos + 1 + insideOf(readNode(found.node).stretches, offset, found.node);
  };
  return {
    host: surface.host,
    select: async (paragraph, start, end) => {
      const { doc, tr } = view.state;
      const [from, to] = [position(paragraph, start), position(paragraph, end)];
      view.dispatch(tr.setSelection(TextSelection.create(doc, from, to)));
    },
    type: async (paragraph, text) => {
      const found = locate(view.state.doc)[paragraph];
      if (!found) throw new Error(`no paragraph ${paragraph}`);
      const end = found.pos + found.node.nodeSize - 1;
      view.dispatch(view.state.tr.insertText(text, end));
    },
    save: () => surface.save(),
  };
}

/** Runs one case; what went wrong, or null. */
async function runCase(name: string): Promise<string | null> {
  const found = HOST_CONTRACT.find((each) => each.name === name);
  if (!found) return `no case « ${name} »`;
  try {
    await found.run(driverOf(await opened(found.document())));
    return null;
  } catch (trouble) {
    return String(trouble);
  }
}

Object.assign(window, { runCase });
