import type { Paragraph, Warning } from "../model/paragraph";
import { documentParts } from "./document-parts";
import { flatParts } from "./flat-opc";
import { ZipParts } from "./package-parts";
import { readParagraphs, type ReadDocument } from "./read-paragraphs";
import { Warnings } from "./warnings";

/** A .docx as read: its paragraphs, and the bytes that a writer needs to change it. */
export interface WordFile {
  readonly paragraphs: readonly Paragraph[];
  readonly warnings: readonly Warning[];
  /** The file as it came; the writer copies from it whatever it does not change. */
  readonly bytes: Uint8Array;
}

/** What reading found, kept for writing so that the file is not read twice. */
export interface OpenedFile {
  readonly parts: ZipParts;
  /** Name of the main part. */
  readonly name: string;
  readonly document: ReadDocument;
}

const opened = new WeakMap<WordFile, OpenedFile>();

/** Reads a .docx or .docm. @throws DocumentError where the file is not one or cannot be read. */
export function readDocx(bytes: Uint8Array): WordFile {
  const warnings = new Warnings();
  const parts = new ZipParts(bytes);
  const found = documentParts(parts, warnings);
  const document = readParagraphs(found, warnings);
  const file: WordFile = { paragraphs: document.paragraphs, warnings: warnings.list, bytes };
  opened.set(file, { parts, name: found.name, document });
  return file;
}

/** Reads the flat OPC that `getOoxml` gives. @throws DocumentError */
export function readFlatOpc(xml: string): Pick<WordFile, "paragraphs" | "warnings"> {
  const warnings = new Warnings();
  const document = readParagraphs(documentParts(flatParts(xml), warnings), warnings);
  return { paragraphs: document.paragraphs, warnings: warnings.list };
}

/** The source behind a file; read again where the file came from elsewhere. @throws DocumentError */
export function openedFile(file: WordFile): OpenedFile {
  const known = opened.get(file) ?? opened.get(readDocx(file.bytes));
  if (known === undefined) throw new TypeError("The file was not read by readDocx.");
  return known;
}
