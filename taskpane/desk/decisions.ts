import {
  IGNORED_SETTING,
  ignoreOnce,
  ignoreRule,
  readIgnored,
  type Finding,
  type Ignored,
  type Paragraph,
} from "../../src/index";
import type { Settings } from "../host/host";

/** What the drafter decided not to be told, kept in the document. */
export class Decisions {
  /** `changed` is told when a decision is taken or taken back. */
  constructor(
    private readonly settings: Settings,
    private readonly paragraphs: () => readonly Paragraph[],
    private readonly changed: () => void,
  ) {}

  get all(): readonly Ignored[] {
    return readIgnored(this.settings.get(IGNORED_SETTING) ?? "[]").decisions;
  }

  ignore(finding: Finding, reason: string): void {
    this.keep([...this.all, ignoreOnce(finding, this.paragraphs(), reason)]);
  }

  /** No finding of the rule is told in this draft any more. */
  ignoreRule(rule: string, reason: string): void {
    this.keep([...this.all, ignoreRule(rule, reason)]);
  }

  takeBack(decision: Ignored): void {
    const gone = JSON.stringify(decision);
    this.keep(this.all.filter((other) => JSON.stringify(other) !== gone));
  }

  private keep(decisions: readonly Ignored[]): void {
    this.settings.set(IGNORED_SETTING, JSON.stringify(decisions));
    this.changed();
  }
}
