import type { Outline, Part, Resolution, Standing } from "../model/resolution";

/** Where a paragraph stands: its resolution, its part, its printed number. */
export function standing(outlined: Outline, paragraph: number): Standing {
  const resolution = resolutionAt(outlined.resolutions, paragraph);
  if (resolution === null) {
    return { resolution: null, part: "front-matter", number: null };
  }
  return { resolution, ...partAt(resolution, paragraph) };
}

/** By halves: resolutions stand in document order. */
function resolutionAt(resolutions: readonly Resolution[], paragraph: number): Resolution | null {
  let low = 0;
  let high = resolutions.length - 1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    const resolution = resolutions[middle];
    if (resolution === undefined) return null;
    if (paragraph < resolution.start) high = middle - 1;
    else if (paragraph > resolution.end) low = middle + 1;
    else return resolution;
  }
  return null;
}

function partAt(
  resolution: Resolution,
  paragraph: number,
): { readonly part: Part | null; readonly number: string | null } {
  const part = (name: Part | null, number: string | null = null) => ({ part: name, number });
  if (resolution.titleParagraphs.includes(paragraph)) return part("title");
  if (resolution.headingParagraphs.includes(paragraph)) return part("heading");
  if (resolution.chapeauParagraphs.includes(paragraph)) return part("chapeau");
  if (resolution.preamble.some((clause) => clause.paragraphs.includes(paragraph)))
    return part("preamble");
  for (const clause of resolution.operative) {
    const number = clause.label?.number ?? null;
    const printed = number === null ? null : `${number}${clause.label?.suffix ?? ""}`;
    if (clause.paragraphs.includes(paragraph)) return part("operative", printed);
    if (clause.subItems.some((item) => item.paragraphs.includes(paragraph)))
      return part("sub-item", printed);
  }
  const inAnnex = resolution.annexes.some(
    (annex) => paragraph >= annex.paragraph && paragraph <= annex.end,
  );
  return part(inAnnex ? "annex" : null);
}
