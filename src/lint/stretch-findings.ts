import type { Paragraph } from "../model/paragraph";
import type { Standing } from "../model/resolution";
import { standingIn } from "../outline/standing";
import type { Precedents, Reading } from "./draft";
import type { Finding } from "./finding";
import type { HouseStyle } from "./house-style";
import { changes } from "./page-changes";
import { withoutPiles } from "./piles";
import type { Fault, Rule } from "./rule";
import type { RuleSet } from "./rule-set";
import { findingOf, run, type Found, type Yield } from "./run";
import { signsOf } from "./signs";
import type { Stretch } from "./stretches";

/** All that what rules of paragraphs and resolutions give depends on, beside the text. */
interface Under {
  readonly rules: RuleSet;
  readonly style: HouseStyle;
  readonly precedents: Precedents | undefined;
  readonly session: number | undefined;
  readonly body: string | undefined;
  readonly opening: string | null;
}

const under = (
  rules: RuleSet,
  { style, precedents, opening, outline: { session } }: Reading,
): Under => ({ rules, style, precedents, opening, session: session?.number, body: session?.body });

const sameUnder = (a: Under, b: Under): boolean =>
  a.rules === b.rules &&
  a.style === b.style &&
  a.precedents === b.precedents &&
  a.opening === b.opening &&
  a.session === b.session &&
  a.body === b.body;

interface KeptParagraph extends Yield<Found> {
  readonly under: Under;
  readonly where: Standing;
}

interface StretchFindings {
  /** What rules of its paragraphs and its resolution gave. */
  readonly own: Yield<Found>;
  /** What each rule over the whole draft gave for it. */
  readonly others: readonly (readonly Fault[])[];
  /** Both, as findings in document order. */
  readonly findings: readonly Finding[];
}

interface KeptStretch extends StretchFindings {
  readonly under: Under;
}

const NONE: readonly Fault[] = [];
const NOTHING: StretchFindings = { own: { found: [], crashed: [] }, others: [], findings: [] };

/** What did not change is not read again. */
const keptParagraphs = new WeakMap<Paragraph, KeptParagraph>();
const keptStretches = new WeakMap<Stretch, KeptStretch>();

const sameStanding = (a: Standing, b: Standing): boolean =>
  a.part === b.part && a.number === b.number && a.resolution?.id === b.resolution?.id;

function ofParagraph(paragraph: Paragraph, where: Standing, now: Under): Yield<Found> {
  const before = keptParagraphs.get(paragraph);
  if (before && sameUnder(before.under, now) && sameStanding(before.where, where)) return before;
  const signs = signsOf(paragraph);
  const read = run(now.rules.paragraph, (rule) =>
    rule.mayFind?.(signs, paragraph) === false ? NONE : rule.check(paragraph, where, now.style),
  );
  const kept: KeptParagraph = { under: now, where, found: read.found, crashed: read.crashed };
  keptParagraphs.set(paragraph, kept);
  return kept;
}

function ownOf({ resolution, paragraphs }: Stretch, now: Under, reading: Reading): Yield<Found> {
  const found: Found[] = [];
  const crashed = [];
  for (const paragraph of paragraphs) {
    const part = ofParagraph(paragraph, standingIn(resolution, paragraph.index), now);
    found.push(...part.found);
    crashed.push(...part.crashed);
  }
  if (resolution !== null) {
    const part = run(now.rules.resolution, (rule) => rule.check(resolution, reading));
    found.push(...part.found);
    crashed.push(...part.crashed);
  }
  return { found, crashed };
}

const inOrder = (findings: Finding[]): Finding[] =>
  findings.sort((a, b) => a.paragraph - b.paragraph || a.start - b.start || a.end - b.end);

/** The faults that each rule over the whole draft gives, stretch by stretch. */
export type Wholes = readonly (readonly (readonly Fault[])[])[];

/** The latest draft: where a stretch of it is at hand, it need not be looked for. */
interface Latest {
  readonly under: Under;
  readonly stretches: readonly Stretch[];
  readonly wholes: Wholes;
  readonly kept: readonly StretchFindings[];
}

let latest: Latest | null = null;

/** The findings of each stretch of a draft; what did not change is the same object as before. */
export function stretchFindings(
  rules: RuleSet,
  reading: Reading,
  wholes: Wholes,
): readonly StretchFindings[] {
  const now = under(rules, reading);
  const { stretches } = reading;
  const before = latest !== null && sameUnder(latest.under, now) ? latest : null;
  const change = changes(before?.stretches ?? [], stretches);
  const kept = change.carried(before?.kept ?? [], NOTHING);
  for (const at of change.differing(wholes, before?.wholes ?? [])) {
    const stretch = stretches[at];
    if (stretch) kept[at] = ofStretch(stretch, at, now, reading, wholes);
  }
  latest = { under: now, stretches, wholes, kept };
  return kept;
}

function ofStretch(
  stretch: Stretch,
  at: number,
  now: Under,
  reading: Reading,
  wholes: Wholes,
): KeptStretch {
  const before = keptStretches.get(stretch);
  const same = before !== undefined && sameUnder(before.under, now);
  const others = wholes.map((lists) => lists[at] ?? NONE);
  if (same && before.others.every((list, rank) => list === others[rank])) return before;
  const own = same ? before.own : ownOf(stretch, now, reading);
  const finding = (rule: Rule, fault: Fault): Finding =>
    findingOf(
      rule,
      fault,
      stretch.paragraphs[fault.paragraph - stretch.start],
      standingIn(stretch.resolution, fault.paragraph),
      now.style,
    );
  const findings = own.found.map(({ rule, fault }) => finding(rule, fault));
  for (const [rank, rule] of now.rules.draft.entries()) {
    for (const fault of others[rank] ?? NONE) findings.push(finding(rule, fault));
  }
  const kept = { under: now, own, others, findings: withoutPiles(inOrder(findings)) };
  keptStretches.set(stretch, kept);
  return kept;
}
