/** A list of unsigned numbers that grows, without a boxed value per element. */
export class Growable<List extends Uint8Array | Uint16Array | Uint32Array> {
  length = 0;
  #kept: List;
  readonly #make: (length: number) => List;

  constructor(make: (length: number) => List) {
    this.#make = make;
    this.#kept = make(1024);
  }

  push(value: number): void {
    if (this.length === this.#kept.length) {
      const larger = this.#make(this.length * 2);
      larger.set(this.#kept);
      this.#kept = larger;
    }
    this.#kept[this.length] = value;
    this.length += 1;
  }

  /** What was pushed, without a copy; valid until the next push. */
  values(): List {
    return this.#kept.subarray(0, this.length) as List;
  }
}

export const growingBytes = () => new Growable((length) => new Uint8Array(length));
export const growingShorts = () => new Growable((length) => new Uint16Array(length));
export const growingWords = () => new Growable((length) => new Uint32Array(length));

export type Bytes = ReturnType<typeof growingBytes>;
export type Shorts = ReturnType<typeof growingShorts>;
export type Words = ReturnType<typeof growingWords>;

/** Writes a number in 7-bit groups, low ones first, as most gaps and lengths take one byte. */
export function pushVariable(bytes: Bytes, value: number): void {
  let rest = value;
  while (rest > 127) {
    bytes.push((rest & 127) | 128);
    rest >>>= 7;
  }
  bytes.push(rest);
}
