import type { Finding, Paragraph } from "../../src/index";

/**
 * A finding's identity across readings: its rule, the words at fault and the paragraph that holds
 * them. Offsets and indexes move as the drafter types; these stay until the paragraph changes.
 */
export const identity = (finding: Finding, paragraphs: readonly Paragraph[]): string =>
  [finding.rule, finding.excerpt, paragraphs[finding.paragraph]?.text ?? ""].join("\n");

/** Findings that the drafter set aside, with the reason given. */
export interface IgnoredFindings {
  has(identity: string): boolean;
  add(identity: string, reason: string): void;
  remove(identity: string): void;
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
