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

/** Findings that the drafter set aside, with the reason given. */
export interface IgnoredFindings {
  has(name: string): boolean;
  add(name: string, reason: string): void;
  remove(name: string): void;
}

const KEY = "greffier.ignored";
/** More than a drafter sets aside in a session; the oldest go first. */
const MOST = 500;

/** Keeps them in the browser, or for as long as the page lives where it refuses. */
export function ignoredFindings(storage: Storage | null): IgnoredFindings {
  const load = (): Map<string, string> => {
    try {
      return new Map(JSON.parse(storage?.getItem(KEY) ?? "[]") as [string, string][]);
    } catch {
      return new Map();
    }
  };
  const kept = load();
  const save = (): void => {
    try {
      storage?.setItem(KEY, JSON.stringify([...kept].slice(-MOST)));
    } catch {
      // A full or denied storage: they stay set aside until the page closes.
    }
  };
  return {
    has: (name) => kept.has(name),
    add: (name, reason) => {
      kept.set(name, reason);
      save();
    },
    remove: (name) => {
      kept.delete(name);
      save();
    },
  };
}
