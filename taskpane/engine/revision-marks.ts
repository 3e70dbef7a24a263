import type { Finding, Paragraph } from "../../src/index";

/**
 * Whether a finding only says that a tracked change stands here. In a file about to circulate that
 * is a fault; in the pane, where every correction leaves one, it is how the work is done, so the
 * pane counts them instead of listing them.
 */
export function saysRevisionMark(finding: Finding, paragraphs: readonly Paragraph[]): boolean {
  const first = paragraphs[finding.paragraph]?.changes[0];
  return (
    finding.rule === "leftover" &&
    finding.fix === null &&
    first !== undefined &&
    first.start === finding.start &&
    Math.max(first.start, first.end) === finding.end
  );
}
