import type { TrackedSpan } from "../model/paragraph";
import { chosenBranch } from "./alternate-content";
import { Fields } from "./fields";
import { childText } from "./run-text";
import type { EffectiveFormatting, ResolvedStyle, StyleSheet } from "./styles";
import type { Warnings, WarningKind } from "./warnings";
import type { XmlElement } from "./xml-element";

/** A child of a run with the text that it shows; empty for what shows none. */
export interface RunPiece {
  readonly element: XmlElement;
  readonly text: string;
}

/** A `w:r` where it stands in the visible text. */
export interface ContentRun {
  readonly element: XmlElement;
  /** The element that holds it: the paragraph, a hyperlink, an insertion… */
  readonly container: XmlElement;
  readonly properties: XmlElement | null;
  readonly pieces: readonly RunPiece[];
  readonly start: number;
  readonly end: number;
  readonly effective: EffectiveFormatting;
  /** In a tracked deletion or the old place of a move. */
  readonly deleted: boolean;
}

export interface ParagraphContent {
  readonly text: string;
  readonly runs: readonly ContentRun[];
  readonly changes: readonly TrackedSpan[];
}

/** What reading a paragraph needs to know about its document. */
export interface ReadingContext {
  readonly styles: StyleSheet;
  readonly warnings: Warnings;
  /** Name of the main part. */
  readonly part: string;
}

/** Elements of a paragraph that hold no text of their own. */
const TEXTLESS =
  /^w:(pPr|proofErr|(bookmark|comment|perm|move|customXml).*(Start|End)|sdtPr|sdtEndPr|customXmlPr|smartTagPr|fldData|subDoc|oMathParaPr)$/;
/** Elements that are transparent: their runs are the paragraph's. */
const TRANSPARENT =
  /^w:(hyperlink|smartTag|customXml|sdt|sdtContent|fldSimple|dir|bdo|ins|moveTo|del|moveFrom)$/;
/** Elements of a run that may hold a text box. */
const DRAWINGS = /^(w:(drawing|pict|object)|mc:AlternateContent)$/;
const CHANGES: Readonly<Record<string, TrackedSpan["kind"]>> = {
  "w:ins": "insertion",
  "w:del": "deletion",
  "w:moveFrom": "move",
  "w:moveTo": "move",
};

export const changeBy = (
  element: XmlElement,
  kind: TrackedSpan["kind"],
  start: number,
  end: number,
): TrackedSpan => ({
  kind,
  start,
  end,
  author: element.attribute("w:author") ?? "",
  date: element.attribute("w:date"),
});

/** Reads what a paragraph holds: its runs with their text, as it will be when all is accepted. */
export function paragraphContent(
  paragraph: XmlElement,
  style: ResolvedStyle,
  context: ReadingContext,
  index: number,
): ParagraphContent {
  const runs: ContentRun[] = [];
  const changes: TrackedSpan[] = [];
  const fields = new Fields();
  let text = "";
  const warn = (kind: WarningKind, detail = ""): void =>
    context.warnings.add(kind, context.part, detail, index);

  const readRun = (element: XmlElement, container: XmlElement, deleted: boolean): void => {
    const properties = element.child("w:rPr");
    const effective = context.styles.effectiveFormatting(style, properties);
    const start = text.length;
    const pieces: RunPiece[] = [];
    for (let child = element.first; child !== null; child = child.next) {
      if (child === properties) continue;
      if (child.name === "w:fldChar" && !deleted) fields.mark(child.attribute("w:fldCharType"));
      if (!deleted && DRAWINGS.test(child.name) && holdsTextBox(child)) warn("text-box");
      const shown = !deleted && !effective.hidden && !fields.inCode ? childText(child) : "";
      pieces.push({ element: child, text: shown });
      text += shown;
    }
    const end = text.length;
    runs.push({ element, container, properties, pieces, start, end, effective, deleted });
    const formatted = properties?.child("w:rPrChange");
    if (formatted != null && !deleted) changes.push(changeBy(formatted, "formatting", start, end));
  };

  const walk = (container: XmlElement, deleted: boolean): void => {
    for (let child = container.first; child !== null; child = child.next) {
      if (child.name === "w:r") readRun(child, container, deleted);
      else if (TRANSPARENT.test(child.name)) {
        const kind = CHANGES[child.name];
        const start = text.length;
        walk(child, deleted || child.name === "w:del" || child.name === "w:moveFrom");
        if (kind !== undefined) changes.push(changeBy(child, kind, start, text.length));
      } else if (child.name === "mc:AlternateContent") {
        const branch = chosenBranch(child);
        if (branch !== null) walk(branch, deleted);
      } else if (child.name.startsWith("m:oMath")) warn("formula");
      else if (!TEXTLESS.test(child.name)) warn("element-unknown", rawName(child));
    }
  };

  walk(paragraph, false);
  if (fields.inCode) warn("field-open");
  return { text, runs, changes };
}

function holdsTextBox(element: XmlElement): boolean {
  if (element.name === "w:txbxContent") return true;
  for (let child = element.first; child !== null; child = child.next) {
    if (holdsTextBox(child)) return true;
  }
  return false;
}

const rawName = (element: XmlElement): string => /^<([^\s/>]+)/.exec(element.openTag)?.[1] ?? "";
