import {
  clauseIndex,
  DocumentError,
  documentSentence,
  fixEdits,
  followUpInsertion,
  lint,
  outline,
  reoutline,
  rules,
  standardFromDraft,
  standardInsertion,
  suggest,
  type ClauseIndex,
  type Collection,
  type Outline,
  type Paragraph,
} from "../../src/index";
import type { CollectionStore } from "./collection-store";
import { patchBetween, patched } from "./draft-patch";
import type { Engine, GivenFile, Imported, Library, Shelf } from "./engine";
import { rollDraft } from "./roll-draft";
import { newResolutionIn } from "./new-resolution-in";
import { readStandards, standardsFor } from "./standards";
import { readCollection } from "./read-collection";

const shelf = (of: Collection): Shelf => ({
  name: of.name,
  session: of.session,
  resolutions: of.resolutions,
  preambular: of.clauses.filter((clause) => clause.part === "preamble").length,
  operative: of.clauses.filter((clause) => clause.part === "operative").length,
});

/** A file that reads but holds no clause is no collection. */
const holdsNoClause = (file: GivenFile): Imported => ({
  refused: {
    fr: `« ${file.name} » ne contient aucune clause : choisissez un recueil de résolutions adoptées.`,
    en: `“${file.name}” holds no clause: choose a collection of adopted resolutions.`,
  },
});

/** The engine on the thread it is called from. */
export function localEngine(opening: Promise<CollectionStore>): Engine {
  let paragraphs: readonly Paragraph[] = [];
  let outlined: Outline = outline([]);
  let collections: Promise<readonly Collection[]> | null = null;
  let index: ClauseIndex | null = null;

  const allCollections = (): Promise<readonly Collection[]> =>
    (collections ??= opening.then((store) => store.all()));
  const indexed = async (): Promise<ClauseIndex> => (index ??= clauseIndex(await allCollections()));
  const changed = (): void => {
    collections = null;
    index = null;
  };
  const library = async (): Promise<Library> => ({
    shelves: (await allCollections()).map(shelf),
    kept: (await opening).kept,
  });

  return {
    library,
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
    lint: async () => lint({ paragraphs, outline: outlined }, { without: ["revision-mark"] }),
    suggestions: async (paragraph, limit) =>
      suggest(await indexed(), paragraphs, outlined, paragraph, { limit }),
    search: async (text, lookup) =>
      (await indexed()).search(text, lookup).map(({ clause, collection }) => ({
        text: clause.text,
        runs: clause.runs,
        collection,
        resolution: clause.resolution,
        title: clause.title,
        part: clause.part,
        number: clause.number,
      })),
    followUp: async (resolution) => followUpInsertion(paragraphs, outlined, resolution),
    standards: async (...asked) => standardsFor(paragraphs, outlined, ...asked),
    placeStandard: async (at, standard) =>
      standardInsertion(paragraphs, outlined, at, standard, standard),
    standardFrom: async (place) => standardFromDraft(paragraphs, outlined, place),
    readStandards: async (file) => readStandards(file),
    newResolution: async (asked) => newResolutionIn(paragraphs, outlined, asked),
    roll: async (request, from) => rollDraft(paragraphs, outlined, request, from),
    fixes: async (findings) => fixEdits(findings),
    importCollection: async (file) => {
      try {
        const read = readCollection(file);
        if (read.clauses.length === 0) return holdsNoClause(file);
        await (await opening).put(read);
        changed();
        return { library: await library(), shelf: shelf(read) };
      } catch (trouble) {
        if (trouble instanceof DocumentError) {
          return { refused: documentSentence(trouble, file.name) };
        }
        throw trouble;
      }
    },
    removeCollection: async (name) => {
      await (await opening).remove(name);
      changed();
      return library();
    },
  };
}
