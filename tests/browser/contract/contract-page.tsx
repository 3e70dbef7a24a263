import { TextSelection } from "prosemirror-state";
import type { EditorView } from "prosemirror-view";
import { createRoot } from "react-dom/client";
import { readDocx, type Paragraph } from "../../../src/index";
import { insideOf, locate, readNode } from "../../../taskpane/host/editor-reading";
import { EditorSurface } from "../../../workbench/editor-surface";
import type { Surface } from "../../../workbench/surface";
import { HOST_CONTRACT } from "../../host-contract/index";

interface Opened {
  readonly surface: Surface;
  readonly view: EditorView;
}

const place = document.getElementById("editor");
if (!place) throw new Error("the page has no place for the editor");
const root = createRoot(place);
let openings = 0;

/** Opens a document in a fresh editor. */
const open = (bytes: Uint8Array): Promise<Opened> =>
  new Promise((resolve) => {
    root.render(
      <EditorSurface
        key={++openings}
        file={{
          name: "case.docx",
          bytes,
          handle: null,
          modified: null,
          settings: new Map(),
          opened: openings,
        }}
        language="fr"
        author="Greffier"
        width={() => window.innerWidth}
        logo={null}
        commands={null}
        onReady={(surface) => {
          const ready = (): void => {
            const view = surface.editorView();
            if (view) resolve({ surface, view });
            else requestAnimationFrame(ready);
          };
          ready();
        }}
        onChange={() => undefined}
      />,
    );
  });

const position = (view: EditorView, paragraph: number, offset: number): number => {
  const located = locate(view.state.doc)[paragraph];
  if (!located) throw new RangeError(`no paragraph ${paragraph}`);
  return located.pos + 1 + insideOf(readNode(located.node).stretches, offset, located.node);
};

const driverFor = ({ surface, view }: Opened) => ({
  host: surface.host,
  select: (paragraph: number, start: number, end: number) => {
    const { doc } = view.state;
    const [from, to] = [position(view, paragraph, start), position(view, paragraph, end)];
    view.dispatch(view.state.tr.setSelection(TextSelection.create(doc, from, to)));
    return Promise.resolve();
  },
  type: (paragraph: number, text: string) => {
    const located = locate(view.state.doc)[paragraph];
    if (!located) throw new RangeError(`no paragraph ${paragraph}`);
    view.dispatch(view.state.tr.insertText(text, located.pos + located.node.nodeSize - 1));
    return Promise.resolve();
  },
  save: () => surface.save(),
});

/**
 * What must be the same in the editor and in a file, each thing by itself. The runs of a heading are
 * left out: where a bold character style stands in a bold heading, Word and our reader toggle it off,
 * the editor does not.
 */
const essence = (paragraph: Paragraph | undefined): Readonly<Record<string, string>> => ({
  text: paragraph?.text ?? "",
  runs: (paragraph?.style.heading ? [] : (paragraph?.runs ?? []))
    .map(({ start, end, bold, italic, superscript, capitals, strike }) =>
      [start, end, bold && "b", italic && "i", superscript && "s", capitals && "c", strike && "x"]
        .filter((part) => part !== false)
        .join(" "),
    )
    .join("; "),
  label: paragraph?.label
    ? [
        paragraph.label.text,
        paragraph.label.level,
        paragraph.label.format,
        paragraph.label.value,
      ].join(" ")
    : "",
  style: [paragraph?.style.id, paragraph?.style.name, paragraph?.style.heading].join(" "),
  table: String(paragraph?.table),
  changes: (paragraph?.changes ?? [])
    .map(({ kind, start, end }) => `${kind} ${start} ${end}`)
    .join("; "),
});

Object.assign(window, {
  caseNames: HOST_CONTRACT.map(({ name }) => name),

  /** Runs a case; null, or what failed. */
  async runCase(name: string): Promise<string | null> {
    const found = HOST_CONTRACT.find((one) => one.name === name);
    if (!found) return "no such case";
    try {
      await found.run(driverFor(await open(found.document())));
      return null;
    } catch (trouble) {
      return trouble instanceof Error ? trouble.message : String(trouble);
    }
  },

  /** Where the editor reads a document otherwise than the reader of files does, before and after saving. */
  async readingDifferences(bytes: readonly number[]): Promise<readonly string[]> {
    const file = new Uint8Array(bytes);
    const opened = await open(file);
    const { paragraphs } = await opened.surface.host.read();
    const differences = (of: Uint8Array, name: string): string[] => {
      const expected = readDocx(of).paragraphs;
      if (expected.length !== paragraphs.length) {
        return [`${name}: ${paragraphs.length} paragraphs, the file has ${expected.length}`];
      }
      return expected.flatMap((one, at) => {
        const [mine, its] = [essence(paragraphs[at]), essence(one)];
        return Object.keys(its)
          .filter((field) => mine[field] !== its[field])
          .map((field) => `${name}, ${at}, ${field}: ${mine[field]} instead of ${its[field]}`);
      });
    };
    return [
      ...differences(file, "as opened"),
      ...differences(await opened.surface.save(), "as saved"),
    ];
  },
});
