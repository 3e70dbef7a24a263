import type { Bilingual } from "../model/bilingual";
import type { Edit } from "../model/edit";
import type { Part } from "../model/resolution";

/** *error* stops circulation, *warning* wants a look, *info* is taste. */
export type Severity = "error" | "warning" | "info";

/** One right answer, applied on request as a tracked change. */
export interface Fix {
  readonly title: Bilingual;
  readonly edits: readonly Edit[];
}

/** A fault of the draft, with its place and its reason. */
export interface Finding {
  readonly rule: string;
  readonly severity: Severity;
  readonly message: Bilingual;
  /** Identifier of the resolution, or null in front matter. */
  readonly resolution: string | null;
  readonly part: Part | null;
  /** Printed number of the operative paragraph, or null. */
  readonly number: string | null;
  readonly paragraph: number;
  /** 1-based line of a text file, else null. */
  readonly line: number | null;
  /** UTF-16 offsets in the paragraph's visible text. */
  readonly start: number;
  readonly end: number;
  /** The text between them. */
  readonly excerpt: string;
  readonly fix: Fix | null;
  /** Several right answers, of which the drafter chooses. */
  readonly suggestions: readonly Fix[];
}
