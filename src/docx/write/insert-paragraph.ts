import type { NewParagraph } from "../../model/edit";
import type { ContentRun } from "../paragraph-content";
import type { ListReference, StyleSheet } from "../styles";
import type { XmlElement } from "../xml-element";
import { changeableRuns } from "./span-plan";
import type { ParagraphContent } from "../paragraph-content";
import type { RevisionMarks } from "./revision-marks";
import { basicLike, formattedLike, type WantedFormat } from "./run-format";
import { runXml } from "./run-xml";

/** The paragraph that a new one takes after. */
export interface Model {
  readonly element: XmlElement;
  readonly content: ParagraphContent;
}

/** How the new paragraph's own mark stands in the text. */
export type MarkState =
  /** Inserted, and rejected with the paragraph. */
  | { readonly kind: "inserted" }
  /**
   * The last mark of a row of paragraphs, which cannot be rejected: the mark before it is inserted
   * instead, and rejecting gives this one that paragraph's properties back.
   */
  | { readonly kind: "last"; readonly before: XmlElement | null };

/** Properties that belong to one paragraph only. */
const NOT_SHARED = new Set(["w:rPr", "w:sectPr", "w:pPrChange"]);

/** A new paragraph with the style, list and look of its model. */
export function newParagraphXml(
  paragraph: NewParagraph,
  model: Model,
  styles: StyleSheet,
  marks: RevisionMarks | null,
  state: MarkState,
  /** The list that it is put in; null leaves it in its model's. */
  list: ListReference | null = null,
): string {
  const properties = paragraphProperties(model.element, marks, state, list);
  const runs = paragraph.runs
    .filter((run) => run.text !== "")
    .map((run) => {
      const wanted = { bold: false, italic: false, superscript: false, ...run };
      return runXml(basicLike(lookOf(model), overStyle(wanted, model, styles)), run.text);
    })
    .join("");
  const content = runs === "" || marks === null ? runs : marks.inserted(runs);
  return `<w:p>${properties}${content}</w:p>`;
}

/** The formatting to write: on and off are said only where the paragraph's style says otherwise. */
function overStyle(wanted: WantedFormat, model: Model, styles: StyleSheet): WantedFormat {
  const id = model.element.child("w:pPr")?.childValue("w:pStyle") ?? null;
  const { formatting } = styles.effectiveFormatting(styles.paragraph(id), null);
  const set: { -readonly [key in keyof WantedFormat]: WantedFormat[key] } = {};
  for (const key of ["bold", "italic", "superscript"] as const) {
    if (wanted[key] !== formatting[key]) set[key] = wanted[key];
  }
  return set;
}

/** The run that shows how the model's letters look: its longest. */
function lookOf({ element, content }: Model): XmlElement | null {
  const length = (run: ContentRun): number => run.end - run.start;
  const longest = changeableRuns(content).reduce<ContentRun | null>(
    (best, run) => (best === null || length(run) > length(best) ? run : best),
    null,
  );
  if (longest !== null) return longest.properties;
  return element.child("w:pPr")?.child("w:rPr") ?? null;
}

function paragraphProperties(
  model: XmlElement,
  marks: RevisionMarks | null,
  state: MarkState,
  list: ListReference | null,
): string {
  const pPr = model.child("w:pPr");
  const shared = list === null ? sharedProperties(pPr) : inList(pPr, list);
  const look = formattedLike(pPr?.child("w:rPr") ?? null, {});
  let mark = look;
  let change = "";
  if (marks !== null && state.kind === "inserted") {
    const inner = look === "" ? "" : look.slice("<w:rPr>".length, -"</w:rPr>".length);
    mark = `<w:rPr>${marks.onMark("ins")}${inner}</w:rPr>`;
  } else if (marks !== null && state.kind === "last") {
    const before = sharedProperties(state.before?.child("w:pPr") ?? null);
    if (before !== shared) {
      change = `<w:pPrChange ${marks.attributes()}><w:pPr>${before}</w:pPr></w:pPrChange>`;
    }
  }
  const content = shared + mark + change;
  return content === "" ? "" : `<w:pPr>${content}</w:pPr>`;
}

/** What the schema has before `w:numPr` in paragraph properties. */
const BEFORE_LIST = new Set([
  "w:pStyle",
  "w:keepNext",
  "w:keepLines",
  "w:pageBreakBefore",
  "w:framePr",
  "w:widowControl",
]);

/** Shared properties with another list. */
function inList(pPr: XmlElement | null, { id, level }: ListReference): string {
  const kept = (pPr?.children() ?? []).filter(
    ({ name }) => !NOT_SHARED.has(name) && name !== "w:numPr",
  );
  const raw = (wanted: boolean): string =>
    kept
      .filter(({ name }) => BEFORE_LIST.has(name) === wanted)
      .map((child) => child.raw)
      .join("");
  const numPr = `<w:numPr><w:ilvl w:val="${level ?? 0}"/><w:numId w:val="${id}"/></w:numPr>`;
  return raw(true) + numPr + raw(false);
}

export const sharedProperties = (pPr: XmlElement | null): string =>
  (pPr?.children() ?? [])
    .filter((child) => !NOT_SHARED.has(child.name))
    .map((child) => child.raw)
    .join("");
