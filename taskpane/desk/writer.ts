import type { Change, Edit, Finding, NewParagraph } from "../../src/index";
import type { Engine } from "../engine/engine";
import { HostRefusal, type Host, type Reading } from "../host/host";
import type { Board } from "./board";
import { toClipboard } from "./clipboard";
import { correctionToPaste } from "./correction-to-paste";
import type { Notice } from "./desk-state";
import type { Reader } from "./reader";
import { replacement } from "./replacement";
import { writeRoll, type RollWriting } from "./roll-writing";

/** Writes into the draft what the drafter asks for, one thing at a time, and has it read again. */
export class Writer {
  constructor(
    private readonly host: Host,
    private readonly engine: Engine,
    private readonly board: Board,
    private readonly reader: Reader,
  ) {}

  /** Writes the findings' fixes; those that overlap wait for the next reading. */
  fix(findings: readonly Finding[]): Promise<void> {
    const fixable = findings.filter((finding) => finding.fix);
    return this.write(async () => {
      const edits = await this.engine.fixes(fixable);
      await this.apply(edits, this.shown);
      return { kind: "fixed", count: fixable.length };
    });
  }

  /** Writes what the drafter chose: one of several answers, or changes looked through. */
  choose(edits: readonly Edit[], count = 1): Promise<void> {
    return this.write(async () => {
      await this.apply(edits, this.shown);
      return { kind: "fixed", count };
    });
  }

  insert(paragraph: NewParagraph, after: number): Promise<void> {
    return this.write(async () => {
      await this.apply([{ after, insert: paragraph }]);
      return { kind: "inserted" };
    });
  }

  /** Puts the clause in the place of a paragraph: the old one goes, tracked. */
  replace(paragraph: NewParagraph, at: number): Promise<void> {
    return this.write(async () => {
      const { paragraphs = [] } = this.reader.latest ?? {};
      await this.apply(replacement(paragraph, at, paragraphs, this.board.state.outline));
      return { kind: "replaced" };
    });
  }

  /** Leaves a finding in the document as a comment, for whoever has it next. */
  comment(finding: Finding, text: string): Promise<void> {
    return this.write(async () => {
      await this.host.comment?.(finding, text, read(this.shown));
      return { kind: "commented" };
    });
  }

  /** Writes the changes of a roll; what was written when it is stopped or breaks off stays. */
  roll(changes: readonly Change[], writing: RollWriting): Promise<void> {
    return this.write(async () => {
      const { comment } = this.host;
      const reading = read(this.reader.latest);
      try {
        const count = await writeRoll(changes, reading, writing, {
          apply: (...given) => this.host.apply(...given),
          ...(comment && { comment: (...given) => comment.apply(this.host, given) }),
          oneUndo: this.host.capabilities.oneUndo,
        });
        return { kind: "rolled", count, left: changes.length - count };
      } finally {
        await this.reader.examine();
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

  /** Runs a task that writes, one at a time; its notice is said, its trouble too. */
  async write(task: () => Promise<Notice | null>): Promise<void> {
    if (this.board.state.writing) return;
    this.board.set({ writing: true, notice: null });
    await this.board.guard(async () => this.board.say(await task()));
    this.board.set({ writing: false });
  }

  /** Writes edits of a reading, the newest unless another is named, and has the draft read again. */
  async apply(edits: readonly Edit[], reading = this.reader.latest): Promise<void> {
    await this.host.apply(edits, read(reading));
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
