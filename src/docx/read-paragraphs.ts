import type { Paragraph, Run, TrackedSpan } from "../model/paragraph";
import { bodyContent, type BodyParagraph } from "./body";
import type { DocumentParts } from "./document-parts";
import { ListCounters } from "./list-counters";
import { Numbering } from "./numbering";
import {
  changeBy,
  paragraphContent,
  type ContentRun,
  type ParagraphContent,
  type ReadingContext,
} from "./paragraph-content";
import { headingOf, listReference, StyleSheet, type ResolvedStyle } from "./styles";
import type { Warnings } from "./warnings";
import type { XmlElement } from "./xml-element";

/** A document as read, with what the writer needs to find its way back to the source. */
export interface ReadDocument {
  readonly paragraphs: readonly Paragraph[];
  /** The `w:p` elements, by paragraph index. */
  readonly sources: readonly BodyParagraph[];
  readonly context: ReadingContext;
}

const EMPTY: ParagraphContent = { text: "", runs: [], changes: [] };

/** Reads the paragraphs of a document. Never throws for XML that it does not know. */
export function readParagraphs(parts: DocumentParts, warnings: Warnings): ReadDocument {
  const styles = new StyleSheet(parts.styles, warnings, parts.name);
  const numbering = new Numbering(parts.numbering, styles, warnings);
  const labels = new ListCounters(numbering, warnings, parts.name);
  const context: ReadingContext = { styles, warnings, part: parts.name };
  const body = bodyContent(parts.document);
  for (const before of body.outsideContent) {
    warnings.add("outside-content", parts.name, "", before > 0 ? before - 1 : null);
  }
  const paragraphs = body.paragraphs.map((source, index): Paragraph => {
    const pPr = source.element.child("w:pPr");
    const style = styles.paragraph(pPr?.childValue("w:pStyle") ?? null);
    const content = source.shown ? paragraphContent(source.element, style, context, index) : EMPTY;
    const mark = markChanges(pPr, content.text.length);
    const vanishes = content.text === "" && isRemoved(pPr);
    return {
      index,
      line: null,
      text: content.text,
      runs: visibleRuns(content.runs),
      label: vanishes || !source.shown ? null : labels.next(listReference(pPr), style),
      style: withOwnOutlineLevel(style, pPr),
      table: source.table,
      changes: mark.length === 0 ? content.changes : [...content.changes, ...mark],
    };
  });
  return { paragraphs, sources: body.paragraphs, context };
}

/** The content of one paragraph again, for the writer. */
export function contentOf(document: ReadDocument, index: number): ParagraphContent {
  const source = document.sources[index];
  if (source === undefined || !source.shown) return EMPTY;
  const id = source.element.child("w:pPr")?.childValue("w:pStyle") ?? null;
  const style = document.context.styles.paragraph(id);
  return paragraphContent(source.element, style, document.context, index);
}

function withOwnOutlineLevel(style: ResolvedStyle, pPr: XmlElement | null): Paragraph["style"] {
  const own = pPr?.childValue("w:outlineLvl") ?? null;
  return own === null ? style.style : { ...style.style, heading: headingOf(own) };
}

/** Whether accepting all changes takes the paragraph's mark away. */
function isRemoved(pPr: XmlElement | null): boolean {
  const rPr = pPr?.child("w:rPr");
  return rPr?.child("w:del") != null || rPr?.child("w:moveFrom") != null;
}

function markChanges(pPr: XmlElement | null, end: number): TrackedSpan[] {
  const changes: TrackedSpan[] = [];
  for (let child = pPr?.child("w:rPr")?.first ?? null; child !== null; child = child.next) {
    if (/^w:(ins|del|moveFrom|moveTo)$/.test(child.name)) {
      changes.push(changeBy(child, "paragraph-mark", end, end));
    }
  }
  const formatted = pPr?.child("w:pPrChange");
  if (formatted != null) changes.push(changeBy(formatted, "formatting", 0, end));
  return changes;
}

/** Runs as readers see them: what shows, neighbours of one formatting joined. */
function visibleRuns(runs: readonly ContentRun[]): Run[] {
  const visible: Run[] = [];
  for (const { start, end, effective } of runs) {
    if (start === end) continue;
    const run: Run = { start, end, ...effective.formatting };
    const last = visible.at(-1);
    if (last !== undefined && sameFormatting(last, run)) {
      visible[visible.length - 1] = { ...last, end };
    } else visible.push(run);
  }
  return visible;
}

const sameFormatting = (one: Run, other: Run): boolean =>
  one.bold === other.bold &&
  one.italic === other.italic &&
  one.superscript === other.superscript &&
  one.capitals === other.capitals &&
  one.strike === other.strike;
