import { settled, type Draft, type Reading } from "./draft";
import type { Finding } from "./finding";
import type { DraftRule } from "./rule";
import { ruleSet, type LintOptions } from "./rule-set";
import { crash, type Crash } from "./run";
import { stretchFindings } from "./stretch-findings";

export type { LintOptions } from "./rule-set";

export interface LintResult {
  readonly findings: readonly Finding[];
  /** Rules that threw; the others still show. */
  readonly crashed: readonly Crash[];
}

/** The faults of one rule over the whole draft, stretch by stretch; none where it throws. */
function overAll(rule: DraftRule, reading: Reading, crashed: Crash[]) {
  try {
    return rule.check(reading);
  } catch (error) {
    crashed.push(crash(rule, error));
    return [];
  }
}

/**
 * Runs the rules over a draft. Findings come in document order. Stretches of the draft whose
 * paragraphs are the objects of an earlier lint are not read again, so a host that keeps what did
 * not change pays only for what did.
 * @throws RangeError for an unknown rule id
 */
export function lint(draft: Draft, options: LintOptions = {}): LintResult {
  const reading = settled(draft);
  const rules = ruleSet(options, reading.style);
  const crashed: Crash[] = [];
  const wholes = rules.draft.map((rule) => overAll(rule, reading, crashed));
  const findings: Finding[] = [];
  for (const kept of stretchFindings(rules, reading, wholes)) {
    for (const finding of kept.findings) findings.push(finding);
    for (const one of kept.own.crashed) crashed.push(one);
  }
  return {
    findings,
    crashed: [...new Map(crashed.map((one) => [one.rule, one])).values()],
  };
}
