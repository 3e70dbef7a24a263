import { formatNumber, getCachedNumberingMap } from "@eigenpal/docx-editor-core/docx";
import type { Document } from "@eigenpal/docx-editor-core/types/document";
import type { Node } from "prosemirror-model";
import type { ListLabel } from "../../src/index";

type Numbering = NonNullable<Document["package"]["numbering"]>;

interface NumberingReference {
  readonly numId?: number;
  readonly ilvl?: number;
}

/** A list that was begun in the editor is none of the document's yet; its paragraphs tell of it. */
interface BegunList {
  readonly listAbstractNumId: number | null;
  readonly listStartOverride: number | null;
}

/**
 * Labels list paragraphs one after the other, as Word counts them: lists on one abstract definition
 * share its counters, an instance with a start override begins anew at its first paragraph, and a
 * level starts again after a shallower one.
 */
export function listLabeller(
  definitions: Numbering | null | undefined,
): (paragraph: Node) => ListLabel | null {
  if (!definitions) return () => null;
  const numbering = getCachedNumberingMap(definitions);
  const counters = new Map<number, (number | undefined)[]>();
  const begun = new Set<string>();

  return (paragraph) => {
    const { numPr, numPrFromStyle } = paragraph.attrs as Record<string, NumberingReference | null>;
    const { numId, ilvl = 0 } = numPr ?? numPrFromStyle ?? {};
    const instance = numId ? numbering.getInstance(numId) : null;
    const { listAbstractNumId, listStartOverride } = paragraph.attrs as BegunList;
    const abstract = instance?.abstractNumId ?? listAbstractNumId;
    const likeIt = instance ?? definitions.nums.find((one) => one.abstractNumId === abstract);
    const level = likeIt ? numbering.getLevel(likeIt.numId, ilvl) : null;
    if (!numId || abstract === null || !likeIt || !level) return null;

    const levels = counters.get(abstract) ?? [];
    counters.set(abstract, levels);
    const override = instance
      ? instance.levelOverrides?.find((one) => one.ilvl === ilvl)?.startOverride
      : (listStartOverride ?? undefined);
    const first = !begun.has(`${numId}:${ilvl}`);
    begun.add(`${numId}:${ilvl}`);
    const before = levels[ilvl];
    const value =
      first && override !== undefined
        ? override
        : before === undefined
          ? (level.start ?? 1)
          : before + 1;
    levels[ilvl] = value;
    levels.length = ilvl + 1;

    const text = level.lvlText.replace(/%([1-9])/g, (_whole, digit: string) => {
      const depth = Number(digit) - 1;
      const shown = numbering.getLevel(likeIt.numId, depth);
      const number = levels[depth] ?? shown?.start ?? 1;
      return shown ? formatNumber(number, level.isLgl ? "decimal" : shown.numFmt) : "";
    });
    return { text, list: String(numId), level: ilvl, format: level.numFmt, value };
  };
}
