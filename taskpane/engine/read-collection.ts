import { collection, outline, readDocx, readText, type Collection } from "../../src/index";
import type { GivenFile } from "./engine";

const EXTENSION = /\.[^.]*$/;

/** Text as UTF-8, or as Windows writes it where it is not. */
function decode(bytes: Uint8Array): string {
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder("windows-1252").decode(bytes);
  }
}

/** Reads a collection out of a Word file or an extracted text. @throws DocumentError */
export function readCollection({ name, bytes }: GivenFile): Collection {
  const text = /\.(txt|md)$/i.test(name);
  const { paragraphs } = text && bytes.length > 0 ? readText(decode(bytes)) : readDocx(bytes);
  return collection(name.replace(EXTENSION, ""), paragraphs, outline(paragraphs));
}
