import { documentSettings, readDocx, writeDocx } from "../../src/index";
import type { Host, Selection } from "../../taskpane/host/host";
import type { Driver } from "./contract";

const AUTHOR = { author: "Greffier", date: "2026-11-23T09:00:00Z" };

/** The reader and the writer of files, behind the port: a document that nobody else types in. */
export function fileDriver(bytes: Uint8Array): Driver {
  let file = readDocx(bytes);
  let selection: Selection = { paragraph: 0, start: 0, end: 0 };
  const host: Host = {
    capabilities: { tracking: true, comments: true, undo: false, oneUndo: false },
    settings: {
      get: (name) => documentSettings(file).get(name) ?? null,
      set: (name, value) => {
        const settings = new Map([...documentSettings(file), [name, value]]);
        file = readDocx(writeDocx(file, [], { tracked: null, settings }));
      },
    },
    read: async () => ({
      paragraphs: file.paragraphs,
      warnings: file.warnings,
      revision: JSON.stringify(file.paragraphs),
    }),
    selection: async () => selection,
    onChange: () => () => undefined,
    reveal: async (place) => {
      selection = place;
    },
    apply: async (edits) => {
      file = readDocx(writeDocx(file, edits, { tracked: AUTHOR }));
    },
  };
  return {
    host,
    select: async (paragraph, start, end) => {
      selection = { paragraph, start, end };
    },
    type: () => Promise.reject(new Error("nobody types in a file")),
    save: async () => file.bytes,
  };
}
