import {
  sift,
  standing,
  type Finding,
  type Outline,
  type Place,
  type Standing,
  type Suggestion,
} from "../../src/index";
import type { Engine, SuggestedParts } from "../engine/engine";
import type { Host, HostChange, Reading, Selection } from "../host/host";
import type { Board } from "./board";
import type { Decisions } from "./decisions";
import { EMPTY_DESK } from "./desk-state";
import { nameFindings } from "./finding-names";
import type { HouseStyleFile } from "./house-style";
import { singleFlight } from "./single-flight";
import { founded } from "./untold";

/** Suggestions shown for the cursor. */
const SUGGESTIONS = 8;

const standingOf = (outline: Outline | null, selection: Selection): Standing | null =>
  outline && selection ? standing(outline, selection.paragraph) : null;

/** Follows the draft and its cursor: has the engine read them and shows what it finds. */
export class Reader {
  private linted: readonly Finding[] = [];
  private newest: Reading | null = null;
  private readonly single = {
    examine: singleFlight(() => this.board.guard(() => this.readAndExamine())),
    follow: singleFlight(() => this.board.guard(() => this.followCursor())),
  };

  constructor(
    private readonly host: Host,
    private readonly engine: Engine,
    private readonly board: Board,
    private readonly decisions: () => Decisions,
    private readonly style: () => HouseStyleFile,
  ) {}

  /** The newest reading, which selection and suggestions are of; the findings may still be of one before. */
  get latest(): Reading | null {
    return this.newest;
  }

  /** Reads the draft and has it linted. */
  examine(): Promise<void> {
    return this.single.examine();
  }

  /** Looks where the cursor is and what could stand there. */
  follow(): Promise<void> {
    return this.single.follow();
  }

  hostChanged(change: HostChange): Promise<void> {
    if (change === "document") {
      const { library, rules, suggestedParts } = this.board.state;
      this.board.set({ ...EMPTY_DESK, library, rules, suggestedParts });
    }
    return change === "selection" ? this.follow() : this.examine();
  }

  /** Goes to a place of the draft without taking the focus. */
  reveal(place: Place): Promise<void> {
    return this.board.guard(async () => {
      await this.host.reveal(place);
      // Hosts keep silent about what we do ourselves.
      await this.follow();
    });
  }

  /** Suggests from the cursor's part of resolutions only, or from both. */
  suggestFrom(suggestedParts: SuggestedParts): Promise<void> {
    this.board.set({ suggestedParts });
    return this.follow();
  }

  /** Shows the findings but those that the drafter ignores. */
  share(): void {
    const { reading } = this.board.state;
    const { paragraphs = [] } = reading ?? {};
    const known = founded(this.linted, reading?.untold);
    const { shown, hidden } = sift(known, this.decisions().all, paragraphs);
    this.board.set({
      names: nameFindings(known, paragraphs),
      findings: shown,
      ignored: hidden,
    });
    if (reading) this.host.underline?.(shown, reading);
  }

  /** Asks everything at once: the suggestions come before the lint, which takes longer. */
  private async readAndExamine(): Promise<void> {
    this.board.set({ examining: true });
    const [reading, selection] = await Promise.all([this.host.read(), this.host.selection()]);
    const reads = this.engine.read(reading.paragraphs);
    const suggests = this.suggestionsFor(selection);
    const lints = this.engine.lint(this.style().kept);
    const [{ outline, marked }, suggestions] = await Promise.all([reads, suggests]);
    this.newest = reading;
    this.board.set({ outline, selection, standing: standingOf(outline, selection), suggestions });
    const { findings, crashed, style } = await lints;
    this.linted = findings;
    this.board.set({
      reading,
      marked,
      style,
      crashed: crashed.map(({ rule }) => rule),
      examining: false,
    });
    this.share();
  }

  private async followCursor(): Promise<void> {
    const { outline } = this.board.state;
    // What has not been read has no places: the cursor is looked for when it has.
    if (!outline) return;
    const selection = await this.host.selection();
    this.board.set({ selection, standing: standingOf(outline, selection) });
    this.board.set({ suggestions: await this.suggestionsFor(selection) });
  }

  /** Trouble with the collections is said, and does not keep the lint from its work. */
  private async suggestionsFor(selection: Selection): Promise<readonly Suggestion[]> {
    let { suggestions } = this.board.state;
    await this.board.guard(async () => {
      if (!selection) return;
      suggestions = await this.engine.suggestions(
        selection.paragraph,
        SUGGESTIONS,
        this.board.state.suggestedParts,
      );
    });
    return suggestions;
  }
}
