import type { NewRun } from "../../model/edit";
import type { CorpusClause, ClauseSession } from "../collection";
import { growingBytes, growingWords, pushVariable } from "./growable";
import { pushText, textOf } from "./utf8";

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
  /** Formatting, session mentions and text of each clause. */
  readonly records: Uint8Array;
  readonly recordStarts: Uint32Array;
  readonly resolutions: Uint32Array;
  readonly verbs: Uint32Array;
  readonly numbers: Uint32Array;
  /** 0 for the preamble, 1 for the dispositif. */
  readonly parts: Uint8Array;
}

const BOLD = 1;
const ITALIC = 2;
const SUPERSCRIPT = 4;
const ROLES = ["current", "report-to"] as const;
const FORMS = ["figures", "words", "symbol", "relative"] as const;

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
    this.#addRuns(clause);
    this.#addSessions(clause.sessions ?? []);
    pushText(this.#records, clause.text);
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

  #addRuns({ runs }: CorpusClause): void {
    const plain = runs.every((run) => flagsOf(run) === 0);
    pushVariable(this.#records, plain ? 0 : runs.length);
    if (plain) return;
    for (const run of runs) {
      pushVariable(this.#records, run.text.length);
      this.#records.push(flagsOf(run));
    }
  }

  #addSessions(sessions: readonly ClauseSession[]): void {
    pushVariable(this.#records, sessions.length);
    for (const { start, end, role, form } of sessions) {
      pushVariable(this.#records, start);
      pushVariable(this.#records, end);
      this.#records.push(ROLES.indexOf(role) * FORMS.length + FORMS.indexOf(form));
    }
  }
}

const flagsOf = (run: NewRun): number =>
  (run.bold ? BOLD : 0) | (run.italic ? ITALIC : 0) | (run.superscript ? SUPERSCRIPT : 0);

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
    return this.#read(clause).text;
  }

  clause(clause: number): CorpusClause {
    const { text, runs, sessions } = this.#read(clause);
    const resolution = this.tables.resolutions[this.resolutionRank(clause)];
    return {
      text,
      runs,
      part: this.partOf(clause),
      resolution: resolution?.id ?? "",
      title: resolution?.title ?? "",
      number: this.tables.numbers[this.columns.numbers[clause] ?? 0] ?? null,
      verbs: this.verbsOf(clause),
      sessions,
    };
  }

  #read(clause: number): Pick<CorpusClause, "text" | "runs"> & { sessions: ClauseSession[] } {
    const record = new RecordReader(this.columns.records, this.columns.recordStarts[clause] ?? 0);
    const lengths = Array.from({ length: record.next() }, () => ({
      length: record.next(),
      flags: record.next(),
    }));
    const sessions = Array.from({ length: record.next() }, () => {
      const [start, end, kind] = [record.next(), record.next(), record.next()];
      const role = ROLES[Math.floor(kind / FORMS.length)] ?? "current";
      return { start, end, role, form: FORMS[kind % FORMS.length] ?? "figures" };
    });
    const end = this.columns.recordStarts[clause + 1] ?? 0;
    const text = textOf(this.columns.records, record.at, end);
    return { text, runs: runsOf(text, lengths), sessions };
  }
}

/** Reads the numbers before a clause's text. */
class RecordReader {
  constructor(
    private readonly records: Uint8Array,
    public at: number,
  ) {}

  next(): number {
    let value = 0;
    for (let shift = 0; ; shift += 7) {
      const byte = this.records[this.at] ?? 0;
      this.at += 1;
      value |= (byte & 127) << shift;
      if (byte < 128) return value;
    }
  }
}

function runsOf(
  text: string,
  lengths: readonly { readonly length: number; readonly flags: number }[],
): readonly NewRun[] {
  if (lengths.length === 0) return [{ text }];
  let start = 0;
  return lengths.map(({ length, flags }) => {
    const run: NewRun = {
      text: text.slice(start, start + length),
      ...(flags & BOLD ? { bold: true } : {}),
      ...(flags & ITALIC ? { italic: true } : {}),
      ...(flags & SUPERSCRIPT ? { superscript: true } : {}),
    };
    start += length;
    return run;
  });
}
