import type { Paragraph } from "../model/paragraph";
import type { Finding } from "./finding";

/** Where an ignored finding stood: enough to find it again when the text around has moved. */
export interface Anchor {
  readonly excerpt: string;
  /** The letters right before and after it, 24 each way. */
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

const AROUND = 24;

function anchorOf(finding: Finding, paragraphs: readonly Paragraph[]): Anchor {
  const text = paragraphs[finding.paragraph]?.text ?? "";
  return {
    excerpt: finding.excerpt,
    before: text.slice(Math.max(0, finding.start - AROUND), finding.start),
    after: text.slice(finding.end, finding.end + AROUND),
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

/** An edit on one side leaves the other: one side that stays is enough, where there is one. */
function isThere(anchor: Anchor, now: Anchor): boolean {
  if (anchor.excerpt !== now.excerpt) return false;
  const nearer = (side: string): string => side.trim();
  const left = anchor.before !== "" && nearer(now.before).endsWith(nearer(anchor.before).slice(-8));
  const right =
    anchor.after !== "" && nearer(now.after).startsWith(nearer(anchor.after).slice(0, 8));
  const bare = anchor.before === now.before && anchor.after === now.after;
  return bare || left || right;
}

/** Findings that still show, and those that a decision hides, each with its decision. */
export interface Sifted {
  readonly shown: readonly Finding[];
  readonly hidden: readonly { readonly finding: Finding; readonly by: Ignored }[];
  /** Decisions about single findings that nothing answers to any more. */
  readonly idle: readonly Ignored[];
}

/** Parts findings by the decisions. A decision about one finding hides one only, the nearest alike. */
export function sift(
  findings: readonly Finding[],
  decisions: readonly Ignored[],
  paragraphs: readonly Paragraph[],
): Sifted {
  const open = new Set(decisions);
  const shown: Finding[] = [];
  const hidden: { finding: Finding; by: Ignored }[] = [];
  for (const finding of findings) {
    const by = [...open].find(
      ({ rule, anchor }) =>
        rule === finding.rule &&
        (anchor === null || isThere(anchor, anchorOf(finding, paragraphs))),
    );
    if (!by) {
      shown.push(finding);
      continue;
    }
    hidden.push({ finding, by });
    if (by.anchor !== null) open.delete(by);
  }
  return { shown, hidden, idle: [...open].filter((decision) => decision.anchor !== null) };
}

const isText = (value: unknown): value is string => typeof value === "string";

function isAnchor(value: unknown): value is Anchor {
  if (typeof value !== "object" || value === null) return false;
  const { excerpt, before, after } = value as Record<string, unknown>;
  return isText(excerpt) && isText(before) && isText(after);
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
