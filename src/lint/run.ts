import type { Paragraph } from "../model/paragraph";
import type { Standing } from "../model/resolution";
import type { Finding, Severity } from "./finding";
import type { HouseStyle } from "./house-style";
import type { Fault, Rule } from "./rule";

/** A rule that threw. */
export interface Crash {
  readonly rule: string;
  readonly message: string;
}

/** What rules gave over some paragraphs. */
export interface Yield<One> {
  readonly found: readonly One[];
  readonly crashed: readonly Crash[];
}

export interface Found {
  readonly rule: Rule;
  readonly fault: Fault;
}

export const crash = (rule: Rule, error: unknown): Crash => ({
  rule: rule.id,
  message: error instanceof Error ? error.message : String(error),
});

/** Runs rules one after another; one that throws leaves the others alone. */
export function run<R extends Rule>(
  rules: readonly R[],
  check: (rule: R) => Iterable<Fault>,
): Yield<Found> {
  const found: Found[] = [];
  const crashed: Crash[] = [];
  for (const rule of rules) {
    try {
      for (const fault of check(rule)) found.push({ rule, fault });
    } catch (error) {
      crashed.push(crash(rule, error));
    }
  }
  return { found, crashed };
}

const RANK: Record<Severity, number> = { info: 0, warning: 1, error: 2 };
const lower = (a: Severity, b: Severity): Severity => (RANK[a] < RANK[b] ? a : b);

/** The finding of a fault, with where it stands and what the text there says. */
export function findingOf(
  rule: Rule,
  fault: Fault,
  paragraph: Paragraph | undefined,
  { resolution, part, number }: Standing,
  style: HouseStyle,
): Finding {
  const house = style.rules[rule.id];
  const own = house === undefined || house === "off" ? rule.severity : house;
  return {
    rule: rule.id,
    severity: fault.severity ? lower(fault.severity, own) : own,
    message: fault.message,
    resolution: resolution?.id ?? null,
    part,
    number,
    paragraph: fault.paragraph,
    line: paragraph?.line ?? null,
    start: fault.start,
    end: fault.end,
    excerpt: paragraph?.text.slice(fault.start, fault.end) ?? "",
    fix: fault.fix ?? null,
    suggestions: fault.suggestions ?? [],
  };
}
