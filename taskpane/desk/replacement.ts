import type { Edit, NewParagraph, Outline, Paragraph } from "../../src/index";

/**
 * A clause in the place of a paragraph: the old one goes, tracked. Where numbers are typed, the
 * clause comes with the next one, as it would stand after; here it takes the paragraph's own.
 */
export function replacement(
  clause: NewParagraph,
  at: number,
  paragraphs: readonly Paragraph[],
  outlined: Outline | null,
): readonly Edit[] {
  const own = outlined?.resolutions
    .flatMap(({ operative }) => operative)
    .find(({ paragraph }) => paragraph === at);
  const place = own?.label?.from === "typed" ? own.label.place : null;
  const [label, ...runs] = clause.runs;
  const isNumbered = place && label && /^\W*\d/u.test(label.text);
  const written = place ? paragraphs[at]?.text.slice(place.start, place.end) : undefined;
  const gap = label ? /\s*$/u.exec(label.text)?.[0] : "";
  const taken =
    isNumbered && written !== undefined
      ? [{ ...label, text: `${written}${gap ?? ""}` }, ...runs]
      : clause.runs;
  return [
    { after: at, insert: { ...clause, runs: taken, like: clause.like ?? at } },
    { paragraph: at, delete: true },
  ];
}
