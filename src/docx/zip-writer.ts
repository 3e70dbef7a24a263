import { deflateSync } from "fflate";

import { crc32 } from "./crc32";
import type { ZipEntry } from "./zip-reader";

const LOCAL = 0x04034b50;
const CENTRAL = 0x02014b50;
const END = 0x06054b50;
const LOCAL_LENGTH = 30;
const CENTRAL_LENGTH = 46;
const END_LENGTH = 22;
const VERSION = 20;
const DEFLATED = 8;
/** Sizes follow the content in the source; we write them before it. */
const SIZES_FOLLOW = 8;
/** 1 January 1980, the first date that an archive can hold: a clock has no place here. */
const FIRST_DATE = 0x00210000;

/** An entry with new content; time, name and attributes stay. */
export function changedEntry(entry: ZipEntry, content: Uint8Array): ZipEntry {
  return {
    ...entry,
    method: DEFLATED,
    crc: crc32(content),
    size: content.length,
    compressed: deflateSync(content),
  };
}

/** An entry that the archive does not have yet. */
export function newEntry(name: string, content: Uint8Array): ZipEntry {
  const rawName = Uint8Array.from(name, (char) => char.charCodeAt(0));
  const entry = { name, rawName, madeBy: VERSION, flags: 0, method: DEFLATED, attributes: 0 };
  const empty = { crc: 0, size: 0, compressed: new Uint8Array(), modified: FIRST_DATE };
  return changedEntry({ ...entry, ...empty }, content);
}

/** Writes an archive; compressed contents are copied as they are. */
export function writeZip(entries: readonly ZipEntry[]): Uint8Array {
  const length = entries.reduce(
    (sum, { rawName, compressed }) =>
      sum + LOCAL_LENGTH + CENTRAL_LENGTH + 2 * rawName.length + compressed.length,
    END_LENGTH,
  );
  const bytes = new Uint8Array(length);
  const view = new DataView(bytes.buffer);
  let at = 0;
  const put = (values: readonly (readonly [size: 2 | 4, value: number])[]): void => {
    for (const [size, value] of values) {
      if (size === 2) view.setUint16(at, value, true);
      else view.setUint32(at, value, true);
      at += size;
    }
  };
  const copy = (content: Uint8Array): void => {
    bytes.set(content, at);
    at += content.length;
  };
  const offsets = entries.map((entry) => {
    const offset = at;
    put([[4, LOCAL], ...shared(entry), [2, 0]]);
    copy(entry.rawName);
    copy(entry.compressed);
    return offset;
  });
  const directory = at;
  entries.forEach((entry, rank) => {
    put([[4, CENTRAL], [2, entry.madeBy], ...shared(entry)]);
    put([
      [2, 0],
      [2, 0],
      [2, 0],
      [2, 0],
      [4, entry.attributes],
      [4, offsets[rank] ?? 0],
    ]);
    copy(entry.rawName);
  });
  const size = at - directory;
  put([
    [4, END],
    [2, 0],
    [2, 0],
    [2, entries.length],
    [2, entries.length],
    [4, size],
  ]);
  put([
    [4, directory],
    [2, 0],
  ]);
  return bytes;
}

/** What the local and the central header have in common. */
function shared(entry: ZipEntry): (readonly [2 | 4, number])[] {
  return [
    [2, VERSION],
    [2, entry.flags & ~SIZES_FOLLOW],
    [2, entry.method],
    [4, entry.modified],
    [4, entry.crc],
    [4, entry.compressed.length],
    [4, entry.size],
    [2, entry.rawName.length],
  ];
}
