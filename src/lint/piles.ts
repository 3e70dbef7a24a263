import type { Finding, Severity } from "./finding";

const WEIGHT: Record<Severity, number> = { info: 0, warning: 1, error: 2 };

/** A span longer than this is a clause, on which small faults may well stand beside a large one. */
const WORD = 40;

const overlap = (a: Finding, b: Finding): boolean =>
  a.paragraph === b.paragraph && a.start < b.end && b.start < a.end;

const small = (finding: Finding): boolean => finding.end - finding.start <= WORD;

/**
 * One fault, one finding: where several rules mark the same few words, the gravest stays, and of
 * equals the one with a fix, then the first. Findings come in document order and stay in it.
 */
export function withoutPiles(findings: readonly Finding[]): readonly Finding[] {
  const weight = (finding: Finding): number =>
    WEIGHT[finding.severity] * 2 + (finding.fix === null ? 0 : 1);
  const dropped = new Set<Finding>();
  findings.forEach((finding, at) => {
    for (let next = at + 1; next < findings.length; next++) {
      const other = findings[next];
      if (!other || other.paragraph !== finding.paragraph || other.start >= finding.end) break;
      const same = finding.start === other.start && finding.end === other.end;
      if (dropped.has(finding) || dropped.has(other) || other.rule === finding.rule) continue;
      if (!same && !(overlap(finding, other) && small(finding) && small(other))) continue;
      dropped.add(weight(other) > weight(finding) ? finding : other);
    }
  });
  return findings.filter((finding) => !dropped.has(finding));
}
