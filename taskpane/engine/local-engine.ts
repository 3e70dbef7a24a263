import {
  fixEdits,
  followUpInsertion,
  lint,
  outline,
  reoutline,
  rules,
  standardFromDraft,
  standardInsertion,
  suggest,
  type Outline,
  type Paragraph,
  type Request,
} from "../../src/index";
import type { CollectionStore } from "./collection-store";
import { patchBetween, patched } from "./draft-patch";
import type { Engine } from "./engine";
import { foundClause } from "./found-clause";
import { openStyle, styleKeeper } from "./house-style";
import { Librarian } from "./librarian";
import { runHere, type RunJob } from "./run-job";

// What a draft does not need at once is loaded when it is first asked for.
const followUps = () => import("./follow-up-draft");
const newResolutions = () => import("./new-resolution-in");
const rolls = () => import("./roll-draft");
const standards = () => import("./standards");

/** The engine on the thread it is called from. */
export function localEngine(opening: Promise<CollectionStore>, run: RunJob = runHere): Engine {
  let paragraphs: readonly Paragraph[] = [];
  let outlined: Outline = outline([]);
  const styleIn = styleKeeper();
  const librarian = new Librarian(opening, run);
  const asked = async (): Promise<readonly Request[]> =>
    (await followUps()).requestsIn(paragraphs, outlined, librarian.current, librarian.drawnOn);

  return {
    rules: async () =>
      rules.map(({ id, severity, summary, why }) => ({ id, severity, summary, why })),
    read: async (now) => {
      const patch = patchBetween(paragraphs, now);
      paragraphs = patched(paragraphs, patch);
      outlined = reoutline(outlined, paragraphs, { ...patch, inserted: patch.inserted.length });
      return {
        outline: outlined,
        marked: paragraphs.filter(({ changes }) => changes.length > 0).length,
      };
    },
    // Here every correction leaves a tracked change: the pane counts them and lists none.
    lint: async (file) => {
      const { style, read } = styleIn(file);
      const draft = { paragraphs, outline: outlined, ...(style && { style }) };
      return { ...lint(draft, { without: ["revision-mark"] }), style: read };
    },
    readStyle: async (file) => openStyle(file).read,
    suggestions: async (paragraph, limit, parts) =>
      suggest(librarian.current, paragraphs, outlined, paragraph, {
        limit,
        parts,
        collections: librarian.drawnOn,
      }),
    search: async (text, lookup, paragraph) =>
      librarian.current
        .search(text, { ...lookup, collections: lookup.collections ?? librarian.drawnOn })
        .map((hit) => foundClause(hit, paragraphs, outlined, paragraph)),
    followUp: async (resolution) => followUpInsertion(paragraphs, outlined, resolution),
    standards: async (...given) => (await standards()).standardsFor(paragraphs, outlined, ...given),
    placeStandard: async (at, standard) =>
      standardInsertion(paragraphs, outlined, at, standard, standard),
    standardFrom: async (place) => standardFromDraft(paragraphs, outlined, place),
    readStandards: async (file) => (await standards()).readStandards(file),
    newResolution: async (wanted) =>
      (await newResolutions()).newResolutionIn(paragraphs, outlined, wanted),
    requests: asked,
    followUpTable: async (name, format, language) =>
      (await followUps()).followUpFile(await asked(), name, format, language),
    roll: async (request) => (await rolls()).rollDraft(paragraphs, outlined, request),
    fixes: async (findings) => fixEdits(findings),
    library: async () => {
      await librarian.ready;
      return librarian.library;
    },
    watchLibrary: (listener) => librarian.watch(listener),
    importCollection: (file) => librarian.import(file),
    cancelImport: async (id) => librarian.cancel(id),
    removeCollection: (id) => librarian.remove(id),
    undoLibrary: () => librarian.undo(),
    switchCollection: (id, on) => librarian.switch(id, on),
  };
}
