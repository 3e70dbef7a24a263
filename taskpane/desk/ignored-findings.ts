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

/** A name as it is kept: a fingerprint, for what is kept in a document goes where the document goes. */
function fingerprint(name: string): string {
  let high = 0x811c9dc5;
  let low = 0x01000193;
  for (let at = 0; at < name.length; at++) {
    high = Math.imul(high ^ name.charCodeAt(at), 0x01000193) >>> 0;
    low = Math.imul(low ^ name.charCodeAt(at), 0x85ebca6b) >>> 0;
  }
  return `${high.toString(36)}-${low.toString(36)}`;
}

/** Keeps them where it is told, or for as long as the page lives where that refuses. */
export function ignoredFindings(
  storage: Pick<Storage, "getItem" | "setItem"> | null,
): IgnoredFindings {
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
    has: (name) => kept.has(fingerprint(name)),
    add: (name, reason) => {
      kept.set(fingerprint(name), reason);
      save();
    },
    remove: (name) => {
      kept.delete(fingerprint(name));
      save();
    },
  };
}
