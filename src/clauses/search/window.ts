/** Entries looked at together: their scores lie in one small array. A multiple of 32. */
export const WINDOW = 4096;

/** The scores of a window's entries, and a bit for each entry that has one. */
export class Window {
  readonly #scores = new Int32Array(WINDOW);
  readonly #scored = new Uint32Array(WINDOW / 32);

  add(offset: number, score: number): void {
    this.#scores[offset] = (this.#scores[offset] ?? 0) + score;
    const word = offset >>> 5;
    this.#scored[word] = (this.#scored[word] ?? 0) | (1 << (offset & 31));
  }

  /** Calls `visit` for each scored entry in order, and is empty afterwards. */
  drain(visit: (offset: number, score: number) => void): void {
    for (let word = 0; word < this.#scored.length; word += 1) {
      let bits = this.#scored[word] ?? 0;
      this.#scored[word] = 0;
      while (bits !== 0) {
        const lowest = bits & -bits;
        const offset = word * 32 + 31 - Math.clz32(lowest);
        const score = this.#scores[offset] ?? 0;
        this.#scores[offset] = 0;
        bits ^= lowest;
        visit(offset, score);
      }
    }
  }
}
