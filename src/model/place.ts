/** A span of one paragraph: UTF-16 offsets in its visible text, `end` exclusive. */
export interface Place {
  readonly paragraph: number;
  readonly start: number;
  readonly end: number;
}
