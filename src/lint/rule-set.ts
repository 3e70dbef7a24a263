import { nearest } from "./nearest";
import type { HouseStyle } from "./house-style";
import type { DraftRule, ParagraphRule, ResolutionRule, Rule } from "./rule";
import { rules as registry } from "./rules";

export interface LintOptions {
  /** Only these rules. */
  readonly only?: readonly string[];
  /** All but these. */
  readonly without?: readonly string[];
  /** Other rules than the registry's. */
  readonly rules?: readonly Rule[];
}

/** Rules in their scopes. One object a choice of the registry's, so that what was kept under it is known. */
export interface RuleSet {
  readonly paragraph: readonly ParagraphRule[];
  readonly resolution: readonly ResolutionRule[];
  readonly draft: readonly DraftRule[];
}

const known = new Map<string, RuleSet>();

/**
 * The rules that options and house style choose.
 * @throws RangeError for an unknown rule id
 */
export function ruleSet(options: LintOptions, style: HouseStyle): RuleSet {
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
    ({ id }) =>
      (options.only?.includes(id) ?? true) &&
      !(options.without?.includes(id) ?? false) &&
      style.rules[id] !== "off",
  );
  if (options.rules) return scoped(chosen);
  const name = chosen.map((rule) => rule.id).join(" ");
  const set = known.get(name) ?? scoped(chosen);
  known.set(name, set);
  return set;
}

const scoped = (rules: readonly Rule[]): RuleSet => ({
  paragraph: rules.filter((rule) => rule.scope === "paragraph"),
  resolution: rules.filter((rule) => rule.scope === "resolution"),
  draft: rules.filter((rule) => rule.scope === "draft"),
});
