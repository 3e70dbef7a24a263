import { DocumentError } from "./document-error";
import { LIMITS } from "./limits";

/** One file of a zip archive, as the central directory describes it. */
export interface ZipEntry {
  readonly name: string;
  /** The name's bytes as they stand in the archive. */
  readonly rawName: Uint8Array;
  /** Version and system of the program that made the entry. */
  readonly madeBy: number;
  readonly flags: number;
  /** 0: stored, 8: deflated. */
  readonly method: number;
  /** Time and date in MS-DOS form. */
  readonly modified: number;
  readonly crc: number;
  /** Bytes after inflation, as declared. */
  readonly size: number;
  readonly attributes: number;
  /** The content as it stands in the archive. */
  readonly compressed: Uint8Array;
}

const END = 0x06054b50;
const CENTRAL = 0x02014b50;
const LOCAL = 0x04034b50;
const END_LENGTH = 22;
const CENTRAL_LENGTH = 46;
const LOCAL_LENGTH = 30;
const LONGEST_COMMENT = 0xffff;
const ENCRYPTED_FLAG = 1;
const ZIP64 = 0xffffffff;
const ZIP64_EXTRA = 1;

export const brokenZip = (what: string): DocumentError =>
  new DocumentError("broken-zip", `The file is damaged: ${what}. Ask for a fresh copy.`);

/**
 * Lists an archive without inflating anything.
 * Layout: PKWARE's APPNOTE.TXT, sections 4.3.7 (local header), 4.3.12 (central) and 4.3.16 (end).
 * @throws DocumentError where the archive is broken, encrypted or too large
 */
export function readZip(bytes: Uint8Array): readonly ZipEntry[] {
  if (bytes.length < END_LENGTH) throw brokenZip("it is too short for a zip archive");
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = endRecord(view);
  const count = view.getUint16(end + 10, true);
  if (count > LIMITS.entries) {
    throw new DocumentError("too-large", `The archive holds ${count} files; no document does.`);
  }
  const entries: ZipEntry[] = [];
  const names = new Set<string>();
  let at = view.getUint32(end + 16, true);
  let total = 0;
  for (let rank = 0; rank < count; rank++) {
    const { entry, next } = centralEntry(bytes, view, at);
    at = next;
    total += entry.size;
    if (total > LIMITS.total) {
      throw new DocumentError("too-large", "The parts of the file are too large together.");
    }
    // Two parts of one name: programs would disagree on what the document says.
    const name = entry.name.toLowerCase();
    if (names.has(name)) throw brokenZip(`it holds ${entry.name} twice`);
    names.add(name);
    entries.push(entry);
  }
  return entries;
}

function endRecord(view: DataView): number {
  const lowest = Math.max(0, view.byteLength - END_LENGTH - LONGEST_COMMENT);
  for (let at = view.byteLength - END_LENGTH; at >= lowest; at--) {
    if (view.getUint32(at, true) === END) return at;
  }
  throw brokenZip("the end of the archive is missing");
}

function centralEntry(
  bytes: Uint8Array,
  view: DataView,
  at: number,
): { readonly entry: ZipEntry; readonly next: number } {
  if (at + CENTRAL_LENGTH > bytes.length || view.getUint32(at, true) !== CENTRAL) {
    throw brokenZip("its list of parts is cut or unreadable");
  }
  const nameEnd = at + CENTRAL_LENGTH + view.getUint16(at + 28, true);
  const extraEnd = nameEnd + view.getUint16(at + 30, true);
  const next = extraEnd + view.getUint16(at + 32, true);
  if (next > bytes.length) throw brokenZip("its list of parts is cut");
  const rawName = bytes.subarray(at + CENTRAL_LENGTH, nameEnd);
  const flags = view.getUint16(at + 8, true);
  const [size, packed, local] = longSizes(view, nameEnd, extraEnd, [
    view.getUint32(at + 24, true),
    view.getUint32(at + 20, true),
    view.getUint32(at + 42, true),
  ]);
  const name = nameOf(rawName);
  if (flags & ENCRYPTED_FLAG) {
    throw new DocumentError("encrypted", `${name} is encrypted. Save the file without a password.`);
  }
  const entry: ZipEntry = {
    name,
    rawName,
    madeBy: view.getUint16(at + 4, true),
    flags,
    method: view.getUint16(at + 10, true),
    modified: view.getUint32(at + 12, true),
    crc: view.getUint32(at + 16, true),
    size,
    attributes: view.getUint32(at + 38, true),
    compressed: localContent(bytes, view, name, local, packed),
  };
  return { entry, next };
}

/** Sizes of 4 GB and more stand in an extra field; some programs write it for small files too. */
function longSizes(
  view: DataView,
  from: number,
  to: number,
  sizes: readonly [number, number, number],
): readonly [number, number, number] {
  if (!sizes.includes(ZIP64)) return sizes;
  for (let at = from; at + 4 <= to; at += 4 + view.getUint16(at + 2, true)) {
    if (view.getUint16(at, true) !== ZIP64_EXTRA) continue;
    let field = at + 4;
    const long = (size: number): number => {
      if (size !== ZIP64 || field + 8 > to) return size;
      const value = Number(view.getBigUint64(field, true));
      field += 8;
      return value;
    };
    return [long(sizes[0]), long(sizes[1]), long(sizes[2])];
  }
  return sizes;
}

function localContent(
  bytes: Uint8Array,
  view: DataView,
  name: string,
  at: number,
  length: number,
): Uint8Array {
  if (at + LOCAL_LENGTH > bytes.length || view.getUint32(at, true) !== LOCAL) {
    throw brokenZip(`the part ${name} is not where its list of parts says`);
  }
  const start = at + LOCAL_LENGTH + view.getUint16(at + 26, true) + view.getUint16(at + 28, true);
  if (start + length > bytes.length) throw brokenZip(`the part ${name} is cut`);
  return bytes.subarray(start, start + length);
}

/** Part names are ASCII by the packaging standard; other names are only compared, never shown. */
function nameOf(raw: Uint8Array): string {
  let name = "";
  for (const byte of raw) name += String.fromCharCode(byte);
  return name;
}
