import { create, insertMultiple, search as oramaSearch } from "@orama/orama";
import { stemmer } from "@orama/stemmers/french";
import { Index as FlexIndex } from "flexsearch";
import Fuse from "fuse.js";
import MiniSearch from "minisearch";
import { indexing, loadIndex, type ClauseIndex, type Collection } from "../src/index";

/** An engine ready to answer, with what it cost to get there. */
export interface Engine {
  /** At most ten results; gives how many. */
  search(query: string): number;
  /** Bytes of the saved index, the texts left out where the engine can save without them; null: it cannot. */
  save(): { readonly bytes: number; load(): void } | null;
}

const LIMIT = 10;

const textsOf = (collections: readonly Collection[]): string[] =>
  collections.flatMap(({ clauses }) => clauses.map(({ text }) => text));

function greffier(collections: readonly Collection[]): Engine {
  const building = indexing(collections);
  let index: ClauseIndex | null = null;
  while (index === null) {
    const step = building.next();
    if (step.done) index = step.value;
  }
  const saved = index.save();
  // As in use: on the one buffer, what it was built from let go.
  const ready = loadIndex(saved);
  return {
    search: (query) => ready.search(query, { limit: LIMIT }).length,
    save: () => ({ bytes: saved.byteLength, load: () => void loadIndex(saved) }),
  };
}

/** `tolerant`: slips and prefixes, as our search has them; else words as they are written. */
function miniSearch(collections: readonly Collection[], tolerant: boolean): Engine {
  const searchOptions = tolerant ? { prefix: true, fuzzy: 0.2 } : {};
  const options = { fields: ["text"], searchOptions };
  const engine = new MiniSearch(options);
  engine.addAll(textsOf(collections).map((text, id) => ({ id, text })));
  return {
    search: (query) => engine.search(query).slice(0, LIMIT).length,
    save: () => {
      const json = JSON.stringify(engine);
      return {
        bytes: Buffer.byteLength(json),
        load: () => void MiniSearch.loadJSON(json, options),
      };
    },
  };
}

function flexSearch(collections: readonly Collection[]): Engine {
  const engine = new FlexIndex({ tokenize: "forward" });
  textsOf(collections).forEach((text, id) => engine.add(id, text));
  return {
    search: (query) => (engine.search(query, { limit: LIMIT, suggest: true }) as unknown[]).length,
    save: () => null,
  };
}

function orama(collections: readonly Collection[]): Engine {
  const engine = create({
    schema: { text: "string" } as const,
    components: { tokenizer: { stemming: true, language: "french", stemmer } },
  });
  void insertMultiple(
    engine,
    textsOf(collections).map((text) => ({ text })),
    1_000_000,
  );
  return {
    search: (term) => {
      const found = oramaSearch(engine, { term, limit: LIMIT, tolerance: 1 });
      if (found instanceof Promise) throw new Error("Orama answered later than asked");
      return found.hits.length;
    },
    save: () => null,
  };
}

function fuse(collections: readonly Collection[]): Engine {
  const engine = new Fuse(textsOf(collections), { ignoreLocation: true });
  return { search: (query) => engine.search(query, { limit: LIMIT }).length, save: () => null };
}

export const ENGINES: Readonly<Record<string, (collections: readonly Collection[]) => Engine>> = {
  Greffier: greffier,
  MiniSearch: (collections) => miniSearch(collections, false),
  "MiniSearch~": (collections) => miniSearch(collections, true),
  FlexSearch: flexSearch,
  Orama: orama,
  "Fuse.js": fuse,
};
