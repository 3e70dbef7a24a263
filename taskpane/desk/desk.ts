import type { Place } from "../../src/index";
import type { Engine, RollAsked } from "../engine/engine";
import type { Library } from "../engine/library";
import type { Host } from "../host/host";
import { Board } from "./board";
import { Collections } from "./collections";
import { Decisions } from "./decisions";
import type { DeskState, Notice } from "./desk-state";
import { HouseStyleFile } from "./house-style";
import { Models } from "./models";
import { Reader } from "./reader";
import { Writer } from "./writer";

/** Where the draft in a host meets the engine: what the tabs show and what they can do. */
export class Desk {
  private readonly board: Board = new Board(() => void this.reader.examine());
  private readonly reader: Reader;
  readonly writer: Writer;
  readonly decisions: Decisions;
  readonly style: HouseStyleFile;
  readonly collections: Collections;
  /** What is written ready-made into the draft. */
  readonly models: Models;

  constructor(
    readonly host: Host,
    private readonly engine: Engine,
  ) {
    this.reader = new Reader(
      host,
      engine,
      this.board,
      () => this.decisions,
      () => this.style,
    );
    this.writer = new Writer(host, engine, this.board, this.reader);
    this.decisions = new Decisions(
      host.settings,
      () => this.board.state.reading?.paragraphs ?? [],
      () => this.reader.share(),
    );
    this.style = new HouseStyleFile(host.settings, engine, this.board, () => this.reader.examine());
    this.collections = new Collections(engine, this.board);
    this.models = new Models(engine, this.writer, this.reader);
  }

  /** For `useSyncExternalStore`. */
  readonly subscribe = (listener: () => void): (() => void) => this.board.subscribe(listener);
  readonly snapshot = (): DeskState => this.board.state;

  /** Begins to follow the host; gives the way to stop. */
  start(): () => void {
    const { board, reader } = this;
    const stopHost = this.host.onChange((change) => void reader.hostChanged(change));
    const stopPointing = this.host.onPoint?.((finding) => board.set({ pointed: { finding } }));
    const stopLibrary = this.engine.watchLibrary((library) => this.libraryChanged(library));
    void board.guard(async () => {
      const rules = await this.engine.rules();
      board.set({ rules: new Map(rules.map((rule) => [rule.id, rule])) });
    });
    void reader.examine();
    return () => {
      stopHost();
      stopPointing?.();
      stopLibrary();
    };
  }

  /** Goes to a place of the draft without taking the focus. */
  reveal(place: Place): Promise<void> {
    return this.reader.reveal(place);
  }

  /** Suggests from the cursor's part of resolutions only, or from both. */
  suggestFrom(...asked: Parameters<Reader["suggestFrom"]>): Promise<void> {
    return this.reader.suggestFrom(...asked);
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

  say(notice: Notice | null): void {
    this.board.say(notice);
  }

  /** Progress is only shown; where the same question may be answered otherwise, it is asked again. */
  private libraryChanged(library: Library): void {
    const asks = library.revision !== this.board.state.library.revision;
    this.board.set({ library });
    if (asks) void this.reader.follow();
  }
}
