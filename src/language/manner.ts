interface Written {
  readonly text: string;
}

/** How a draft writes what French leaves open; what is inserted follows it. */
export interface Manner {
  readonly apostrophe: string;
  /** What stands before `;`, `:`, `!`, `?` and inside « ». */
  readonly gap: string;
}

const APOSTROPHES = /(?<=\p{L})['\u2019](?=\p{L})/gu;
const GAPS = /(?<=[\p{L}\p{N})\]])[ \u00a0\u202f](?=[;:!?»])|(?<=«)[ \u00a0\u202f]/gu;

/** What is written where a draft shows nothing. */
export const USUAL_MANNER: Manner = { apostrophe: "\u2019", gap: "\u00a0" };

/** The manner that prevails in a draft; where it shows none, the usual one. */
export function mannerOf(paragraphs: readonly Written[]): Manner {
  return {
    apostrophe: prevailing(paragraphs, APOSTROPHES, USUAL_MANNER.apostrophe),
    gap: prevailing(paragraphs, GAPS, USUAL_MANNER.gap),
  };
}

function prevailing(paragraphs: readonly Written[], sign: RegExp, usual: string): string {
  const counts = new Map<string, number>();
  for (const { text } of paragraphs) {
    for (const [found] of text.matchAll(sign)) counts.set(found, (counts.get(found) ?? 0) + 1);
  }
  let best = usual;
  for (const [found, count] of counts) if (count > (counts.get(best) ?? 0)) best = found;
  return best;
}

/** Writes a text in the draft's manner. */
export const inManner = (text: string, { apostrophe, gap }: Manner): string =>
  text.replace(APOSTROPHES, apostrophe).replace(GAPS, gap);
