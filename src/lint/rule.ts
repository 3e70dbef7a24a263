import type { Place } from "../model/place";
import type { Paragraph } from "../model/paragraph";
import type { Resolution, Standing } from "../model/resolution";
import type { Reading } from "./draft";
import type { Bilingual } from "../model/bilingual";
import type { Fix, Severity } from "./finding";
import type { HouseStyle } from "./house-style";
import type { Signs } from "./signs";

/** What a rule yields; the lint adds where it stands and what the text there says. */
export interface Fault extends Place {
  readonly message: Bilingual;
  /** Where it is lower than the rule's own. */
  readonly severity?: Severity;
  readonly fix?: Fix;
  readonly suggestions?: readonly Fix[];
}

/** What surrounds the text of an example (see `framed`). */
export type Frame = "operative" | "preamble" | "resolution" | "collection" | "none";

/** An example in the text reader's markup; tests and `docs/rules.md` are made of these. */
export interface BadExample {
  readonly text: string;
  /** Excerpts found, in order. */
  readonly finds: readonly string[];
  /** The text after every fix, where the rule has one. */
  readonly fixed?: string;
}

export interface Examples {
  /** What the texts stand in; a well-formed resolution around them is understood. */
  readonly within: Frame;
  readonly bad: readonly BadExample[];
  readonly good: readonly string[];
}

interface RuleText {
  readonly id: string;
  readonly severity: Severity;
  readonly summary: Bilingual;
  /** What goes wrong in circulation if it stays. */
  readonly why: Bilingual;
  readonly examples: Examples;
}

/** Reads one paragraph and its standing, and nothing else: its findings are kept while these stay. */
export interface ParagraphRule extends RuleText {
  readonly scope: "paragraph";
  /** False where no text of these signs, or no such paragraph, has a fault: asked first, since most have none. */
  mayFind?(signs: Signs, paragraph: Paragraph): boolean;
  check(paragraph: Paragraph, at: Standing, style: HouseStyle): Iterable<Fault>;
}

/** Reads one resolution, the draft's session and its opening day: its findings are kept while these stay. */
export interface ResolutionRule extends RuleText {
  readonly scope: "resolution";
  check(resolution: Resolution, reading: Reading): Iterable<Fault>;
}

/**
 * Compares what stands far apart (see `comparison`). Gives the faults of each stretch of the draft,
 * in the order of the stretches, and the very list of an earlier lint where nothing changed.
 */
export interface DraftRule extends RuleText {
  readonly scope: "draft";
  check(reading: Reading): readonly (readonly Fault[])[];
}

/** One kind of fault. Pure: reads no other rule, changes nothing. */
export type Rule = ParagraphRule | ResolutionRule | DraftRule;
