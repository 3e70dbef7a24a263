import type { ZipParts } from "../package-parts";
import { relationshipsOf } from "../relationships";
import { Warnings } from "../warnings";
import type { XmlElement } from "../xml-element";
import type { ListReference } from "../styles";
import { applySplices } from "./splice";

/** Lists that new paragraphs begin, each with the look of a list that the document has. */
export class NewLists {
  private readonly name: string | null;
  private readonly written: string[] = [];
  private readonly instances: readonly XmlElement[];

  constructor(
    private readonly parts: ZipParts,
    main: string,
  ) {
    const numbering = relationshipsOf(parts, main, new Warnings()).find(
      ({ kind, target }) => kind === "numbering" && target !== null,
    );
    this.name = numbering?.target ?? null;
    const root = this.name === null ? null : parts.root(this.name);
    this.instances = (root?.children() ?? []).filter(({ name }) => name === "w:num");
  }

  /** The id of a new list like that of a paragraph, counted from 1 at its level; null where there is none. */
  like({ id, level }: ListReference): string | null {
    const instance = this.instances.find((num) => num.attribute("w:numId") === id);
    const abstract = instance?.childValue("w:abstractNumId") ?? null;
    if (instance === undefined || abstract === null) return null;
    const ids = this.instances.map((num) => Number(num.attribute("w:numId")) || 0);
    const fresh = String(Math.max(0, ...ids) + this.written.length + 1);
    const w = /^<([^\s/>:]+:)/.exec(instance.openTag)?.[1] ?? "";
    this.written.push(
      `<${w}num ${w}numId="${fresh}"><${w}abstractNumId ${w}val="${abstract}"/>` +
        `<${w}lvlOverride ${w}ilvl="${level ?? 0}"><${w}startOverride ${w}val="1"/></${w}lvlOverride></${w}num>`,
    );
    return fresh;
  }

  /** The numbering part with the new lists after the last; nothing where none was begun. */
  changedParts(): ReadonlyMap<string, Uint8Array> {
    const last = this.instances.at(-1);
    const decoded = this.name === null ? null : this.parts.decode(this.name);
    if (this.name === null || decoded === null || last === undefined || this.written.length === 0)
      return new Map();
    const added = { start: last.end, end: last.end, text: this.written.join("") };
    return new Map([[this.name, decoded.encode(applySplices(decoded.text, [added]))]]);
  }
}
