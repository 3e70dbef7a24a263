/** What narrows and steers a search. All of it is plain data. */
export interface SearchOptions {
  readonly part?: "preamble" | "operative";
  /** At most so many; 10 where absent. */
  readonly limit?: number;
  /** Opens with, or chains, a verb phrase that starts so: `SE FÉLICITE`, `demande`. */
  readonly verb?: string;
  /** Adopted by these sessions, both ends included. */
  readonly sessions?: { readonly from?: number; readonly to?: number };
  /** `POL`, `ECO`… */
  readonly committee?: string;
  /** Only collections of these names: those that the drafter has switched on. */
  readonly collections?: readonly string[];
  /** Not from this resolution. */
  readonly without?: string;
  /** Prefer clauses of resolutions with such a title. */
  readonly title?: string;
  /** Prefer clauses that follow such a clause; empty for the beginning of a resolution. */
  readonly before?: string;
}
