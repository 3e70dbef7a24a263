import type { Draft } from "./draft";
import type { Finding } from "./finding";

export interface LintOptions {
  /** Only these rules. */
  readonly only?: readonly string[];
  /** All but these. */
  readonly without?: readonly string[];
}

export interface LintResult {
  readonly findings: readonly Finding[];
  /** Rules that threw; the others still show. */
  readonly crashed: readonly { readonly rule: string; readonly message: string }[];
}

/** Runs the rules over a draft. Findings come in document order. @throws RangeError for an unknown rule id */
export function lint(draft: Draft, options: LintOptions = {}): LintResult {
  throw new Error(`to be written (${draft.paragraphs.length}, ${String(options.only)})`);
}
