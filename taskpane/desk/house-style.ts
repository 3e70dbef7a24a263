import {
  keptStyle,
  LONGEST_STYLE,
  STYLE_SETTING,
  styleSetting,
  type StyleFile,
} from "../../src/index";
import type { Engine } from "../engine/engine";
import type { GivenFile } from "../engine/library";
import type { Settings } from "../host/host";
import type { Board } from "./board";

/** The house style that the document keeps and is linted by. */
export class HouseStyleFile {
  /** `changed` has the draft linted again. */
  constructor(
    private readonly settings: Settings,
    private readonly engine: Engine,
    private readonly board: Board,
    private readonly changed: () => Promise<void>,
  ) {}

  /** Null where the Council's customs hold. */
  get kept(): StyleFile | null {
    return keptStyle(this.settings.get(STYLE_SETTING));
  }

  /** Takes a file that says a style; one that says none is refused, and the style stays. */
  choose({ name, content }: GivenFile): Promise<void> {
    return this.board.guard(async () => {
      // What is beyond the limit is not even read: the style is refused for its length all the same.
      const begun = content.slice(0, 4 * LONGEST_STYLE);
      const text = new TextDecoder().decode(await begun.arrayBuffer());
      const read = await this.engine.readStyle({ name, text });
      if ("refused" in read) {
        return this.board.say({ kind: "file-refused", sentence: read.refused });
      }
      await this.use({ name, text });
    });
  }

  /** Uses a style, or the Council's; says what there was before, which can be taken back. */
  use(file: StyleFile | null): Promise<void> {
    return this.board.guard(async () => {
      const before = this.kept;
      this.settings.set(STYLE_SETTING, file ? styleSetting(file) : "");
      this.board.say({ kind: "style", name: file?.name ?? null, before });
      await this.changed();
    });
  }
}
