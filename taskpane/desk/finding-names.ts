import type { Finding, Paragraph } from "../../src/index";

/**
 * Names the findings so that they are known again in the next reading: by rule, resolution, the
 * words at fault and the paragraph that holds them, and where all that is alike, by their order.
 * Offsets and indexes move as the drafter types; these stay until the paragraph changes.
 */
export function nameFindings(
  findings: readonly Finding[],
  paragraphs: readonly Paragraph[],
): ReadonlyMap<Finding, string> {
  const alike = new Map<string, number>();
  return new Map(
    findings.map((finding) => {
      const { rule, resolution, excerpt, paragraph } = finding;
      const name = [rule, resolution, excerpt, paragraphs[paragraph]?.text ?? ""].join("\n");
      const before = alike.get(name) ?? 0;
      alike.set(name, before + 1);
      return [finding, `${name}\n${before}`];
    }),
  );
}
