/** Which units of a text are spoken for, so that one stretch is not read as two things. */
export class Coverage {
  /** Made when something is first spoken for: most texts need none. */
  private covered: Uint8Array | null = null;

  constructor(private readonly length: number) {}

  add(start: number, end: number): void {
    this.covered ??= new Uint8Array(this.length);
    this.covered.fill(1, start, end);
  }

  overlaps(start: number, end: number): boolean {
    return this.covered?.subarray(start, end).includes(1) ?? false;
  }
}
