import type { Place } from "./place";
import type { DraftSession, Body, SessionMention } from "./session";

/** Which part of a document a paragraph belongs to. */
export type Part =
  | "heading"
  | "title"
  | "chapeau"
  | "preamble"
  | "operative"
  | "sub-item"
  | "annex"
  | "front-matter";

/**
 * A clause: one paragraph, or several where a page break of an extracted text cut it. `text` is
 * whole (pieces joined by a space), without a typed label.
 */
export interface Clause {
  /** The first paragraph. */
  readonly paragraph: number;
  /** All paragraphs of the clause, first included, in order. */
  readonly paragraphs: readonly number[];
  readonly text: string;
}

/** A verb phrase that opens an operative paragraph or follows in its chain (« ; et INVITE »). */
export interface VerbPhrase extends Place {
  /** As written, e.g. `PRENDNOTE`. */
  readonly text: string;
  /** As it should be written, accents on capitals: `PREND NOTE`; null where the lexicon has none. */
  readonly form: string | null;
  /** False for the opening one. */
  readonly chained: boolean;
  /** `exact`, accents aside; `near`: a misspelling of `form`; `unknown`: opens in capitals but no verb of the lexicon. */
  readonly match: "exact" | "near" | "unknown";
}

/** The number before an operative paragraph or sub-item. */
export interface ClauseLabel {
  /** As printed: `1.`, `- 6-`, `a)`. */
  readonly text: string;
  /** The value, 1-based, letters and roman numerals counted; null for a bullet. */
  readonly number: number | null;
  /** `bis`, `ter`…, or empty. */
  readonly suffix: string;
  /** `list`: the word processor's; `typed`: characters of the text. */
  readonly from: "list" | "typed";
  /** The typed characters, or null for a list label. */
  readonly place: Place | null;
}

export interface SubItem extends Clause {
  readonly label: ClauseLabel | null;
  /** 1 for direct children of an operative paragraph. */
  readonly depth: number;
}

export interface OperativeParagraph extends Clause {
  readonly label: ClauseLabel | null;
  /** Opening verb phrase first, chained ones after it, in order. */
  readonly verbs: readonly VerbPhrase[];
  readonly subItems: readonly SubItem[];
}

export interface Annex {
  readonly paragraph: number;
  /** Empty where the annex begins without one. */
  readonly title: string;
  /** Last paragraph of the annex, included. */
  readonly end: number;
}

/** A resolution or document that the text refers to. */
export interface Citation extends Place {
  readonly text: string;
  readonly body: "CFM" | "Summit" | "UNGA" | "UNSC" | "HRC" | "other";
  readonly number: number;
  /** Session (CFM, Summit, UNGA) or year (UNSC), or null. */
  readonly session: number | null;
  /** `POL`, `P`, `E`…, or null. */
  readonly committee: string | null;
}

export interface Resolution {
  /** `2/48-POL`; `(IS)` kept for a Summit resolution: `2/8-AF(IS)`. */
  readonly id: string;
  /** 0 where the text gives no number. */
  readonly number: number;
  readonly session: number | null;
  readonly committee: string | null;
  readonly title: string;
  readonly body: "CFM" | "Summit";
  /** First paragraph of the heading. */
  readonly heading: number;
  /** Paragraphs of the heading: two where the number stands on its own line. */
  readonly headingParagraphs: readonly number[];
  /** Paragraphs that hold the title, in order. */
  readonly titleParagraphs: readonly number[];
  readonly chapeau: number | null;
  /** All paragraphs of the chapeau, in order; empty where there is none. */
  readonly chapeauParagraphs: readonly number[];
  readonly preamble: readonly Clause[];
  readonly operative: readonly OperativeParagraph[];
  readonly annexes: readonly Annex[];
  /** First paragraph of the follow-up paragraph, or null. */
  readonly followUp: number | null;
  readonly citations: readonly Citation[];
  readonly sessionMentions: readonly SessionMention[];
  /** First and last paragraph, both included. */
  readonly start: number;
  readonly end: number;
}

/** One line of a table of contents. */
export interface ContentsEntry {
  readonly paragraph: number;
  readonly number: number;
  readonly session: number | null;
  readonly committee: string | null;
  readonly title: string;
}

/** What the outline reads out of paragraphs. */
export interface Outline {
  readonly session: DraftSession | null;
  readonly resolutions: readonly Resolution[];
  readonly contents: readonly ContentsEntry[];
  /** Mentions outside resolutions (title page, symbol). */
  readonly sessionMentions: readonly SessionMention[];
  readonly body: Body;
}

/** Where a paragraph stands, for the pane and for findings. */
export interface Standing {
  readonly resolution: Resolution | null;
  readonly part: Part | null;
  /** The printed number of the operative paragraph (`10`), else null. */
  readonly number: string | null;
}
