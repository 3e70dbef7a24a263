import type { Edit } from "../model/edit";
import type { Place } from "../model/place";
import { openedFile, type WordFile } from "./read-docx";
import { CommentsPart } from "./write/comments";
import { DocumentChanges } from "./write/document-changes";
import { GrowingParts } from "./write/growing-parts";
import { NewLists } from "./write/new-lists";
import { rootSplices } from "./write/root-namespace";
import { FreeIds, RevisionMarks } from "./write/revision-marks";
import { writeSettings } from "./write/settings";
import { applySplices } from "./write/splice";
import { changedEntry, newEntry, writeZip } from "./zip-writer";

export interface WriteOptions {
  /** Tracked changes by this author at this date (ISO 8601), or null for a clean text. */
  readonly tracked: { readonly author: string; readonly date: string } | null;
  /** Comments to attach. */
  readonly comments?: readonly { readonly place: Place; readonly text: string }[];
  /** Settings to keep in the document instead of those that it has, as `documentSettings` reads them. */
  readonly settings?: ReadonlyMap<string, string>;
}

/**
 * Applies edits and gives the new file; every part and paragraph not touched stays byte for byte.
 * A paragraph that its table cell or section cannot do without is emptied instead of deleted.
 * @throws RangeError for edits outside the text or that overlap; DocumentError as `readDocx`
 */
export function writeDocx(
  file: WordFile,
  edits: readonly Edit[],
  options: WriteOptions,
): Uint8Array {
  const { parts, name, document } = openedFile(file);
  const main = parts.decode(name);
  const root = parts.root(name);
  if (main === null || root === null) throw new TypeError(`${name} was not read.`);
  const comments = new CommentsPart(parts, name, root);
  const lists = new NewLists(parts, name);
  const ids = new FreeIds([main.text, comments.source]);
  const marks = options.tracked === null ? null : new RevisionMarks(options.tracked, ids);
  const markups = comments.add(options.comments ?? [], document.paragraphs, ids, options.tracked);
  const { splices } = new DocumentChanges(document, edits, markups, marks, lists);
  const growing = new GrowingParts(parts, name, root);
  comments.write(growing);
  if (options.settings) writeSettings(options.settings, parts, name, growing);
  const changed = new Map([...growing.changedParts(), ...lists.changedParts()]);
  if (splices.length > 0) {
    const text = applySplices(main.text, [...splices, ...rootSplices(root)]);
    changed.set(name, main.encode(text));
  }
  const entries = parts.entries.map((entry) => {
    const content = changed.get(entry.name);
    changed.delete(entry.name);
    return content === undefined ? entry : changedEntry(entry, content);
  });
  return writeZip([...entries, ...[...changed].map(([part, bytes]) => newEntry(part, bytes))]);
}
