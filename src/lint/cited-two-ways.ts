import type { Citation } from "../model/resolution";
import { comparison } from "./comparison";
import { groupBy } from "./group-by";

/** What two citations of one text share. */
export const textOf = (citation: Citation): string | null =>
  citation.body === "UNSC"
    ? `UNSC ${citation.number}`
    : (citation.body === "CFM" || citation.body === "Summit") && citation.session !== null
      ? `${citation.body} ${citation.number}/${citation.session}`
      : null;

/** What they may contradict each other in. */
const detailOf = (citation: Citation): string | null =>
  citation.body === "UNSC"
    ? citation.session === null
      ? null
      : String(citation.session)
    : citation.committee;

interface Verdict {
  /** The detail that most of a group have; of two alike, the one that came first. */
  readonly right: string;
  /** A citation that has it. */
  readonly text: string;
}

function judge(all: readonly (readonly Citation[])[]): Verdict | null {
  const byDetail = groupBy(all.flat(), (citation) => detailOf(citation));
  if (byDetail.size < 2) return null;
  const [most] = [...byDetail].sort(([, a], [, b]) => b.length - a.length);
  return most ? { right: most[0], text: most[1][0]?.text ?? most[0] } : null;
}

/** One text cited under two committees or years. */
export const citedTwoWays = comparison<readonly Citation[], Verdict>({
  said: ({ resolution }) =>
    groupBy(resolution?.citations ?? [], (citation) =>
      detailOf(citation) === null ? null : textOf(citation),
    ),
  judge,
  *marks(citations, { right, text }) {
    for (const citation of citations) {
      if (detailOf(citation) === right) continue;
      yield {
        paragraph: citation.paragraph,
        start: citation.start,
        end: citation.end,
        message: {
          fr: `Le même texte est cité ailleurs « ${text} ».`,
          en: `The same text is cited “${text}” elsewhere.`,
        },
      };
    }
  },
});
