import {
  IGNORED_SETTING,
  ignoreOnce,
  ignoreRule,
  readIgnored,
  sift,
  standing,
  type Change,
  type Edit,
  type Finding,
  type Ignored,
  type NewParagraph,
  type Outline,
  type Place,
  type Standing,
  type Suggestion,
} from "../../src/index";
import type { Engine, RollAsked, SuggestedParts } from "../engine/engine";
import type { GivenFile, Library } from "../engine/library";
import {
  HostRefusal,
  type Host,
  type HostChange,
  type RefusalReason,
  type Reading,
  type Selection,
} from "../host/host";
import { toClipboard } from "./clipboard";
import { correctionToPaste } from "./correction-to-paste";
import { EMPTY_DESK, type DeskState, type Notice } from "./desk-state";
import { nameFindings } from "./finding-names";
import { Models } from "./models";
import { writeRoll, type RollWriting } from "./roll-writing";
import { replacement } from "./replacement";
import { singleFlight } from "./single-flight";
import { founded } from "./untold";

/** Suggestions shown for the cursor. */
const SUGGESTIONS = 8;

const standingOf = (outline: Outline | null, selection: Selection): Standing | null =>
  outline && selection ? standing(outline, selection.paragraph) : null;

/** Refusals after which the text may not be what was read. */
const MOVED: ReadonlySet<RefusalReason> = new Set([
  "changed",
  "taken-back",
  "broken-off",
  "unsure",
]);

/** Where the draft in a host meets the engine: what the tabs show and what they can do. */
export class Desk {
  private state: DeskState = EMPTY_DESK;
  private linted: readonly Finding[] = [];
  /** The newest reading, which selection and suggestions are of; the findings may still be of one before. */
  private latest: Reading | null = null;
  /** What is written ready-made into the draft. */
  readonly models: Models;
  private readonly listeners = new Set<() => void>();
  private readonly examine = singleFlight(() => this.guard(() => this.readAndExamine()));
  private readonly follow = singleFlight(() => this.guard(() => this.followCursor()));

  constructor(
    readonly host: Host,
    private readonly engine: Engine,
  ) {
    this.models = new Models(engine, {
      write: (task) => this.write(task),
      apply: (edits) => this.apply(edits, this.latest),
      reveal: (place) => this.reveal(place),
    });
  }

  /** For `useSyncExternalStore`. */
  readonly subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  };
  readonly snapshot = (): DeskState => this.state;

  /** Begins to follow the host; gives the way to stop. */
  start(): () => void {
    const stopHost = this.host.onChange((change) => void this.hostChanged(change));
    const stopPointing = this.host.onPoint?.((finding) => this.set({ pointed: { finding } }));
    const stopLibrary = this.engine.watchLibrary((library) => this.libraryChanged(library));
    void this.guard(async () => {
      const rules = await this.engine.rules();
      this.set({ rules: new Map(rules.map((rule) => [rule.id, rule])) });
    });
    void this.examine();
    return () => {
      stopHost();
      stopPointing?.();
      stopLibrary();
    };
  }

  /** Goes to a place of the draft without taking the focus. */
  reveal(place: Place): Promise<void> {
    return this.guard(async () => {
      await this.host.reveal(place);
      // Hosts keep silent about what we do ourselves.
      await this.follow();
    });
  }

  /** Writes the findings' fixes; those that overlap wait for the next reading. */
  fix(findings: readonly Finding[]): Promise<void> {
    const fixable = findings.filter((finding) => finding.fix);
    return this.write(async () => {
      const edits = await this.engine.fixes(fixable);
      await this.apply(edits);
      return { kind: "fixed", count: fixable.length };
    });
  }

  /** Writes what the drafter chose: one of several answers, or changes looked through. */
  choose(edits: readonly Edit[], count = 1): Promise<void> {
    return this.write(async () => {
      await this.apply(edits);
      return { kind: "fixed", count };
    });
  }

  /** For a host that takes no corrections: copies what is right and selects what it goes over. */
  copyCorrection(edits: readonly Edit[]): Promise<void> {
    return this.guard(async () => {
      const correction = correctionToPaste(edits, this.state.reading?.paragraphs ?? []);
      if (!correction) throw new HostRefusal("unsupported", "nothing to paste");
      await toClipboard(correction.text);
      await this.host.reveal(correction.place);
      this.set({ notice: { kind: "correction-copied" } });
    });
  }

  insert(paragraph: NewParagraph, after: number): Promise<void> {
    return this.write(async () => {
      await this.apply([{ after, insert: paragraph }], this.latest);
      return { kind: "inserted" };
    });
  }

  /** Puts the clause in the place of a paragraph: the old one goes, tracked. */
  replace(paragraph: NewParagraph, at: number): Promise<void> {
    return this.write(async () => {
      const { paragraphs = [] } = this.latest ?? {};
      const edits = replacement(paragraph, at, paragraphs, this.state.outline);
      await this.apply(edits, this.latest);
      return { kind: "replaced" };
    });
  }

  /** Leaves a finding in the document as a comment, for whoever has it next. */
  comment(finding: Finding, text: string): Promise<void> {
    return this.write(async () => {
      const { reading } = this.state;
      if (!reading) throw new HostRefusal("changed", "nothing has been read");
      await this.host.comment?.(finding, text, reading);
      return { kind: "commented" };
    });
  }

  ignore(finding: Finding, reason: string): void {
    const { paragraphs = [] } = this.state.reading ?? {};
    this.decide([...this.decisions(), ignoreOnce(finding, paragraphs, reason)]);
  }

  /** No finding of the rule is told in this draft any more. */
  ignoreRule(rule: string, reason: string): void {
    this.decide([...this.decisions(), ignoreRule(rule, reason)]);
  }

  takeBack(decision: Ignored): void {
    const gone = JSON.stringify(decision);
    this.decide(this.decisions().filter((other) => JSON.stringify(other) !== gone));
  }

  /** Imports files, which wait for each other; each refusal is said and the others go on. */
  async importFiles(files: readonly GivenFile[]): Promise<void> {
    await Promise.all(files.map((file) => this.importFile(file)));
  }

  cancelImport(id: number): Promise<void> {
    return this.guard(() => this.engine.cancelImport(id));
  }

  removeCollection(id: string): Promise<void> {
    return this.guard(async () => {
      const shelf = await this.engine.removeCollection(id);
      if (shelf) this.say({ kind: "removed", shelf });
    });
  }

  /** Takes back what the notice says: a removal, or that a collection took another's place. */
  undoLibrary(): Promise<void> {
    this.say(null);
    return this.guard(() => this.engine.undoLibrary());
  }

  switchCollection(id: string, on: boolean): Promise<void> {
    return this.guard(() => this.engine.switchCollection(id, on));
  }

  /** Suggests from the cursor's part of resolutions only, or from both. */
  suggestFrom(suggestedParts: SuggestedParts): Promise<void> {
    this.set({ suggestedParts });
    return this.follow();
  }

  search(...asked: Parameters<Engine["search"]>): ReturnType<Engine["search"]> {
    return this.engine.search(...asked);
  }

  requests(): ReturnType<Engine["requests"]> {
    return this.engine.requests();
  }

  followUpTable(...asked: Parameters<Engine["followUpTable"]>): Promise<string> {
    return this.engine.followUpTable(...asked);
  }

  roll(asked: RollAsked): ReturnType<Engine["roll"]> {
    return this.engine.roll(asked);
  }

  /** Writes the changes of a roll; what was written when it is stopped or breaks off stays. */
  writeRoll(changes: readonly Change[], writing: RollWriting): Promise<void> {
    return this.write(async () => {
      const reading = this.latest;
      if (!reading) throw new HostRefusal("changed", "nothing has been read");
      const { comment } = this.host;
      try {
        const count = await writeRoll(changes, reading, writing, {
          apply: (edits, read) => this.host.apply(edits, read),
          ...(comment && { comment: (...given) => comment.apply(this.host, given) }),
          oneUndo: this.host.capabilities.oneUndo,
        });
        return { kind: "rolled", count, left: changes.length - count };
      } finally {
        await this.examine();
      }
    });
  }

  copy(text: string): Promise<void> {
    return this.guard(async () => {
      await toClipboard(text);
      this.set({ notice: { kind: "copied" } });
    });
  }

  say(notice: Notice | null): void {
    this.set({ notice });
  }

  private importFile(file: GivenFile): Promise<void> {
    return this.guard(async () => {
      const imported = await this.engine.importCollection(file);
      if ("cancelled" in imported) return this.say({ kind: "import-cancelled", file });
      if ("refused" in imported) {
        return this.say({ kind: "import-refused", file, refusal: imported.refused });
      }
      this.say({ kind: "imported", ...imported });
    });
  }

  /** Progress is only shown; where the same question may be answered otherwise, it is asked again. */
  private libraryChanged(library: Library): void {
    const asks = library.revision !== this.state.library.revision;
    this.set({ library });
    if (asks) void this.follow();
  }

  private hostChanged(change: HostChange): Promise<void> {
    if (change === "document") {
      const { library, rules, suggestedParts } = this.state;
      this.set({ ...EMPTY_DESK, library, rules, suggestedParts });
    }
    return change === "selection" ? this.follow() : this.examine();
  }

  /** Asks everything at once: the suggestions come before the lint, which takes longer. */
  private async readAndExamine(): Promise<void> {
    this.set({ examining: true });
    const [reading, selection] = await Promise.all([this.host.read(), this.host.selection()]);
    const reads = this.engine.read(reading.paragraphs);
    const suggests = this.suggestionsFor(selection);
    const lints = this.engine.lint();
    const [{ outline, marked }, suggestions] = await Promise.all([reads, suggests]);
    this.latest = reading;
    this.set({ outline, selection, standing: standingOf(outline, selection), suggestions });
    const { findings, crashed } = await lints;
    this.linted = findings;
    this.set({
      reading,
      marked,
      crashed: crashed.map(({ rule }) => rule),
      examining: false,
    });
    this.share();
  }

  private async followCursor(): Promise<void> {
    const { outline } = this.state;
    // What has not been read has no places: the cursor is looked for when it has.
    if (!outline) return;
    const selection = await this.host.selection();
    this.set({ selection, standing: standingOf(outline, selection) });
    this.set({ suggestions: await this.suggestionsFor(selection) });
  }

  /** Trouble with the collections is said, and does not keep the lint from its work. */
  private async suggestionsFor(selection: Selection): Promise<readonly Suggestion[]> {
    let { suggestions } = this.state;
    await this.guard(async () => {
      if (!selection) return;
      suggestions = await this.engine.suggestions(
        selection.paragraph,
        SUGGESTIONS,
        this.state.suggestedParts,
      );
    });
    return suggestions;
  }

  /** What the document says to ignore. */
  private decisions(): readonly Ignored[] {
    return readIgnored(this.host.settings.get(IGNORED_SETTING) ?? "[]").decisions;
  }

  private decide(decisions: readonly Ignored[]): void {
    this.host.settings.set(IGNORED_SETTING, JSON.stringify(decisions));
    this.share();
  }

  private share(): void {
    const { reading } = this.state;
    const { paragraphs = [] } = reading ?? {};
    const known = founded(this.linted, reading?.untold);
    const { shown, hidden } = sift(known, this.decisions(), paragraphs);
    this.set({
      names: nameFindings(known, paragraphs),
      findings: shown,
      ignored: hidden,
    });
    if (reading) this.host.underline?.(shown, reading);
  }

  private async apply(edits: readonly Edit[], reading = this.state.reading): Promise<void> {
    if (!reading) throw new HostRefusal("changed", "nothing has been read");
    await this.host.apply(edits, reading);
    await this.examine();
  }

  private async write(task: () => Promise<Notice | null>): Promise<void> {
    if (this.state.writing) return;
    this.set({ writing: true, notice: null });
    await this.guard(async () => this.set({ notice: await task() }));
    this.set({ writing: false });
  }

  /** Says what went wrong instead of losing it; a text that moved is read again at once. */
  private async guard(task: () => Promise<void>): Promise<void> {
    try {
      await task();
    } catch (trouble) {
      const refused = trouble instanceof HostRefusal;
      this.set({
        examining: false,
        notice: refused
          ? { kind: "refused", reason: trouble.reason, changed: trouble.changed }
          : {
              kind: "failed",
              detail: trouble instanceof Error ? trouble.message : String(trouble),
            },
      });
      if (refused && MOVED.has(trouble.reason)) void this.examine();
    }
  }

  private set(change: Partial<DeskState>): void {
    this.state = { ...this.state, ...change };
    for (const listener of this.listeners) listener();
  }
}
