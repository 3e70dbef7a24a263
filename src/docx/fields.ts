/**
 * Complex fields within one paragraph: `begin` code `separate` result `end`, one in another. Only
 * results show. A field whose result runs over several paragraphs needs nothing remembered: outside
 * its code the text shows anyway, and an `end` without a `begin` closes nothing.
 */
export class Fields {
  /** For each open field, whether we are in its code. */
  private readonly open: boolean[] = [];
  private codes = 0;

  /** Whether text here is a field's code. */
  get inCode(): boolean {
    return this.codes > 0;
  }

  mark(type: string | null): void {
    if (type === "begin") {
      this.open.push(true);
      this.codes++;
    } else if (type === "separate" || type === "end") {
      const inCode = this.open.pop();
      if (inCode === true) this.codes--;
      if (inCode !== undefined && type === "separate") this.open.push(false);
    }
  }
}
