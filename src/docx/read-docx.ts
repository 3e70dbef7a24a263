import type { Paragraph, Warning } from "../model/paragraph";

/** A .docx as read: its paragraphs, and the bytes that a writer needs to change it. */
export interface WordFile {
  readonly paragraphs: readonly Paragraph[];
  readonly warnings: readonly Warning[];
  /** The file as it came; the writer copies from it whatever it does not change. */
  readonly bytes: Uint8Array;
}

/** Reads a .docx or .docm. @throws DocumentError where the file is not one or cannot be read. */
export function readDocx(bytes: Uint8Array): WordFile {
  throw new Error(`to be written (${bytes.length})`);
}

/** Reads the flat OPC that `getOoxml` gives. @throws DocumentError */
export function readFlatOpc(xml: string): Pick<WordFile, "paragraphs" | "warnings"> {
  throw new Error(`to be written (${xml.length})`);
}
