import type { Warnings } from "./warnings";
import type { XmlElement } from "./xml-element";
import type { StyleSheet } from "./styles";
import { isOn } from "./run-properties";

/** Numbering styles that lead to one another; real files take one step. */
const DEEPEST = 10;
/** Characters of a label's text: room for nine counters and words. */
const LONGEST_TEXT = 255;

/** One level of a list. */
export interface Level {
  readonly start: number;
  readonly format: string;
  /** Text of the label with `%1` to `%9` for the counters. */
  readonly text: string;
  /** Counters of higher levels in figures whatever their own format (`w:isLgl`). */
  readonly legal: boolean;
  /** 1-based level after which this one starts again; 0 never, null after any higher one. */
  readonly restartAfter: number | null;
  /** Paragraph style that stands for this level. */
  readonly style: string | null;
  /** Font of the label, for bullets in symbol fonts. */
  readonly font: string | null;
}

/** A list that paragraphs name: its levels, and which counters it shares. */
export interface ListDefinition {
  /** Lists of one abstract definition share counters. */
  readonly counters: string;
  readonly levels: readonly (Level | undefined)[];
  /** Level to the number that its counter starts again from where this list is first used. */
  readonly restarts: ReadonlyMap<number, number>;
}

/** The lists of `numbering.xml` (ECMA-376 part 1, 17.9). */
export class Numbering {
  private readonly abstracts = new Map<string, XmlElement>();
  private readonly instances = new Map<string, XmlElement>();
  private readonly lists = new Map<string, ListDefinition | null>();

  constructor(
    root: XmlElement | null,
    private readonly styles: StyleSheet,
    warnings: Warnings,
  ) {
    const keep = (map: Map<string, XmlElement>, element: XmlElement, id: string | null): void => {
      if (id === null) return;
      if (map.has(id)) warnings.add("duplicate-id", element.scope.part, id);
      else map.set(id, element);
    };
    for (const element of root?.children() ?? []) {
      if (element.name === "w:abstractNum") {
        keep(this.abstracts, element, element.attribute("w:abstractNumId"));
      } else if (element.name === "w:num") {
        keep(this.instances, element, element.attribute("w:numId"));
      }
    }
  }

  /** A list by its `w:numId`, or null where it is not defined. */
  list(id: string): ListDefinition | null {
    let list = this.lists.get(id);
    if (list === undefined) this.lists.set(id, (list = this.read(id)));
    return list;
  }

  private read(id: string): ListDefinition | null {
    const instance = this.instances.get(id);
    const abstract = this.abstractOf(instance, new Set());
    if (instance === undefined || abstract === null) return null;
    const levels = levelsOf(abstract.element);
    const restarts = new Map<number, number>();
    for (const override of instance.children()) {
      if (override.name !== "w:lvlOverride") continue;
      const rank = Number(override.attribute("w:ilvl") ?? 0);
      if (!isLevel(rank)) continue;
      const start = override.childValue("w:startOverride");
      const level = override.child("w:lvl");
      if (level !== null) levels[rank] = readLevel(level);
      if (start !== null) restarts.set(rank, Number(start) || 0);
    }
    return { counters: abstract.id, levels, restarts };
  }

  /** The abstract definition behind a list, through a numbering style where it names one. */
  private abstractOf(
    instance: XmlElement | undefined,
    seen: Set<string>,
  ): { readonly id: string; readonly element: XmlElement } | null {
    const id = instance?.childValue("w:abstractNumId") ?? null;
    const element = id === null ? undefined : this.abstracts.get(id);
    if (id === null || element === undefined || seen.has(id)) return null;
    const link = element.childValue("w:numStyleLink");
    const linked = link === null ? null : this.styles.numberingList(link);
    if (linked === null || seen.size >= DEEPEST) return { id, element };
    return this.abstractOf(this.instances.get(linked), seen.add(id)) ?? { id, element };
  }
}

/** Lists have nine levels; a rank from outside them would make arrays of any length. */
export const isLevel = (rank: number): boolean => Number.isInteger(rank) && rank >= 0 && rank <= 8;

function levelsOf(abstract: XmlElement): (Level | undefined)[] {
  const levels: (Level | undefined)[] = [];
  for (const element of abstract.children()) {
    if (element.name !== "w:lvl") continue;
    const rank = Number(element.attribute("w:ilvl") ?? 0);
    if (isLevel(rank)) levels[rank] ??= readLevel(element);
  }
  return levels;
}

function readLevel(element: XmlElement): Level {
  const restart = element.childValue("w:lvlRestart");
  const legal = element.child("w:isLgl");
  const fonts = element.child("w:rPr")?.child("w:rFonts");
  return {
    start: Number(element.childValue("w:start") ?? 0) || 0,
    format: formatOf(element),
    text: (element.childValue("w:lvlText") ?? "").slice(0, LONGEST_TEXT),
    legal: legal !== null && isOn(legal),
    restartAfter: restart === null ? null : Number(restart),
    style: element.childValue("w:pStyle"),
    font: fonts?.attribute("w:ascii") ?? null,
  };
}

/** Formats newer than the standard stand in an `mc:AlternateContent`, with a plain one as fallback. */
function formatOf(level: XmlElement): string {
  const plain = level.childValue("w:numFmt");
  const fallback = level.child("mc:AlternateContent")?.child("mc:Fallback");
  return plain ?? fallback?.childValue("w:numFmt") ?? "decimal";
}
