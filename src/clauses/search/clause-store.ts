import type { CorpusClause } from "../collection";
import { pushRecord, readRecord, readText, type ClauseRecord } from "./clause-record";
import { growingBytes, growingWords } from "./growable";

/** What clauses share, kept once. Small: it is the only part that is parsed when an index is loaded. */
export interface StoreTables {
  readonly collections: readonly { readonly name: string; readonly session: number | null }[];
  readonly resolutions: readonly {
    readonly id: string;
    readonly title: string;
    /** Rank in `collections`. */
    readonly collection: number;
  }[];
  readonly verbs: readonly (readonly string[])[];
  readonly numbers: readonly (string | null)[];
}

/** The clauses in columns and records, read one at a time when they are shown. */
export interface StoreColumns {
  /** What each clause says by itself. @see pushRecord */
  readonly records: Uint8Array;
  readonly recordStarts: Uint32Array;
  readonly resolutions: Uint32Array;
  readonly verbs: Uint32Array;
  readonly numbers: Uint32Array;
  /** 0 for the preamble, 1 for the dispositif. */
  readonly parts: Uint8Array;
}

/** Gives each distinct value a rank, in order of appearance. */
class Ranks<Value> {
  readonly values: Value[] = [];
  readonly #ranks = new Map<string, number>();

  of(key: string, value: () => Value): number {
    const known = this.#ranks.get(key);
    if (known !== undefined) return known;
    const rank = this.values.length;
    this.#ranks.set(key, rank);
    this.values.push(value());
    return rank;
  }
}

export class ClauseStoreWriter {
  readonly #records = growingBytes();
  readonly #starts = growingWords();
  readonly #resolutions = growingWords();
  readonly #verbs = growingWords();
  readonly #numbers = growingWords();
  readonly #parts = growingBytes();
  readonly #resolutionRanks = new Ranks<StoreTables["resolutions"][number]>();
  readonly #verbRanks = new Ranks<readonly string[]>();
  readonly #numberRanks = new Ranks<string | null>();

  constructor(private readonly collections: StoreTables["collections"]) {}

  get size(): number {
    return this.#starts.length;
  }

  /** Adds a clause of the collection of that rank. */
  add(clause: CorpusClause, collection: number): void {
    const { resolution: id, title, verbs, number } = clause;
    const resolution = () => ({ id, title, collection });
    this.#starts.push(this.#records.length);
    this.#resolutions.push(this.#resolutionRanks.of(`${collection} ${id} ${title}`, resolution));
    this.#verbs.push(this.#verbRanks.of(verbs.join("\n"), () => verbs));
    this.#numbers.push(this.#numberRanks.of(String(number), () => number));
    this.#parts.push(clause.part === "operative" ? 1 : 0);
    pushRecord(this.#records, clause);
  }

  finish(): { readonly tables: StoreTables; readonly columns: StoreColumns } {
    this.#starts.push(this.#records.length);
    return {
      tables: {
        collections: this.collections,
        resolutions: this.#resolutionRanks.values,
        verbs: this.#verbRanks.values,
        numbers: this.#numberRanks.values,
      },
      columns: {
        records: this.#records.values(),
        recordStarts: this.#starts.values(),
        resolutions: this.#resolutions.values(),
        verbs: this.#verbs.values(),
        numbers: this.#numbers.values(),
        parts: this.#parts.values(),
      },
    };
  }
}

export class ClauseStore {
  readonly size: number;

  constructor(
    readonly tables: StoreTables,
    readonly columns: StoreColumns,
  ) {
    this.size = columns.resolutions.length;
  }

  resolutionRank(clause: number): number {
    return this.columns.resolutions[clause] ?? 0;
  }

  /** Name and session of the collection that holds a clause. */
  collectionOf(clause: number): StoreTables["collections"][number] {
    const resolution = this.tables.resolutions[this.resolutionRank(clause)];
    return this.tables.collections[resolution?.collection ?? 0] ?? { name: "", session: null };
  }

  partOf(clause: number): CorpusClause["part"] {
    return this.columns.parts[clause] === 1 ? "operative" : "preamble";
  }

  verbsOf(clause: number): readonly string[] {
    return this.tables.verbs[this.columns.verbs[clause] ?? 0] ?? [];
  }

  textOf(clause: number): string {
    const { records, recordStarts } = this.columns;
    return readText(records, recordStarts[clause] ?? 0, recordStarts[clause + 1] ?? 0);
  }

  clause(clause: number): CorpusClause {
    const resolution = this.tables.resolutions[this.resolutionRank(clause)];
    return {
      ...this.#read(clause),
      part: this.partOf(clause),
      resolution: resolution?.id ?? "",
      title: resolution?.title ?? "",
      number: this.tables.numbers[this.columns.numbers[clause] ?? 0] ?? null,
      verbs: this.verbsOf(clause),
    };
  }

  /** The clause before or after in the same resolution, or null at its ends. */
  neighbour(clause: number, step: -1 | 1): number | null {
    const other = clause + step;
    const beside =
      other >= 0 && other < this.size && this.resolutionRank(other) === this.resolutionRank(clause);
    return beside ? other : null;
  }

  citationsOf(clause: number): NonNullable<CorpusClause["citations"]> {
    return this.#read(clause).citations ?? [];
  }

  #read(clause: number): ClauseRecord {
    const { records, recordStarts } = this.columns;
    return readRecord(records, recordStarts[clause] ?? 0, recordStarts[clause + 1] ?? 0);
  }
}
