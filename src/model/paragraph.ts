/**
 * What every reader gives and every rule reads. All offsets are UTF-16 code units in the
 * paragraph's *visible* text: runs joined, tab `\t`, break `\n`, deleted revisions and hidden text
 * out, inserted revisions in, field results in, automatic list labels out (typed ones in).
 */

/** Formatting of a stretch of text, as it takes effect (styles resolved). */
export interface Formatting {
  readonly bold: boolean;
  readonly italic: boolean;
  readonly superscript: boolean;
  /** Shown in capitals by formatting (`w:caps`), whatever the letters typed. */
  readonly capitals: boolean;
  readonly strike: boolean;
}

/** A stretch of visible text with one formatting. Runs of a paragraph touch and cover its text. */
export interface Run extends Formatting {
  readonly start: number;
  readonly end: number;
}

/** The automatic label that the word processor shows before a list paragraph. */
export interface ListLabel {
  /** As shown: `1.`, `a)`, `iv.`, a bullet. */
  readonly text: string;
  /** Identity of the list: paragraphs of one list share it. */
  readonly list: string;
  /** 0-based depth. */
  readonly level: number;
  /** `decimal`, `lowerLetter`, `upperLetter`, `lowerRoman`, `upperRoman`, `bullet` or another `w:numFmt`. */
  readonly format: string;
  /** The counter behind the label; for a bullet, its rank in the list. */
  readonly value: number;
}

/** The paragraph style. `name` is the invariant English one where the program knows it. */
export interface ParagraphStyle {
  readonly id: string;
  readonly name: string;
  /** 1 to 9 for a heading (style or outline level), else null. */
  readonly heading: number | null;
}

/** A tracked change already in the document, where it stands in the visible text. */
export interface TrackedSpan {
  readonly kind: "insertion" | "deletion" | "move" | "formatting" | "paragraph-mark";
  /** A deletion is not visible: `start` equals `end`, where the text was. */
  readonly start: number;
  readonly end: number;
  readonly author: string;
  /** ISO 8601, or null. */
  readonly date: string | null;
}

export interface Paragraph {
  /** 0-based, among all `w:p` of the body in document order, or among non-empty lines of a text. */
  readonly index: number;
  /** 1-based line of a text file, else null. */
  readonly line: number | null;
  readonly text: string;
  readonly runs: readonly Run[];
  readonly label: ListLabel | null;
  readonly style: ParagraphStyle;
  /** Table nesting depth: 0 outside tables. */
  readonly table: number;
  readonly changes: readonly TrackedSpan[];
}

/** What a reader could not understand, returned beside the value and never thrown. */
export interface Warning {
  /** The part of the file, e.g. `word/document.xml`, or the file itself. */
  readonly part: string;
  /** In French. */
  readonly message: string;
  /** The same in English. */
  readonly english?: string;
  readonly paragraph: number | null;
}

export const PLAIN: Formatting = {
  bold: false,
  italic: false,
  superscript: false,
  capitals: false,
  strike: false,
};

export const NORMAL_STYLE: ParagraphStyle = { id: "", name: "Normal", heading: null };
