import { Inflate } from "fflate";

import { crc32 } from "./crc32";
import { DocumentError } from "./document-error";
import { LIMITS } from "./limits";
import { brokenZip, type ZipEntry } from "./zip-reader";

/** Compressed bytes inflated at a time: an entry that lies about its size stops within 32 MB. */
const CHUNK = 32 * 1024;
const STORED = 0;
const DEFLATED = 8;

/** The content of one entry, checked against its declared size and checksum. @throws DocumentError */
export function inflateEntry(entry: ZipEntry): Uint8Array {
  const { name, size, compressed } = entry;
  const swollen = size > LIMITS.ratioFrom && size > compressed.length * LIMITS.ratio;
  if (size > LIMITS.part || swollen) {
    throw new DocumentError("too-large", `The part ${name} is too large (${size} bytes).`);
  }
  const content = entry.method === STORED ? compressed : inflate(entry);
  if (content.length !== size) throw brokenZip(`the part ${name} is not as long as it says`);
  if (crc32(content) !== entry.crc) throw brokenZip(`the part ${name} fails its checksum`);
  return content;
}

function inflate(entry: ZipEntry): Uint8Array {
  if (entry.method !== DEFLATED) {
    throw brokenZip(`the part ${entry.name} is compressed in a way that documents do not use`);
  }
  const content = new Uint8Array(entry.size);
  let filled = 0;
  const inflater = new Inflate((piece) => {
    if (filled + piece.length > content.length) {
      throw brokenZip(`the part ${entry.name} is longer than it says`);
    }
    content.set(piece, filled);
    filled += piece.length;
  });
  const { compressed } = entry;
  try {
    for (let at = 0; at === 0 || at < compressed.length; at += CHUNK) {
      inflater.push(compressed.subarray(at, at + CHUNK), at + CHUNK >= compressed.length);
    }
  } catch (error) {
    if (error instanceof DocumentError) throw error;
    throw brokenZip(`the part ${entry.name} cannot be inflated`);
  }
  return content.subarray(0, filled);
}
