/**
 * Complex fields within one paragraph: `begin` code `separate` result `end`, one in another. Only
 * results show. A field whose result runs over several paragraphs needs nothing remembered: outside
 * its code the text shows anyway, and an `end` without a `begin` closes nothing.
 */
export class Fields {
  /** For each open field, whether we are in its code. */
  private readonly open: boolean[] = [];

  /** Whether text here is a field's code. */
  get inCode(): boolean {
    return this.open.includes(true);
  }

  mark(type: string | null): void {
    if (type === "begin") this.open.push(true);
    else if (type === "separate" && this.open.length > 0) this.open[this.open.length - 1] = false;
    else if (type === "end") this.open.pop();
  }
}
