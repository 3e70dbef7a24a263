import type { Paragraph } from "../model/paragraph";
import type { Resolution, Standing } from "../model/resolution";
import { standing } from "../outline/standing";
import { settled, type Draft, type Reading } from "./draft";
import type { Finding, Severity } from "./finding";
import { nearest } from "./nearest";
import { withoutPiles } from "./piles";
import type { Fault, ParagraphRule, ResolutionRule, Rule } from "./rule";
import { rules as registry } from "./rules";

export interface LintOptions {
  /** Only these rules. */
  readonly only?: readonly string[];
  /** All but these. */
  readonly without?: readonly string[];
  /** Other rules than the registry's. */
  readonly rules?: readonly Rule[];
}

export interface LintResult {
  readonly findings: readonly Finding[];
  /** Rules that threw; the others still show. */
  readonly crashed: readonly { readonly rule: string; readonly message: string }[];
}

interface Found {
  readonly rule: Rule;
  readonly fault: Fault;
}

interface Crash {
  readonly rule: string;
  readonly message: string;
}

/** What a stretch of the draft gave, with what it was read under. */
interface Kept {
  readonly key: readonly unknown[];
  readonly found: readonly Found[];
  readonly crashed: readonly Crash[];
}

const RANK: Record<Severity, number> = { info: 0, warning: 1, error: 2 };
const lower = (a: Severity, b: Severity): Severity => (RANK[a] < RANK[b] ? a : b);

/** By their first paragraph: what did not change is not read again. */
const keptParagraphs = new WeakMap<Paragraph, Kept>();
const keptResolutions = new WeakMap<Paragraph, Kept>();

function run(rules: readonly Rule[], check: (rule: Rule) => Iterable<Fault>): Omit<Kept, "key"> {
  const found: Found[] = [];
  const crashed: Crash[] = [];
  for (const rule of rules) {
    try {
      for (const fault of check(rule)) found.push({ rule, fault });
    } catch (error) {
      crashed.push({
        rule: rule.id,
        message: error instanceof Error ? error.message : String(error),
      });
    }
  }
  return { found, crashed };
}

function remembered(
  store: WeakMap<Paragraph, Kept>,
  owner: Paragraph,
  key: readonly unknown[],
  read: () => Omit<Kept, "key">,
): Kept {
  const before = store.get(owner);
  if (before?.key.length === key.length && before.key.every((part, at) => part === key[at])) {
    return before;
  }
  const now = { key, ...read() };
  store.set(owner, now);
  return now;
}

/** Rules of one set in their scopes; one object a set, so that what was kept under it can be known. */
interface RuleSet {
  readonly paragraph: readonly ParagraphRule[];
  readonly resolution: readonly ResolutionRule[];
  readonly draft: readonly Rule[];
}

const ruleSets = new Map<string, RuleSet>();

function ruleSet(options: LintOptions, reading: Reading): RuleSet {
  const all = options.rules ?? registry;
  for (const id of [...(options.only ?? []), ...(options.without ?? [])]) {
    if (all.some((rule) => rule.id === id)) continue;
    const near = nearest(
      id,
      all.map((rule) => rule.id),
    );
    throw new RangeError(`no rule is called “${id}”${near ? `; did you mean “${near}”?` : ""}`);
  }
  const chosen = all.filter(
    (rule) =>
      (options.only?.includes(rule.id) ?? true) &&
      !(options.without?.includes(rule.id) ?? false) &&
      reading.style.rules[rule.id] !== "off",
  );
  const sets = {
    paragraph: chosen.filter((rule) => rule.scope === "paragraph"),
    resolution: chosen.filter((rule) => rule.scope === "resolution"),
    draft: chosen.filter((rule) => rule.scope === "draft"),
  };
  if (options.rules) return sets;
  const name = chosen.map((rule) => rule.id).join(" ");
  const known = ruleSets.get(name) ?? sets;
  ruleSets.set(name, known);
  return known;
}

/** All that a resolution's findings depend on. */
const resolutionKey = (resolution: Resolution, reading: Reading): unknown[] => [
  reading.style,
  reading.precedents,
  reading.outline.session?.number,
  resolution.id,
  resolution.end,
  ...reading.paragraphs.slice(resolution.start, resolution.end + 1),
];

function gather(rules: RuleSet, reading: Reading, at: readonly Standing[]): Kept[] {
  const kept: Kept[] = [];
  reading.paragraphs.forEach((paragraph, index) => {
    const where = at[index];
    if (!where) return;
    const key = [rules, reading.style, where.part, where.resolution?.id, where.number];
    kept.push(
      remembered(keptParagraphs, paragraph, key, () =>
        run(rules.paragraph, (rule) =>
          rule.scope === "paragraph" ? rule.check(paragraph, where, reading.style) : [],
        ),
      ),
    );
  });
  for (const resolution of reading.outline.resolutions) {
    const owner = reading.paragraphs[resolution.start];
    if (!owner) continue;
    const key = [rules, ...resolutionKey(resolution, reading)];
    kept.push(
      remembered(keptResolutions, owner, key, () =>
        run(rules.resolution, (rule) =>
          rule.scope === "resolution" ? rule.check(resolution, reading) : [],
        ),
      ),
    );
  }
  const whole = run(rules.draft, (rule) => (rule.scope === "draft" ? rule.check(reading) : []));
  return [...kept, { key: [], ...whole }];
}

function findingOf({ rule, fault }: Found, reading: Reading, where: Standing | undefined): Finding {
  const paragraph = reading.paragraphs[fault.paragraph];
  const house = reading.style.rules[rule.id];
  const own = house === undefined || house === "off" ? rule.severity : house;
  return {
    rule: rule.id,
    severity: fault.severity ? lower(fault.severity, own) : own,
    message: fault.message,
    resolution: where?.resolution?.id ?? null,
    part: where?.part ?? null,
    number: where?.number ?? null,
    paragraph: fault.paragraph,
    line: paragraph?.line ?? null,
    start: fault.start,
    end: fault.end,
    excerpt: paragraph?.text.slice(fault.start, fault.end) ?? "",
    fix: fault.fix ?? null,
    suggestions: fault.suggestions ?? [],
  };
}

/**
 * Runs the rules over a draft. Findings come in document order. Paragraphs and resolutions whose
 * objects are those of an earlier lint are not read again, so a host that keeps what did not
 * change (see `carryOver`) pays only for what did.
 * @throws RangeError for an unknown rule id
 */
export function lint(draft: Draft, options: LintOptions = {}): LintResult {
  const reading = settled(draft);
  const at = reading.paragraphs.map((paragraph) => standing(reading.outline, paragraph.index));
  const kept = gather(ruleSet(options, reading), reading, at);
  const findings = kept
    .flatMap((part) => part.found)
    .map((found) => findingOf(found, reading, at[found.fault.paragraph]))
    .sort((a, b) => a.paragraph - b.paragraph || a.start - b.start || a.end - b.end);
  const crashed = new Map(kept.flatMap((part) => part.crashed).map((crash) => [crash.rule, crash]));
  return { findings: withoutPiles(findings), crashed: [...crashed.values()] };
}
