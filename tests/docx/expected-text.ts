import { isDelete, isFormat, isInsert, isReplace, type Edit } from "../../src/model/edit";
import type { Paragraph } from "../../src/model/paragraph";
import type { Shape } from "./random-document";

/** A character and its formatting; null where the edit leaves the formatting open. */
export interface ExpectedCharacter {
  readonly char: string;
  readonly bold: boolean | null;
  readonly superscript: boolean | null;
}
export type ExpectedParagraph = readonly ExpectedCharacter[];

/** Characters of a paragraph as read. */
export function charactersOf({ text, runs }: Paragraph): ExpectedParagraph {
  return runs.flatMap(({ start, end, bold, superscript }) =>
    [...Array(end - start).keys()].map((at) => ({
      char: text.charAt(start + at),
      bold,
      superscript,
    })),
  );
}

/**
 * The text after edits, from what the edits mean alone: a second writer without Word, which the real
 * one is held against. Shape says which paragraphs share a container; one that its container cannot
 * do without is emptied.
 */
export function expectedText(
  paragraphs: readonly Paragraph[],
  shape: Shape,
  edits: readonly Edit[],
): ExpectedParagraph[] {
  const removed = new Set(edits.filter(isDelete).map(({ paragraph }) => paragraph));
  const insertsAfter = (index: number): ExpectedParagraph[] =>
    edits
      .filter(isInsert)
      .filter(({ after }) => after === index)
      .map(({ insert }) => insert.runs.flatMap(({ text, bold = false }) => plain(text, bold)));

  const container = (blocks: Shape): ExpectedParagraph[] => {
    const out: ExpectedParagraph[] = [];
    blocks.forEach((block, rank) => {
      if (typeof block !== "number") {
        out.push(...block.flatMap(container));
        return;
      }
      if (block === 0) out.push(...insertsAfter(-1));
      const paragraph = paragraphs[block];
      if (paragraph === undefined) return;
      if (!removed.has(block)) out.push(edited(paragraph, edits));
      else if (rank === blocks.length - 1 && isNeeded(blocks, rank)) out.push([]);
      out.push(...insertsAfter(block));
    });
    return out;
  };
  /** Whether nothing would be left between the end of the container and the table before it. */
  const isNeeded = (blocks: Shape, last: number): boolean => {
    for (let rank = last; rank >= 0; rank--) {
      const block = blocks[rank];
      if (typeof block !== "number") return true;
      if (!removed.has(block) || insertsAfter(block).length > 0) return false;
    }
    return true;
  };
  return container(shape);
}

const plain = (text: string, bold: boolean): ExpectedParagraph =>
  Array.from({ length: text.length }, (_, at) => ({
    char: text.charAt(at),
    bold,
    superscript: false,
  }));

function edited(paragraph: Paragraph, edits: readonly Edit[]): ExpectedParagraph {
  const own = edits.filter((edit) => "paragraph" in edit && edit.paragraph === paragraph.index);
  const characters = charactersOf(paragraph).map((character, at) =>
    own.filter(isFormat).reduce((before, { start, end, bold, superscript }) => {
      if (at < start || at >= end) return before;
      return {
        ...before,
        bold: bold ?? before.bold,
        superscript: superscript ?? before.superscript,
      };
    }, character),
  );
  const replaces = own.filter(isReplace).sort((one, other) => other.start - one.start);
  for (const { start, end, text } of replaces) {
    const open = Array.from({ length: text.length }, (_, at) => ({
      char: text.charAt(at),
      bold: null,
      superscript: null,
    }));
    characters.splice(start, end - start, ...open);
  }
  return characters;
}
