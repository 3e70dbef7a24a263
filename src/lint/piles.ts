import type { Finding, Severity } from "./finding";

const WEIGHT: Record<Severity, number> = { info: 0, warning: 1, error: 2 };

/** A span longer than this is a clause, on which small faults may well stand beside a large one. */
const WORD = 40;

/** The same few words: one span covers at least half of the other. */
function sameWords(a: Finding, b: Finding): boolean {
  const common = Math.min(a.end, b.end) - Math.max(a.start, b.start);
  const longer = Math.max(a.end - a.start, b.end - b.start);
  return common > 0 && longer <= WORD && common * 2 >= longer;
}

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
      if (!same && !sameWords(finding, other)) continue;
      dropped.add(weight(other) > weight(finding) ? finding : other);
    }
  });
  return findings.filter((finding) => !dropped.has(finding));
}
