import {
  collection,
  outline,
  readDocx,
  readText,
  type Collection,
  type Outline,
  type Warning,
} from "../../src/index";

const EXTENSION = /\.[^.]*$/;

/** Text as UTF-8, or as Windows writes it where it is not. */
function decode(bytes: Uint8Array): string {
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder("windows-1252").decode(bytes);
  }
}

export interface ReadCollection {
  readonly collection: Collection;
  readonly outline: Outline;
  readonly warnings: readonly Warning[];
}

/** Reads a collection out of a Word file or an extracted text. @throws DocumentError */
export function readCollection(name: string, bytes: Uint8Array): ReadCollection {
  const text = /\.(txt|md)$/i.test(name);
  const { paragraphs, warnings } =
    text && bytes.length > 0 ? readText(decode(bytes)) : readDocx(bytes);
  const outlined = outline(paragraphs);
  return {
    collection: collection(name.replace(EXTENSION, ""), paragraphs, outlined),
    outline: outlined,
    warnings,
  };
}
