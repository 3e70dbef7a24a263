import type { StoreTables } from "./clause-store";
import { ClauseStore } from "./clause-store";
import { Dictionary } from "./dictionary";
import { growingBytes } from "./growable";
import { packSections, unpackSections } from "./index-file";
import type { Postings } from "./postings";
import { pushText, textOf } from "./utf8";

/**
 * An index ready to be searched. An *entry* is a wording: clauses with the same words, in any number
 * of resolutions, are one entry with several members.
 */
export interface IndexedClauses {
  readonly dictionary: Dictionary;
  readonly postings: Postings;
  readonly store: ClauseStore;
  /** Clauses of each entry: `members[memberStarts[e]]` to `members[memberStarts[e + 1] - 1]`. */
  readonly members: Uint32Array;
  readonly memberStarts: Uint32Array;
  /** The entry of each clause. */
  readonly entries: Uint32Array;
}

const SECTIONS = 18;

/** The whole index as one buffer. @see unpackIndex */
export function packIndex(index: IndexedClauses): ArrayBuffer {
  const { dictionary, postings, store } = index;
  const tables = growingBytes();
  pushText(tables, JSON.stringify(store.tables));
  return packSections([
    tables.values(),
    dictionary.bytes,
    dictionary.starts,
    postings.bytes,
    postings.counts,
    postings.blocks,
    postings.blockLast,
    postings.blockStart,
    postings.blockMost,
    index.members,
    index.memberStarts,
    index.entries,
    store.columns.records,
    store.columns.recordStarts,
    store.columns.resolutions,
    store.columns.verbs,
    store.columns.numbers,
    store.columns.parts,
  ]);
}

/** Views on a packed index. @throws IndexFormatError */
export function unpackIndex(buffer: ArrayBuffer): IndexedClauses {
  const read = unpackSections(buffer, SECTIONS);
  const tables = read.bytes();
  return {
    // The order of `packIndex`: object literals are evaluated from top to bottom.
    dictionary: new Dictionary(read.bytes(), read.words()),
    postings: {
      bytes: read.bytes(),
      counts: read.words(),
      blocks: read.words(),
      blockLast: read.words(),
      blockStart: read.words(),
      blockMost: read.bytes(),
    },
    members: read.words(),
    memberStarts: read.words(),
    entries: read.words(),
    store: new ClauseStore(JSON.parse(textOf(tables, 0, tables.length)) as StoreTables, {
      records: read.bytes(),
      recordStarts: read.words(),
      resolutions: read.words(),
      verbs: read.words(),
      numbers: read.words(),
      parts: read.bytes(),
    }),
  };
}
