export interface ScoredEntry {
  readonly entry: number;
  readonly score: number;
}

/** The best so far, in a heap whose root is the worst of them. Entries are offered ascending. */
export class BestList {
  /** A score must exceed this to enter. */
  threshold = 0;
  readonly #heap: ScoredEntry[] = [];

  constructor(private readonly most: number) {}

  offer(entry: number, score: number): void {
    if (score <= this.threshold) return;
    if (this.#heap.length < this.most) {
      this.#heap.push({ entry, score });
      this.#rise(this.#heap.length - 1);
    } else {
      this.#heap[0] = { entry, score };
      this.#sink();
    }
    if (this.#heap.length === this.most) this.threshold = this.#heap[0]?.score ?? 0;
  }

  sorted(): readonly ScoredEntry[] {
    return [...this.#heap].sort((one, other) => (worse(one, other) ? 1 : -1));
  }

  #rise(from: number): void {
    let at = from;
    while (at > 0) {
      const parent = (at - 1) >> 1;
      if (!this.#swapIfWorse(at, parent)) return;
      at = parent;
    }
  }

  #sink(): void {
    let at = 0;
    for (;;) {
      const left = at * 2 + 1;
      const right = left + 1;
      const child = this.#isWorse(right, left) ? right : left;
      if (!this.#swapIfWorse(child, at)) return;
      at = child;
    }
  }

  #isWorse(at: number, than: number): boolean {
    const one = this.#heap[at];
    const other = this.#heap[than];
    return one !== undefined && other !== undefined && worse(one, other);
  }

  #swapIfWorse(at: number, than: number): boolean {
    const one = this.#heap[at];
    const other = this.#heap[than];
    if (one === undefined || other === undefined || !worse(one, other)) return false;
    this.#heap[at] = other;
    this.#heap[than] = one;
    return true;
  }
}

const worse = (one: ScoredEntry, other: ScoredEntry): boolean =>
  one.score < other.score || (one.score === other.score && one.entry > other.entry);
