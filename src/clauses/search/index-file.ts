import { packWords, unpackWords } from "./packed-words";

/**
 * How an index lies in one `ArrayBuffer`: magic, version and a table of sections, then the sections
 * themselves. Texts and postings, nearly all of it, are read where they lie; words are spread out.
 * A worker can be given the whole by transfer.
 */
const MAGIC = 0x47524647;

/** Raised with every change to what the sections hold. */
export const INDEX_VERSION = 3;

/** A saved index that this program cannot use: build it again from the collections. */
export class IndexFormatError extends Error {
  constructor(
    readonly reason: "not-an-index" | "unknown-version" | "cut-short",
    message: string,
  ) {
    super(message);
    this.name = "IndexFormatError";
  }
}

export type Section = Uint8Array | Uint32Array;

export function packSections(sections: readonly Section[]): ArrayBuffer {
  const packed = sections.map((section) =>
    section instanceof Uint32Array ? packWords(section) : section,
  );
  const header = 3 + packed.length * 2;
  const size = packed.reduce((sum, { length }) => sum + length, header * 4);
  const buffer = new ArrayBuffer(size);
  const head = new Uint32Array(buffer, 0, header);
  head.set([MAGIC, INDEX_VERSION, packed.length]);
  let start = header * 4;
  packed.forEach((section, rank) => {
    head.set([start, section.length], 3 + rank * 2);
    new Uint8Array(buffer, start, section.length).set(section);
    start += section.length;
  });
  return buffer;
}

/** @throws IndexFormatError */
export function unpackSections(buffer: ArrayBuffer, expected: number): SectionReader {
  if (buffer.byteLength < 12) throw notAnIndex();
  const [magic, version, count] = new Uint32Array(buffer, 0, 3);
  if (magic !== MAGIC) throw notAnIndex();
  if (version !== INDEX_VERSION || count !== expected) {
    throw new IndexFormatError(
      "unknown-version",
      `The clause index is of version ${String(version)}; this program reads version ${INDEX_VERSION}. Build it again from the collections.`,
    );
  }
  const reader = new SectionReader(buffer, count);
  if (reader.end > buffer.byteLength) {
    throw new IndexFormatError(
      "cut-short",
      `The clause index should have ${reader.end} bytes and has ${buffer.byteLength}. Build it again from the collections.`,
    );
  }
  return reader;
}

const notAnIndex = (): IndexFormatError =>
  new IndexFormatError("not-an-index", "These bytes are not a clause index of Greffier.");

/** Gives the sections in the order in which they were packed. */
export class SectionReader {
  /** Bytes that the file needs to have. */
  readonly end: number;
  readonly #head: Uint32Array;
  #rank = 0;

  constructor(
    private readonly buffer: ArrayBuffer,
    count: number,
  ) {
    const length = Math.min(3 + count * 2, Math.floor(buffer.byteLength / 4));
    this.#head = new Uint32Array(buffer, 0, length);
    const ends = Array.from({ length: count }, (_, rank) => {
      const [start, size] = this.#place(rank);
      return start + size;
    });
    this.end = Math.max((3 + count * 2) * 4, ...ends);
  }

  bytes(): Uint8Array {
    const [start, size] = this.#place(this.#rank);
    this.#rank += 1;
    return new Uint8Array(this.buffer, start, size);
  }

  words(): Uint32Array {
    return unpackWords(this.bytes());
  }

  #place(rank: number): readonly [start: number, size: number] {
    return [this.#head[3 + rank * 2] ?? 0, this.#head[4 + rank * 2] ?? 0];
  }
}
