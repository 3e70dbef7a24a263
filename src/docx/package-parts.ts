import type { Decoded } from "./encoding";
import { decodeXml } from "./encoding";
import { DocumentError } from "./document-error";
import { inflateEntry } from "./inflate-entry";
import type { XmlElement } from "./xml-element";
import { parseXml } from "./xml-parser";
import { readZip, type ZipEntry } from "./zip-reader";

/** The XML parts of a document, by name without a leading slash, wherever they are kept. */
export interface PackageParts {
  readonly names: readonly string[];
  /** Root element, or null where there is no such part. @throws DocumentError */
  root(name: string): XmlElement | null;
}

/** The parts of a zip archive; each is inflated and parsed when it is asked for, once. */
export class ZipParts implements PackageParts {
  readonly entries: readonly ZipEntry[];
  private readonly decoded = new Map<string, Decoded>();
  private readonly roots = new Map<string, XmlElement>();

  /** @throws DocumentError */
  constructor(bytes: Uint8Array) {
    refuseOtherFormats(bytes);
    this.entries = readZip(bytes);
  }

  get names(): readonly string[] {
    return this.entries.map((entry) => entry.name);
  }

  root(name: string): XmlElement | null {
    const decoded = this.decode(name);
    if (decoded === null) return null;
    let root = this.roots.get(name);
    if (root === undefined) this.roots.set(name, (root = parseXml(decoded.text, name)));
    return root;
  }

  /** Text of a part and how to encode it again, or null where there is no such part. */
  decode(name: string): Decoded | null {
    const known = this.decoded.get(name);
    if (known !== undefined) return known;
    const entry = this.entries.find((candidate) => candidate.name === name);
    if (entry === undefined) return null;
    const decoded = decodeXml(inflateEntry(entry), name);
    this.decoded.set(name, decoded);
    return decoded;
  }
}

const ZIP_SIGNATURE = [0x50, 0x4b];
/** Compound file: .doc and the other formats before 2007, and today's files under a password. */
const COMPOUND_SIGNATURE = [0xd0, 0xcf, 0x11, 0xe0];
/** Name of the stream that holds an encrypted document (MS-OFFCRYPTO 2.3.4.4), in UTF-16. */
const ENCRYPTED_STREAM = [..."EncryptedPackage"].flatMap((char) => [char.charCodeAt(0), 0]);

function refuseOtherFormats(bytes: Uint8Array): void {
  if (bytes.length === 0) throw new DocumentError("empty", "The file is empty (0 bytes).");
  if (startsWith(bytes, ZIP_SIGNATURE, 0)) return;
  if (!startsWith(bytes, COMPOUND_SIGNATURE, 0)) {
    throw new DocumentError("not-word", "This is not a Word document (.docx).");
  }
  for (let at = 0; at < bytes.length; at += 128) {
    // Directory entries of a compound file start at multiples of 128 bytes.
    if (startsWith(bytes, ENCRYPTED_STREAM, at)) {
      throw new DocumentError(
        "encrypted",
        "The file is protected by a password. Open it in Word and save it without one.",
      );
    }
  }
  throw new DocumentError(
    "legacy-doc",
    "This is a document in the format before 2007 (.doc). Save it as .docx.",
  );
}

const startsWith = (bytes: Uint8Array, mark: readonly number[], at: number): boolean =>
  mark.every((byte, offset) => bytes[at + offset] === byte);
