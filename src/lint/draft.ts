import type { Paragraph } from "../model/paragraph";
import type { Outline } from "../model/resolution";

/** What a rule reads: the paragraphs and what the outline made of them. */
export interface Draft {
  readonly paragraphs: readonly Paragraph[];
  readonly outline: Outline;
}
