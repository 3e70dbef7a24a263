import type { Outline, Part, Resolution, Standing } from "../model/resolution";

const FRONT: Standing = { resolution: null, part: "front-matter", number: null };

/** Where a paragraph stands: its resolution, its part, its printed number. */
export const standing = (outlined: Outline, paragraph: number): Standing =>
  standingIn(resolutionAt(outlined.resolutions, paragraph), paragraph);

/** The same where the resolution that holds the paragraph is known; null outside resolutions. */
export function standingIn(resolution: Resolution | null, paragraph: number): Standing {
  if (resolution === null) return FRONT;
  const known = standings.get(resolution) ?? read(resolution);
  standings.set(resolution, known);
  return known.at[paragraph - resolution.start] ?? known.elsewhere;
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

interface Standings {
  /** By position in the resolution. */
  readonly at: readonly (Standing | undefined)[];
  /** Of a paragraph of no part: a footnote, a page's head or foot. */
  readonly elsewhere: Standing;
}

const standings = new WeakMap<Resolution, Standings>();

function read(resolution: Resolution): Standings {
  const { start, end, annexes } = resolution;
  const at = Array<Standing | undefined>(end - start + 1).fill(undefined);
  const put = (paragraphs: readonly number[], part: Part, number: string | null = null): void => {
    const where: Standing = { resolution, part, number };
    for (const paragraph of paragraphs) at[paragraph - start] ??= where;
  };
  put(resolution.titleParagraphs, "title");
  put(resolution.headingParagraphs, "heading");
  put(resolution.chapeauParagraphs, "chapeau");
  for (const clause of resolution.preamble) put(clause.paragraphs, "preamble");
  for (const { label, paragraphs, subItems } of resolution.operative) {
    const number = label?.number ?? null;
    const printed = number === null ? null : `${number}${label?.suffix ?? ""}`;
    put(paragraphs, "operative", printed);
    for (const item of subItems) put(item.paragraphs, "sub-item", printed);
  }
  for (const { paragraph, end: last } of annexes) {
    put(
      Array.from({ length: last - paragraph + 1 }, (_, step) => paragraph + step),
      "annex",
    );
  }
  return { at, elsewhere: { resolution, part: null, number: null } };
}
