import type { Change, Edit, Finding, NewParagraph } from "../../src/index";
import type { Engine } from "../engine/engine";
import { HostRefusal, Stopped, type Host, type Reading, type Watch } from "../host/host";
import type { Board } from "./board";
import { toClipboard } from "./clipboard";
import { correctionToPaste } from "./correction-to-paste";
import type { Notice } from "./desk-state";
import type { Reader } from "./reader";
import { replacement } from "./replacement";
import { writeRoll, type Notes } from "./roll-writing";

/** Writes into the draft what the drafter asks for, one thing at a time, and has it read again. */
export class Writer {
  private isStopped = false;
  /** Long writes are followed by this, whatever they write. */
  private readonly watch: Watch = {
    progress: (done, all) => {
      // In twentieths: each telling has all tabs drawn again.
      const written = Math.round((20 * done) / Math.max(all, 1)) / 20;
      if (written !== this.board.state.written) this.board.set({ written });
    },
    stopped: () => this.isStopped,
  };

  constructor(
    private readonly host: Host,
    private readonly engine: Engine,
    private readonly board: Board,
    private readonly reader: Reader,
  ) {}

  /** Writes the findings' fixes; those that overlap wait for the next reading. */
  fix(findings: readonly Finding[]): Promise<boolean> {
    const fixable = findings.filter((finding) => finding.fix);
    return this.write(async () => {
      const edits = await this.engine.fixes(fixable);
      await this.apply(edits, this.shown);
      return { kind: "fixed", count: fixable.length };
    });
  }

  /** Writes what the drafter chose: one of several answers, or changes looked through. */
  choose(edits: readonly Edit[], count = 1): Promise<boolean> {
    return this.write(async () => {
      await this.apply(edits, this.shown);
      return { kind: "fixed", count };
    });
  }

  insert(paragraph: NewParagraph, after: number): Promise<boolean> {
    return this.write(async () => {
      await this.apply([{ after, insert: paragraph }]);
      return { kind: "inserted" };
    });
  }

  /** Puts the clause in the place of a paragraph: the old one goes, tracked. */
  replace(paragraph: NewParagraph, at: number): Promise<boolean> {
    return this.write(async () => {
      const { paragraphs = [] } = this.reader.latest ?? {};
      await this.apply(replacement(paragraph, at, paragraphs, this.board.state.outline));
      return { kind: "replaced" };
    });
  }

  /** Leaves a finding in the document as a comment, for whoever has it next. */
  comment(finding: Finding, text: string): Promise<boolean> {
    return this.write(async () => {
      await this.host.comment?.(finding, text, read(this.shown));
      return { kind: "commented" };
    });
  }

  /** Asks the write that goes on to stop. */
  stop(): void {
    this.isStopped = true;
  }

  /**
   * Writes the changes of a roll; batches that are written when it is stopped or breaks off stay.
   * False where it was stopped before any was.
   */
  roll(changes: readonly Change[], notes: Notes): Promise<boolean> {
    return this.write(async () => {
      const { comment } = this.host;
      const reading = read(this.reader.latest);
      try {
        const count = await writeRoll(changes, reading, notes, this.watch, {
          apply: (...given) => this.host.apply(...given),
          ...(comment && { comment: (...given) => comment.apply(this.host, given) }),
          oneUndo: this.host.capabilities.oneUndo,
        });
        await this.reader.examine();
        return { kind: "rolled", count, left: changes.length - count };
      } catch (trouble) {
        // Stopped, nothing is written and nothing is to be read again.
        if (!(trouble instanceof Stopped)) await this.reader.examine();
        throw trouble;
      }
    });
  }

  copy(text: string): Promise<void> {
    return this.board.guard(async () => {
      await toClipboard(text);
      this.board.say({ kind: "copied" });
    });
  }

  /** For a host that takes no corrections: copies what is right and selects what it goes over. */
  copyCorrection(edits: readonly Edit[]): Promise<void> {
    return this.board.guard(async () => {
      const correction = correctionToPaste(edits, this.shown?.paragraphs ?? []);
      if (!correction) throw new HostRefusal("unsupported", "nothing to paste");
      await toClipboard(correction.text);
      await this.host.reveal(correction.place);
      this.board.say({ kind: "correction-copied" });
    });
  }

  /**
   * Runs a task that writes, one at a time; its notice is said, its trouble too. False where the
   * drafter stopped it and nothing is written.
   */
  async write(task: () => Promise<Notice | null>): Promise<boolean> {
    if (this.board.state.writing) return true;
    this.isStopped = false;
    let begun = true;
    this.board.set({ writing: true, notice: null });
    await this.board.guard(async () => {
      try {
        this.board.say(await task());
      } catch (trouble) {
        if (!(trouble instanceof Stopped)) throw trouble;
        begun = false;
        this.board.say({ kind: "stopped" });
      }
    });
    this.board.set({ writing: false, written: null });
    return begun;
  }

  /** Writes edits of a reading, the newest unless another is named, and has the draft read again. */
  async apply(edits: readonly Edit[], reading = this.reader.latest): Promise<void> {
    await this.host.apply(edits, read(reading), this.watch);
    await this.reader.examine();
  }

  /** The reading that the findings shown are of. */
  private get shown(): Reading | null {
    return this.board.state.reading;
  }
}

function read(reading: Reading | null): Reading {
  if (!reading) throw new HostRefusal("changed", "nothing has been read");
  return reading;
}
