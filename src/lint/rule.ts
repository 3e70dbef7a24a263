import type { Bilingual } from "../model/bilingual";
import type { Finding, Fix, Severity } from "./finding";
import type { Draft } from "./draft";
import type { Place } from "../model/place";

/** What a rule yields; the lint adds where it stands and what the text there says. */
export interface Fault extends Place {
  readonly message: Bilingual;
  /** Where it differs from the rule's own. */
  readonly severity?: Severity;
  readonly fix?: Fix;
  readonly suggestions?: readonly Fix[];
}

/** An example in the text reader's markup; tests and `docs/rules.md` are made of these. */
export interface BadExample {
  readonly text: string;
  /** Excerpts found, in order. */
  readonly finds: readonly string[];
  /** The text after every fix, where the rule has one. */
  readonly fixed?: string;
}

/** One kind of fault. Pure: reads no other rule, changes nothing. */
export interface Rule {
  readonly id: string;
  readonly severity: Severity;
  readonly summary: Bilingual;
  /** What goes wrong in circulation if it stays. */
  readonly why: Bilingual;
  readonly examples: { readonly bad: readonly BadExample[]; readonly good: readonly string[] };
  check(draft: Draft): Iterable<Fault>;
}

export type { Finding };
