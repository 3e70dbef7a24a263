import type { Document } from "@eigenpal/docx-editor-core/types/document";
import fc from "fast-check";
import { Schema } from "prosemirror-model";
import { EditorState, TextSelection, type Transaction } from "prosemirror-state";
import type { EditorView } from "prosemirror-view";
import type { Edit } from "../../../src/index";
import { EditorHost } from "../../../taskpane/host/editor";
import { readNode } from "../../../taskpane/host/editor-reading";
import { HeldSettings } from "../../../taskpane/host/held-settings";
import { Stopped, type Reading } from "../../../taskpane/host/host";

const revision = { revisionId: {}, author: {}, date: {} };
const held = Object.fromEntries(
  ["numPr", "listAbstractNumId", "listStartOverride", "styleId", "outlineLevel", "pPrIns", "pPrDel"]
    .concat(["paraId", "textId", "bookmarks", "pPrChange", "sectionBreakType"])
    .concat(["_sectionProperties", "_originalRunBoundaries"])
    .map((name) => [name, { default: null }]),
);
/** The editor's tree as far as plain paragraphs need it. */
const schema = new Schema({
  nodes: {
    doc: { content: "paragraph+" },
    paragraph: { content: "text*", attrs: held },
    text: {},
  },
  marks: {
    insertion: { attrs: revision, excludes: "" },
    deletion: { attrs: revision, excludes: "" },
  },
});

const LINES = ["Le Conseil se réunit à Dakar.", "Les jardins sont ouverts.", "L’eau est rare."];

/** An editor without a page: it holds a state and takes transactions. */
function opened(lines: readonly string[]) {
  const doc = schema.node(
    "doc",
    null,
    lines.map((line) => schema.node("paragraph", null, line ? [schema.text(line)] : [])),
  );
  const dispatched: Transaction[] = [];
  const view = {
    state: EditorState.create({ doc }),
    dispatch(transaction: Transaction) {
      dispatched.push(transaction);
      view.state = view.state.apply(transaction);
    },
  };
  const host = new EditorHost(
    {
      view: () => view as unknown as EditorView,
      document: () => ({ package: {} }) as Document,
      highlight: () => undefined,
      pages: () => null,
    },
    "Greffier",
    new HeldSettings(),
  );
  return { view, host, dispatched };
}

/** What the host compares with: the texts alone. */
const readingOf = (lines: readonly string[]): Reading =>
  ({
    paragraphs: lines.map((text) => ({ text })),
    warnings: [],
    revision: "0",
  }) as unknown as Reading;

/** The tree without what tells one revision from another. */
const shape = (view: { readonly state: EditorState }): string =>
  JSON.stringify(view.state.doc.toJSON()).replace(/"(revisionId|date)":("[^"]*"|\d+)/g, "");

const word = fc.string({ unit: fc.constantFrom(..."abcé ’"), maxLength: 8 });
/** A draft with at most one edit of each paragraph, or a paragraph in its place, and some new ones. */
const batch = fc.array(
  fc.tuple(word, fc.constantFrom("replace", "delete", "swap", "insert", "leave"), word),
  {
    minLength: 1,
    maxLength: 12,
  },
);
const editsOf = (of: readonly (readonly [string, string, string])[]): readonly Edit[] =>
  of.flatMap(([line, kind, text], paragraph): readonly Edit[] => {
    const insert: Edit = { after: paragraph, insert: { runs: [{ text }] } };
    if (kind === "insert") return [insert];
    if (kind === "delete") return [{ paragraph, delete: true }];
    if (kind === "swap") return [{ paragraph, delete: true }, insert];
    if (kind === "replace") return [{ paragraph, start: 0, end: line.length >> 1, text }];
    return [];
  });

const EDITS: readonly Edit[] = LINES.map((_line, paragraph) => ({
  paragraph,
  start: 0,
  end: 2,
  text: "Un",
}));

/** A clock that runs so fast that each edit fills its slice. */
function everyEditASlice(): void {
  let now = 0;
  jest.spyOn(performance, "now").mockImplementation(() => (now += 1000));
}

afterEach(() => jest.restoreAllMocks());

it("writes the same in slices as at once, as one transaction", async () => {
  await fc.assert(
    fc.asyncProperty(batch, async (of) => {
      const lines = of.map(([line]) => line);
      const edits = editsOf(of);
      const atOnce = opened(lines);
      jest.spyOn(performance, "now").mockReturnValue(0);
      await atOnce.host.apply(edits, readingOf(lines));
      const sliced = opened(lines);
      everyEditASlice();
      const told: number[] = [];
      await sliced.host.apply(edits, readingOf(lines), {
        progress: (done) => void told.push(done),
        stopped: () => false,
      });
      expect(shape(sliced.view)).toBe(shape(atOnce.view));
      expect(sliced.dispatched).toHaveLength(1);
      expect(told).toEqual([...told].sort((one, other) => one - other));
      jest.restoreAllMocks();
    }),
    { numRuns: 60 },
  );
});

it("dispatches nothing where it is stopped, wherever that is", async () => {
  everyEditASlice();
  for (const after of EDITS.keys()) {
    const { view, host, dispatched } = opened(LINES);
    const before = view.state.doc;
    let told = 0;
    const watch = { progress: () => void told++, stopped: () => told >= after };
    await expect(host.apply(EDITS, readingOf(LINES), watch)).rejects.toThrow(Stopped);
    expect(dispatched).toEqual([]);
    expect(view.state.doc).toBe(before);
  }
});

it("gives way to whoever types meanwhile: refused, and nothing of theirs is lost", async () => {
  everyEditASlice();
  const { view, host } = opened(LINES);
  const writing = host.apply(EDITS, readingOf(LINES));
  view.state = view.state.apply(view.state.tr.insertText("Hier, ", 1));
  await expect(writing).rejects.toMatchObject({ reason: "changed" });
  expect(readNode(view.state.doc.child(0)).text).toBe(`Hier, ${LINES[0]}`);
});

it("leaves the cursor where it was moved meanwhile", async () => {
  everyEditASlice();
  const { view, host } = opened(LINES);
  const writing = host.apply(EDITS, readingOf(LINES));
  const end = view.state.doc.content.size - 1;
  view.state = view.state.apply(
    view.state.tr.setSelection(TextSelection.create(view.state.doc, end)),
  );
  await writing;
  expect(view.state.selection.from).toBe(view.state.doc.content.size - 1);
});
