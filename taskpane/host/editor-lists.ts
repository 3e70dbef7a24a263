import type { Document } from "@eigenpal/docx-editor-core/types/document";
import type { Node } from "prosemirror-model";
import { isInsert, type Edit, type InsertEdit } from "../../src/index";
import { locate, type Located } from "./editor-reading";

/** A list that a paragraph begins or goes on with, as its node tells: the document does not know it. */
export interface NewList {
  readonly numId: number;
  readonly abstractNumId: number;
  /** 0-based depth that is counted from 1. */
  readonly level: number;
}

/** What a list paragraph's node says of its numbering. */
interface ListAttributes {
  readonly numPr: { readonly numId?: number; readonly ilvl?: number } | null;
  readonly listAbstractNumId: number | null;
}

const listOf = ({ attrs }: Node): ListAttributes => attrs as ListAttributes;

const known = (document: Document): readonly number[] =>
  document.package.numbering?.nums.map(({ numId }) => numId) ?? [];

/** The lists that the document's paragraphs use and its numbering does not define yet. */
export function newLists(doc: Node, document: Document): readonly NewList[] {
  const defined = new Set(known(document));
  const found = new Map<number, NewList>();
  for (const { node } of locate(doc)) {
    const { numPr, listAbstractNumId } = listOf(node);
    const { numId, ilvl = 0 } = numPr ?? {};
    if (!numId || defined.has(numId) || found.has(numId) || listAbstractNumId === null) continue;
    found.set(numId, { numId, abstractNumId: listAbstractNumId, level: ilvl });
  }
  return [...found.values()];
}

/** Numbers of lists that nothing uses yet. */
export function unusedLists(doc: Node, document: Document): () => number {
  const used = locate(doc).map(({ node }) => listOf(node).numPr?.numId ?? 0);
  let last = Math.max(0, ...known(document), ...used);
  return () => ++last;
}

/**
 * The number of the list of each insertion that begins one or goes on in it: the ones that follow
 * with the same model.
 */
export function listsBegun(
  edits: readonly Edit[],
  at: (index: number) => Located,
  unused: () => number,
): ReadonlyMap<InsertEdit, number> {
  const lists = new Map<InsertEdit, number>();
  const open = new Map<number, number>();
  for (const edit of edits) {
    if (!isInsert(edit)) continue;
    const like = edit.insert.like ?? Math.max(edit.after, 0);
    if (edit.insert.newList === true && listOf(at(like).node).numPr !== null)
      open.set(like, unused());
    const list = open.get(like);
    if (list !== undefined) lists.set(edit, list);
  }
  return lists;
}

/** A model's attributes with the paragraph in a list of its own. */
export const inList = (model: Node, list: number): Readonly<Record<string, unknown>> => ({
  numPr: { ...listOf(model).numPr, numId: list },
  listStartOverride: 1,
});
