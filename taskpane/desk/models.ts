import type { Bilingual, DraftedStandard, InsertEdit, Place } from "../../src/index";
import type { AskedResolution, Engine, Standard, StandardsRead } from "../engine/engine";
import type { GivenFile } from "../engine/library";
import type { Reader } from "./reader";
import type { Writer } from "./writer";

/** A place that a model leaves to the drafter: « [objet du rapport] ». */
const FIELD = /\[[^[\]]+\]/;

/** Standard paragraphs and new resolutions: what is written ready-made into the draft. */
export class Models {
  constructor(
    private readonly engine: Engine,
    private readonly writer: Writer,
    private readonly reader: Reader,
  ) {}

  standards(...asked: Parameters<Engine["standards"]>): Promise<readonly Standard[]> {
    return this.engine.standards(...asked);
  }

  /** Puts a standard paragraph where it belongs, the cursor being in a paragraph. */
  insert(standard: Pick<Standard, "part" | "runs">, at: number): Promise<boolean> {
    return this.writer.write(async () => {
      const insertion = await this.engine.placeStandard(at, standard);
      if (insertion === null) return null;
      await this.insertAll([insertion]);
      return { kind: "inserted" };
    });
  }

  /** The standard follow-up paragraph, last of the resolution's operative ones. */
  followUp(resolution: string): Promise<boolean> {
    return this.writer.write(async () => {
      const insertion = await this.engine.followUp(resolution);
      if (insertion === null) return null;
      await this.insertAll([insertion]);
      return { kind: "inserted" };
    });
  }

  /** Writes a new resolution; gives why it cannot be, or null. */
  async newResolution(asked: AskedResolution): Promise<Bilingual | null> {
    let refusal: Bilingual | null = null;
    await this.writer.write(async () => {
      const answer = await this.engine.newResolution(asked);
      refusal = answer.refusal;
      if (answer.refusal !== null) return null;
      await this.insertAll(answer.edits);
      return { kind: "new-resolution", number: asked.number };
    });
    return refusal;
  }

  from(place: Place): Promise<DraftedStandard | null> {
    return this.engine.standardFrom(place);
  }

  read(file: GivenFile): Promise<StandardsRead> {
    return this.engine.readStandards(file);
  }

  /** Inserts paragraphs after one and selects the first field that they leave to fill, or their start. */
  private async insertAll(edits: readonly InsertEdit[]): Promise<void> {
    await this.writer.apply(edits);
    const texts = edits.map(({ insert }) => insert.runs.map(({ text }) => text).join(""));
    const rank = Math.max(
      0,
      texts.findIndex((text) => FIELD.test(text)),
    );
    const field = FIELD.exec(texts[rank] ?? "");
    const start = field?.index ?? 0;
    const paragraph = (edits[0]?.after ?? 0) + 1 + rank;
    await this.reader.reveal({ paragraph, start, end: start + (field?.[0].length ?? 0) });
  }
}
