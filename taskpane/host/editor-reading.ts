import type { Document } from "@eigenpal/docx-editor-core/types/document";
import type { Mark, Node } from "prosemirror-model";
import {
  NORMAL_STYLE,
  type Formatting,
  type Paragraph,
  type ParagraphStyle,
  type Run,
  type TrackedSpan,
} from "../../src/index";
import { listLabeller } from "./editor-labels";

/** A stretch of visible text and where it stands in its paragraph's node. */
export interface Stretch {
  /** UTF-16 offset in the visible text. */
  readonly start: number;
  readonly end: number;
  /** Position inside the paragraph's content, 0 before its first node. */
  readonly inside: number;
  readonly node: Node;
}

/** What one paragraph node reads as, whatever stands around it. */
export interface ReadNode {
  readonly text: string;
  readonly runs: readonly Run[];
  readonly changes: readonly TrackedSpan[];
  readonly stretches: readonly Stretch[];
}

/** A paragraph of the body with its node. `pos` is the position before the node. */
export interface Located {
  readonly pos: number;
  readonly node: Node;
  readonly table: number;
}

const marked = (node: Node, name: string): Mark | undefined =>
  node.marks.find((mark) => mark.type.name === name);

/** The visible text of an inline leaf, as a reader of the saved file has it. */
function visible(node: Node): string {
  if (marked(node, "deletion") || marked(node, "hidden") || marked(node, "footnoteRef")) return "";
  switch (node.type.name) {
    case "text":
      return node.text ?? "";
    case "tab":
      return "\t";
    case "hardBreak":
      return "\n";
    case "field":
      return String(node.attrs["displayText"] ?? "");
    default:
      return "";
  }
}

const formatting = (node: Node): Formatting => ({
  bold: marked(node, "bold") !== undefined,
  italic: marked(node, "italic") !== undefined,
  superscript: marked(node, "superscript") !== undefined,
  capitals: marked(node, "allCaps") !== undefined,
  strike: marked(node, "strike") !== undefined,
});

const same = (run: Run, other: Formatting): boolean =>
  run.bold === other.bold &&
  run.italic === other.italic &&
  run.superscript === other.superscript &&
  run.capitals === other.capitals &&
  run.strike === other.strike;

const tracked = (kind: TrackedSpan["kind"], mark: Mark["attrs"], start: number, end: number) => ({
  kind: mark["isMovePair"] ? ("move" as const) : kind,
  start,
  end,
  author: String(mark["author"] ?? ""),
  date: (mark["date"] as string | null) ?? null,
});

/** A changed paragraph is a new node, so what a node reads as never changes. */
const read = new WeakMap<Node, ReadNode>();

/** Reads a paragraph node. */
export function readNode(paragraph: Node): ReadNode {
  const known = read.get(paragraph);
  if (known) return known;
  let text = "";
  const runs: Run[] = [];
  const changes: TrackedSpan[] = [];
  const stretches: Stretch[] = [];

  paragraph.descendants((node, inside) => {
    if (!node.isLeaf) return true;
    const start = text.length;
    const shown = visible(node);
    text += shown;
    const end = text.length;
    const insertion = marked(node, "insertion");
    const deletion = marked(node, "deletion");
    if (deletion) changes.push(tracked("deletion", deletion.attrs, start, start));
    if (insertion && !deletion) changes.push(tracked("insertion", insertion.attrs, start, end));
    if (end === start) return false;
    stretches.push({ start, end, inside, node });
    const format = formatting(node);
    const last = runs.at(-1);
    if (last && same(last, format)) runs[runs.length - 1] = { ...last, end };
    else runs.push({ ...format, start, end });
    return false;
  });

  const mark = (paragraph.attrs["pPrIns"] ?? paragraph.attrs["pPrDel"]) as Mark["attrs"] | null;
  if (mark) changes.push(tracked("paragraph-mark", mark, text.length, text.length));
  const made = { text, runs, changes, stretches };
  read.set(paragraph, made);
  return made;
}

/** The position inside a paragraph's content of an offset in its visible text. */
export function insideOf(stretches: readonly Stretch[], offset: number, paragraph: Node): number {
  const holder = stretches.find((stretch) => stretch.start <= offset && offset <= stretch.end);
  if (!holder) return stretches.length === 0 ? paragraph.content.size : 0;
  if (holder.node.isText) return holder.inside + offset - holder.start;
  return offset > holder.start ? holder.inside + holder.node.nodeSize : holder.inside;
}

/** The body's paragraphs in document order; those in text boxes are left out, as in the file. */
export function locate(doc: Node): readonly Located[] {
  const found: Located[] = [];
  const walk = (parent: Node, inside: number, table: number): void => {
    parent.forEach((node, offset) => {
      const pos = inside + offset;
      if (node.type.name === "textBox") return;
      if (node.type.name === "paragraph" || node.type.name === "pageBreak") {
        found.push({ pos, node, table });
      } else if (!node.isLeaf) {
        walk(node, pos + 1, node.type.name === "table" ? table + 1 : table);
      }
    });
  };
  walk(doc, 0, 0);
  return found;
}

/** Word stores `heading 1` and shows `Heading 1`. */
const HEADING = /^heading ([1-9])$/i;

function styleReader(document: Document): (paragraph: Node) => ParagraphStyle {
  const all = document.package.styles?.styles ?? [];
  const styles = new Map(all.map((style) => [style.styleId, style]));
  const standard = all.find((style) => style.type === "paragraph" && style.default);
  return (paragraph) => {
    const { styleId, outlineLevel } = paragraph.attrs as {
      readonly styleId: string | null;
      readonly outlineLevel: number | null;
    };
    const style = styles.get(styleId ?? "") ?? standard;
    if (!style) return NORMAL_STYLE;
    const outline = outlineLevel ?? style.pPr?.outlineLevel ?? null;
    const name = style.name ?? style.styleId;
    const named = HEADING.exec(name)?.[1];
    return {
      id: style.styleId,
      name: named ? `Heading ${named}` : name,
      heading: named ? Number(named) : outline !== null && outline < 9 ? outline + 1 : null,
    };
  };
}

/** Accepting all changes takes it away, so no list counts it. */
const isGone = (paragraph: Node): boolean =>
  Boolean(paragraph.attrs["pPrDel"]) && readNode(paragraph).text === "";

/** The paragraphs of the editor's document, as the reader of its saved file would give them. */
export function readEditor(doc: Node, document: Document): readonly Paragraph[] {
  const label = listLabeller(document.package.numbering);
  const style = styleReader(document);
  return locate(doc).map(({ node, table }, index) => {
    const { text, runs, changes } = readNode(node);
    return {
      index,
      line: null,
      text,
      runs,
      label: node.isTextblock && !isGone(node) ? label(node) : null,
      style: node.isTextblock ? style(node) : NORMAL_STYLE,
      table,
      changes,
    };
  });
}
