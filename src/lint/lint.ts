import type { Paragraph } from "../model/paragraph";
import type { Standing } from "../model/resolution";
import { standing } from "../outline/standing";
import { settled, type Draft, type Reading } from "./draft";
import type { Finding, Severity } from "./finding";
import { nearest } from "./nearest";
import { withoutPiles } from "./piles";
import type { Fault, ParagraphRule, ResolutionRule, Rule } from "./rule";
import { rules as registry } from "./rules";
import { stretchesOf, type Stretch } from "./stretches";

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

/** What rules gave over some paragraphs. */
interface Yield<One> {
  readonly found: readonly One[];
  readonly crashed: readonly Crash[];
}

/** The same, with all that it was read under. */
interface Kept<One> extends Yield<One> {
  readonly key: readonly unknown[];
}

const RANK: Record<Severity, number> = { info: 0, warning: 1, error: 2 };
const lower = (a: Severity, b: Severity): Severity => (RANK[a] < RANK[b] ? a : b);

/** What did not change is not read again. */
const keptParagraphs = new WeakMap<Paragraph, Kept<Found>>();
const keptStretches = new WeakMap<readonly Paragraph[], Kept<Finding>>();

function run(rules: readonly Rule[], check: (rule: Rule) => Iterable<Fault>): Yield<Found> {
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

function remembered<Owner extends object, One>(
  store: WeakMap<Owner, Kept<One>>,
  owner: Owner,
  key: readonly unknown[],
  read: () => Yield<One>,
): Kept<One> {
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

/** Where a found fault stands, looked up in the outline. */
const placed = (found: Found, reading: Reading): Finding =>
  findingOf(found, reading, standing(reading.outline, found.fault.paragraph));

const inOrder = (findings: readonly Finding[]): Finding[] =>
  [...findings].sort((a, b) => a.paragraph - b.paragraph || a.start - b.start || a.end - b.end);

/** What the rules of one paragraph and of one resolution find in a stretch. */
function read(rules: RuleSet, { resolution, paragraphs }: Stretch, reading: Reading) {
  const parts: Yield<Found>[] = paragraphs.map((paragraph) => {
    const where = standing(reading.outline, paragraph.index);
    const key = [rules, reading.style, where.part, resolution?.id, where.number];
    return remembered(keptParagraphs, paragraph, key, () =>
      run(rules.paragraph, (rule) =>
        rule.scope === "paragraph" ? rule.check(paragraph, where, reading.style) : [],
      ),
    );
  });
  if (resolution !== null) {
    parts.push(
      run(rules.resolution, (rule) =>
        rule.scope === "resolution" ? rule.check(resolution, reading) : [],
      ),
    );
  }
  const found = parts.flatMap((part) => part.found).map((one) => placed(one, reading));
  return { found: inOrder(found), crashed: parts.flatMap((part) => part.crashed) };
}

function gather(rules: RuleSet, reading: Reading): Yield<Finding>[] {
  const { style, precedents, outline } = reading;
  const parts: Yield<Finding>[] = stretchesOf(reading).map((stretch) => {
    const key = [rules, style, precedents, outline.session?.number, stretch.resolution?.id];
    return remembered(keptStretches, stretch.paragraphs, key, () => read(rules, stretch, reading));
  });
  const whole = run(rules.draft, (rule) => (rule.scope === "draft" ? rule.check(reading) : []));
  return [
    ...parts,
    { found: whole.found.map((one) => placed(one, reading)), crashed: whole.crashed },
  ];
}

/**
 * Runs the rules over a draft. Findings come in document order. Paragraphs and resolutions whose
 * objects are those of an earlier lint are not read again, so a host that keeps what did not
 * change (see `carryOver`) pays only for what did.
 * @throws RangeError for an unknown rule id
 */
export function lint(draft: Draft, options: LintOptions = {}): LintResult {
  const reading = settled(draft);
  const parts = gather(ruleSet(options, reading), reading);
  const findings = inOrder(parts.flatMap((part) => part.found));
  const crashed = new Map(
    parts.flatMap((part) => part.crashed).map((crash) => [crash.rule, crash]),
  );
  return { findings: withoutPiles(findings), crashed: [...crashed.values()] };
}
