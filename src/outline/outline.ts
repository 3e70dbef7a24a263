import type { Paragraph } from "../model/paragraph";
import type { Outline } from "../model/resolution";
import { outlineOf, readDocument, type Document } from "./document";
import { rereadDocument, type ParagraphChange } from "./reread";

/** What each outline was made from, for `reoutline`. */
const documents = new WeakMap<Outline, Document>();

/** Turns paragraphs into resolutions, their parts, citations and session mentions. Never throws on text. */
export function outline(
  paragraphs: readonly Paragraph[],
  options: { readonly session?: number } = {},
): Outline {
  return keep(readDocument(paragraphs, options.session));
}

/**
 * The outline after an edit, reading again only what the edit can change; equal to a full reading.
 * Paragraphs that the edit left alone must be the same objects, those after an insertion or removal
 * with their new indexes.
 *
 * @param previous what `outline` or `reoutline` gave for the paragraphs before the edit
 * @param paragraphs all paragraphs after the edit
 * @param change which of them are new
 */
export function reoutline(
  previous: Outline,
  paragraphs: readonly Paragraph[],
  change: ParagraphChange,
): Outline {
  const document = documents.get(previous);
  return document === undefined
    ? outline(paragraphs)
    : keep(rereadDocument(document, paragraphs, change));
}

function keep(document: Document): Outline {
  const outlined = outlineOf(document);
  documents.set(outlined, document);
  return outlined;
}
