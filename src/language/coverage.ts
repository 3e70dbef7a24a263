/** Which units of a text are spoken for, so that one stretch is not read as two things. */
export class Coverage {
  private readonly covered: Uint8Array;

  constructor(length: number) {
    this.covered = new Uint8Array(length);
  }

  add(start: number, end: number): void {
    this.covered.fill(1, start, end);
  }

  overlaps(start: number, end: number): boolean {
    return this.covered.subarray(start, end).includes(1);
  }
}
