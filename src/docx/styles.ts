import type { Formatting, ParagraphStyle } from "../model/paragraph";
import { readRunProperties, TOGGLES, type RunProperties, type Toggle } from "./run-properties";
import type { Warnings } from "./warnings";
import type { XmlElement } from "./xml-element";

/** Formatting as it takes effect, and whether the text shows at all. */
export interface EffectiveFormatting {
  readonly formatting: Formatting;
  readonly hidden: boolean;
}

/** The list that a paragraph or style belongs to; what it leaves open is null. */
export interface ListReference {
  readonly id: string | null;
  readonly level: number | null;
}

/** A style with all that it is based on folded in. */
export interface ResolvedStyle {
  readonly style: ParagraphStyle;
  readonly run: RunProperties;
  readonly list: ListReference;
}

/** Styles based on styles: Word itself stops at nine. */
const DEEPEST = 50;
const NO_LIST: ListReference = { id: null, level: null };
const UNSTYLED: ResolvedStyle = {
  style: { id: "", name: "Normal", heading: null },
  run: {},
  list: NO_LIST,
};

/** `w:numPr` of paragraph properties. */
export function listReference(pPr: XmlElement | null): ListReference {
  const numPr = pPr?.child("w:numPr");
  if (numPr == null) return NO_LIST;
  const level = numPr.childValue("w:ilvl");
  return { id: numPr.childValue("w:numId"), level: level === null ? null : Number(level) };
}

/** The 1 to 9 of an outline level, which files count from 0; 9 is body text. */
export function headingOf(outlineLevel: string | null): number | null {
  const level = outlineLevel === null ? 9 : Number(outlineLevel);
  return level >= 0 && level <= 8 ? level + 1 : null;
}

export class StyleSheet {
  /** By type, then by id. */
  private readonly elements = new Map<string, Map<string, XmlElement>>();
  private readonly resolved = new Map<XmlElement, ResolvedStyle>();
  /** By the paragraph style's properties, then by the run's own as written. */
  private readonly effective = new Map<RunProperties, Map<string, EffectiveFormatting>>();
  private readonly defaults: RunProperties;
  private readonly defaultParagraph: string | null = null;

  constructor(
    root: XmlElement | null,
    private readonly warnings: Warnings,
    /** Name of the main part, for warnings about what it asks for. */
    private readonly document: string,
  ) {
    for (const element of root?.children() ?? []) {
      if (element.name !== "w:style") continue;
      const type = element.attribute("w:type") ?? "paragraph";
      const id = element.attribute("w:styleId") ?? "";
      const ofType = this.elements.get(type) ?? new Map<string, XmlElement>();
      this.elements.set(type, ofType);
      if (ofType.has(id)) warnings.add("duplicate-id", element.scope.part, id);
      else ofType.set(id, element);
      const isDefault = ["1", "true", "on"].includes(element.attribute("w:default") ?? "0");
      if (type === "paragraph" && isDefault) this.defaultParagraph ??= id;
    }
    const rPrDefault = root?.child("w:docDefaults")?.child("w:rPrDefault");
    this.defaults = readRunProperties(rPrDefault?.child("w:rPr") ?? null);
  }

  /** A paragraph style by its id; the default one where there is none. */
  paragraph(id: string | null): ResolvedStyle {
    if (id !== null && this.elements.get("paragraph")?.has(id)) {
      return this.resolve("paragraph", id);
    }
    if (id !== null) this.warnings.add("style-unknown", this.document, id);
    const standard = this.defaultParagraph;
    const base = standard === null ? UNSTYLED : this.resolve("paragraph", standard);
    return id === null ? base : { ...base, style: { ...base.style, id } };
  }

  /** The list that a numbering style stands for. */
  numberingList(id: string): string | null {
    return this.resolve("numbering", id).list.id;
  }

  /**
   * Formatting of a run: document defaults, paragraph style, character style, direct formatting.
   * Toggle properties set by both styles cancel out, and direct formatting decides (17.7.3).
   */
  effectiveFormatting(paragraph: ResolvedStyle, rPr: XmlElement | null): EffectiveFormatting {
    // Documents repeat a handful of combinations thousands of times.
    let known = this.effective.get(paragraph.run);
    if (known === undefined) this.effective.set(paragraph.run, (known = new Map()));
    const own = rPr?.inner ?? "";
    let effective = known.get(own);
    if (effective === undefined) {
      known.set(own, (effective = this.compute(paragraph.run, readRunProperties(rPr))));
    }
    return effective;
  }

  private compute(paragraph: RunProperties, direct: RunProperties): EffectiveFormatting {
    const character = direct.style === undefined ? {} : this.resolve("character", direct.style).run;
    const complex = direct.complex ?? character.complex ?? paragraph.complex ?? false;
    const value = (properties: RunProperties, toggle: Toggle): boolean | undefined => {
      if (complex && toggle === "bold") return properties.boldComplex;
      if (complex && toggle === "italic") return properties.italicComplex;
      return properties[toggle];
    };
    const on = Object.fromEntries(
      TOGGLES.map((toggle) => {
        const styled = (value(paragraph, toggle) ?? false) !== (value(character, toggle) ?? false);
        const inherited = (value(this.defaults, toggle) ?? false) || styled;
        return [toggle, value(direct, toggle) ?? inherited];
      }),
    ) as Record<Toggle, boolean>;
    const position =
      direct.position ?? character.position ?? paragraph.position ?? this.defaults.position;
    const { hidden, ...shown } = on;
    return { formatting: { ...shown, superscript: position === "superscript" }, hidden };
  }

  private resolve(type: string, id: string, above: readonly string[] = []): ResolvedStyle {
    const element = this.elements.get(type)?.get(id);
    if (element === undefined) return UNSTYLED;
    const known = this.resolved.get(element);
    if (known !== undefined) return known;
    const basedOn = element.childValue("w:basedOn");
    let base = UNSTYLED;
    if (basedOn !== null && (above.length >= DEEPEST || [...above, id].includes(basedOn))) {
      this.warnings.add("style-loop", element.scope.part, id);
    } else if (basedOn !== null) {
      base = this.resolve(type, basedOn, [...above, id]);
    }
    const resolved = fold(base, element, id);
    this.resolved.set(element, resolved);
    return resolved;
  }
}

function fold(base: ResolvedStyle, element: XmlElement, id: string): ResolvedStyle {
  const pPr = element.child("w:pPr");
  const own = listReference(pPr);
  const name = invariantName(element.childValue("w:name") ?? id);
  const outlineLevel = pPr?.childValue("w:outlineLvl") ?? null;
  const byName = /^Heading ([1-9])$/.exec(name)?.[1];
  const heading =
    byName !== undefined
      ? Number(byName)
      : outlineLevel !== null
        ? headingOf(outlineLevel)
        : base.style.heading;
  return {
    style: { id, name, heading },
    run: { ...base.run, ...readRunProperties(element.child("w:rPr")) },
    list: { id: own.id ?? base.list.id, level: own.level ?? base.list.level },
  };
}

/** Word stores `heading 1` and shows `Heading 1`; LibreOffice stores what is shown. */
const invariantName = (name: string): string => name.replace(/^heading (?=[1-9]$)/i, "Heading ");
