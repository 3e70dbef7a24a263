import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import type { NewList } from "../taskpane/host/editor-lists";

const NUMBERING = "word/numbering.xml";

/**
 * The editor leaves the numbering part of a file as it was, so a list begun in it would be none in
 * Word. This defines those lists, each counted from 1.
 */
export function keepLists(file: Uint8Array, lists: readonly NewList[]): Uint8Array {
  if (lists.length === 0) return file;
  const parts = unzipSync(file);
  const numbering = parts[NUMBERING];
  const xml = numbering ? strFromU8(numbering) : "";
  const end = xml.lastIndexOf("</w:num>") + "</w:num>".length;
  if (end < "</w:num>".length) return file;
  const added = lists
    .filter(({ numId }) => !xml.includes(`<w:num w:numId="${numId}"`))
    .map(
      ({ numId, abstractNumId, level }) =>
        `<w:num w:numId="${numId}"><w:abstractNumId w:val="${abstractNumId}"/>` +
        `<w:lvlOverride w:ilvl="${level}"><w:startOverride w:val="1"/></w:lvlOverride></w:num>`,
    );
  const written = xml.slice(0, end) + added.join("") + xml.slice(end);
  return zipSync({ ...parts, [NUMBERING]: strToU8(written) });
}
