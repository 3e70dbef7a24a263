import type { Engine } from "../engine/engine";
import type { GivenFile } from "../engine/library";
import type { Board } from "./board";

/** What the drafter does with the collections; the library itself tells how they are. */
export class Collections {
  constructor(
    private readonly engine: Engine,
    private readonly board: Board,
  ) {}

  /** Imports files, which wait for each other; each refusal is said and the others go on. */
  async import(files: readonly GivenFile[]): Promise<void> {
    await Promise.all(files.map((file) => this.importOne(file)));
  }

  cancelImport(id: number): Promise<void> {
    return this.board.guard(() => this.engine.cancelImport(id));
  }

  remove(id: string): Promise<void> {
    return this.board.guard(async () => {
      const shelf = await this.engine.removeCollection(id);
      if (shelf) this.board.say({ kind: "removed", shelf });
    });
  }

  /** Takes back what the notice says: a removal, or that a collection took another's place. */
  undo(): Promise<void> {
    this.board.say(null);
    return this.board.guard(() => this.engine.undoLibrary());
  }

  switch(id: string, on: boolean): Promise<void> {
    return this.board.guard(() => this.engine.switchCollection(id, on));
  }

  private importOne(file: GivenFile): Promise<void> {
    return this.board.guard(async () => {
      const imported = await this.engine.importCollection(file);
      if ("cancelled" in imported) return this.board.say({ kind: "import-cancelled", file });
      if ("refused" in imported) {
        return this.board.say({ kind: "import-refused", file, refusal: imported.refused });
      }
      this.board.say({ kind: "imported", ...imported });
    });
  }
}
