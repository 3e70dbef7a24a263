import { isInsert, type Finding, type Severity } from "../../src/index";

/** The gravest first. */
export const SEVERITIES: readonly Severity[] = ["error", "warning", "info"];

export type Grouping = "resolution" | "rule";

export interface FindingGroup {
  /** Identifier of the resolution or of the rule; null for what stands outside resolutions. */
  readonly key: string | null;
  readonly findings: readonly Finding[];
}

/** Groups in the order in which the draft first needs them; inside a group, document order. */
export function groupFindings(findings: readonly Finding[], by: Grouping): readonly FindingGroup[] {
  const groups = new Map<string | null, Finding[]>();
  for (const finding of findings) {
    const key = by === "rule" ? finding.rule : finding.resolution;
    const group = groups.get(key);
    if (group) group.push(finding);
    else groups.set(key, [finding]);
  }
  return [...groups].map(([key, members]) => ({ key, findings: members }));
}

/** The groups as far as so many cards reach; a group keeps all its findings, to correct them all. */
export function firstCards(
  groups: readonly FindingGroup[],
  limit: number,
): readonly (FindingGroup & { readonly shown: readonly Finding[] })[] {
  let left = limit;
  return groups
    .map((group) => {
      const shown = group.findings.slice(0, Math.max(left, 0));
      left -= shown.length;
      return { ...group, shown };
    })
    .filter(({ shown }) => shown.length > 0);
}

export const countOf = (findings: readonly Finding[], severity: Severity): number =>
  findings.filter((finding) => finding.severity === severity).length;

/** Those that the host can correct: one that does not track changes takes insertions only. */
export const fixable = (findings: readonly Finding[], tracking: boolean): readonly Finding[] =>
  findings.filter(({ fix }) => fix && (tracking || fix.edits.every(isInsert)));
