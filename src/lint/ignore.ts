import type { Paragraph } from "../model/paragraph";
import type { Finding } from "./finding";

/**
 * Where an ignored finding stood: enough to find it again when the text around has moved.
 * Fingerprints, for what is kept in a document goes where the document goes, and may outlive the
 * words that it was about.
 */
export interface Anchor {
  readonly resolution: string | null;
  readonly excerpt: string;
  /** Of the letters right before and after it, 12 each way; empty where there are none. */
  readonly before: string;
  readonly after: string;
}

/** A decision not to be told: of one finding, or of a rule in the whole draft. Plain JSON. */
export interface Ignored {
  readonly rule: string;
  /** Null: the rule is ignored in this draft. */
  readonly anchor: Anchor | null;
  /** The drafter's, shown wherever the decision is listed. */
  readonly reason: string;
}

/** The name under which a document keeps its decisions (`documentSettings`). */
export const IGNORED_SETTING = "ignored";

const AROUND = 12;

/** Two 32-bit FNV-1a hashes, one with another prime (Fowler, Noll and Vo, 1991). */
function fingerprint(words: string): string {
  if (words === "") return "";
  let one = 0x811c9dc5;
  let other = 0x01000193;
  for (let at = 0; at < words.length; at++) {
    one = Math.imul(one ^ words.charCodeAt(at), 0x01000193) >>> 0;
    other = Math.imul(other ^ words.charCodeAt(at), 0x85ebca6b) >>> 0;
  }
  return `${one.toString(36)}-${other.toString(36)}`;
}

function anchorOf(finding: Finding, paragraphs: readonly Paragraph[]): Anchor {
  const text = paragraphs[finding.paragraph]?.text ?? "";
  return {
    resolution: finding.resolution,
    excerpt: fingerprint(finding.excerpt),
    before: fingerprint(text.slice(0, finding.start).trimEnd().slice(-AROUND)),
    after: fingerprint(text.slice(finding.end).trimStart().slice(0, AROUND)),
  };
}

/** The decision to ignore one finding. */
export const ignoreOnce = (
  finding: Finding,
  paragraphs: readonly Paragraph[],
  reason: string,
): Ignored => ({ rule: finding.rule, anchor: anchorOf(finding, paragraphs), reason });

/** The decision to ignore a rule in this draft. */
export const ignoreRule = (rule: string, reason: string): Ignored => ({
  rule,
  anchor: null,
  reason,
});

/**
 * How surely a finding is the one that stood there; 0 where it is another. An edit on one side
 * leaves the other: one side that stays is enough, where there is one.
 */
function likeness(anchor: Anchor, now: Anchor): number {
  if (anchor.excerpt !== now.excerpt) return 0;
  const sides = Number(anchor.before === now.before) + Number(anchor.after === now.after);
  const bySide =
    (anchor.before !== "" && anchor.before === now.before) ||
    (anchor.after !== "" && anchor.after === now.after);
  if (!bySide && sides < 2) return 0;
  return 2 * sides + Number(anchor.resolution === now.resolution);
}

/** Findings that still show, and those that a decision hides, each with its decision. */
export interface Sifted {
  readonly shown: readonly Finding[];
  readonly hidden: readonly { readonly finding: Finding; readonly by: Ignored }[];
  /** Decisions about single findings that nothing answers to any more. */
  readonly idle: readonly Ignored[];
}

/** Parts findings by the decisions. A decision about one finding hides one only, the likest. */
export function sift(
  findings: readonly Finding[],
  decisions: readonly Ignored[],
  paragraphs: readonly Paragraph[],
): Sifted {
  const whole = new Map(
    decisions.filter(({ anchor }) => anchor === null).map((by) => [by.rule, by] as const),
  );
  const single = singleDecisions(findings, decisions, paragraphs);
  const answered = new Set(single.values());
  const hidden = findings.flatMap((finding) => {
    const by = single.get(finding) ?? whole.get(finding.rule);
    return by === undefined ? [] : [{ finding, by }];
  });
  const gone = new Set(hidden.map(({ finding }) => finding));
  return {
    shown: findings.filter((finding) => !gone.has(finding)),
    hidden,
    idle: decisions.filter((decision) => decision.anchor !== null && !answered.has(decision)),
  };
}

/** Which decision about a single finding each finding answers to; the surest pairs first. */
function singleDecisions(
  findings: readonly Finding[],
  decisions: readonly Ignored[],
  paragraphs: readonly Paragraph[],
): ReadonlyMap<Finding, Ignored> {
  const pairs = decisions.flatMap((by) => {
    const { rule, anchor } = by;
    if (anchor === null) return [];
    return findings
      .filter((finding) => finding.rule === rule)
      .map((finding) => ({
        finding,
        by,
        sure: likeness(anchor, anchorOf(finding, paragraphs)),
      }))
      .filter(({ sure }) => sure > 0);
  });
  const found = new Map<Finding, Ignored>();
  const taken = new Set<Ignored>();
  for (const { finding, by } of pairs.sort((one, other) => other.sure - one.sure)) {
    if (found.has(finding) || taken.has(by)) continue;
    found.set(finding, by);
    taken.add(by);
  }
  return found;
}

const isText = (value: unknown): value is string => typeof value === "string";

function isAnchor(value: unknown): value is Anchor {
  if (typeof value !== "object" || value === null) return false;
  const { resolution, excerpt, before, after } = value as Record<string, unknown>;
  return (
    (resolution === null || isText(resolution)) &&
    [excerpt, before, after].every((side) => isText(side))
  );
}

/**
 * The decisions kept in a document, as `JSON.stringify` wrote them. What cannot be read is left out
 * and counted: a damaged part must not hide findings.
 */
export function readIgnored(json: string): {
  readonly decisions: readonly Ignored[];
  readonly unreadable: number;
} {
  let value: unknown;
  try {
    value = JSON.parse(json);
  } catch {
    return { decisions: [], unreadable: 1 };
  }
  if (!Array.isArray(value)) return { decisions: [], unreadable: 1 };
  const decisions = value.filter((entry: unknown): entry is Ignored => {
    if (typeof entry !== "object" || entry === null) return false;
    const { rule, anchor, reason } = entry as Record<string, unknown>;
    return isText(rule) && isText(reason) && (anchor === null || isAnchor(anchor));
  });
  return { decisions, unreadable: value.length - decisions.length };
}
