/**
 * What a file may ask for before it is refused. Generous for real documents (a collection of 188
 * pages is 0.9 MB of XML in 20 000 elements), small enough that a hostile file stops early.
 */
export const LIMITS = {
  /** Entries of the archive. */
  entries: 4096,
  /** Bytes of one part after inflation. */
  part: 64 * 1024 * 1024,
  /** Bytes of all parts together, as the archive declares them. */
  total: 512 * 1024 * 1024,
  /** Inflated to compressed size of one part, looked at from `ratioFrom` bytes on. */
  ratio: 250,
  ratioFrom: 4 * 1024 * 1024,
  /** Elements of one XML part. */
  elements: 2_000_000,
  /** Depth of elements within elements. */
  depth: 400,
} as const;
