import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";

const BODY = "word/document.xml";
const TEXT = /<w:(t|delText)>([^<]*)<\/w:\1>/g;

/**
 * The editor writes a tab or a space at the edge of a run without `xml:space="preserve"`, and every
 * reader then drops it: a typed « 1. » would lose its tab. This says it for those that need it.
 */
export function keepSpaces(file: Uint8Array): Uint8Array {
  const parts = unzipSync(file);
  const body = parts[BODY];
  if (!body) return file;
  const xml = strFromU8(body);
  const kept = xml.replace(TEXT, (whole, name: string, text: string) =>
    /^\s|\s$/.test(text) ? `<w:${name} xml:space="preserve">${text}</w:${name}>` : whole,
  );
  return kept === xml ? file : zipSync({ ...parts, [BODY]: strToU8(kept) });
}
