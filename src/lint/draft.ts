import type { Paragraph } from "../model/paragraph";
import type { Outline } from "../model/resolution";
import { outline } from "../outline/outline";
import { DEFAULT_STYLE, type HouseStyle } from "./house-style";
import { openingOf } from "./opening";
import { stretchesOf, type Stretch } from "./stretches";

/** What the loaded corpus knows of adopted resolutions: the lint asks, whoever holds a corpus answers. */
export interface Precedents {
  /** True where the corpus holds the collection of that session and committee. */
  holds(session: number, committee: string): boolean;
  /** Title of an adopted resolution, or null where its collection has none of that number. */
  title(number: number, session: number, committee: string): string | null;
}

/** What the lint reads: the paragraphs, what the outline made of them, and the house's customs. */
export interface Draft {
  readonly paragraphs: readonly Paragraph[];
  readonly outline: Outline;
  /** Where absent, the default style. */
  readonly style?: HouseStyle;
  readonly precedents?: Precedents;
}

/** A draft with all that follows from it settled: what rules see. */
export interface Reading extends Draft {
  readonly style: HouseStyle;
  readonly stretches: readonly Stretch[];
  /** First day of the draft's session, ISO, or null where it is not known. */
  readonly opening: string | null;
}

export interface DraftOptions {
  /** Number of the draft's session, where the caller knows better than the text. */
  readonly session?: number;
  readonly style?: HouseStyle;
  readonly precedents?: Precedents;
}

/** Outlines paragraphs and makes a draft of them. */
export function draft(paragraphs: readonly Paragraph[], options: DraftOptions = {}): Draft {
  const { session, ...rest } = options;
  const outlined = outline(paragraphs, session === undefined ? {} : { session });
  return { paragraphs, outline: outlined, ...rest };
}

export const settled = (given: Draft): Reading => ({
  ...given,
  style: given.style ?? DEFAULT_STYLE,
  stretches: stretchesOf(given.paragraphs, given.outline),
  opening: openingOf(given.paragraphs, given.outline),
});
