import type { InsertEdit, NewRun } from "../model/edit";
import type { Paragraph } from "../model/paragraph";
import type { OperativeParagraph, Outline } from "../model/resolution";
import { inManner, mannerOf } from "../language/manner";
import { rewriteRuns } from "./new-runs";
import { sessionStyle } from "./session-style";
import { labelAfter } from "./typed-label";

/**
 * The standard follow-up paragraph of a resolution, aimed at the session after the draft's, as the
 * insertion that makes it the last operative paragraph. Null where the resolution has no dispositif
 * to follow or the draft's session is not known.
 */
export function followUpInsertion(
  paragraphs: readonly Paragraph[],
  outlined: Outline,
  resolution: string,
): InsertEdit | null {
  const found = outlined.resolutions.find(({ id }) => id === resolution);
  const last = found?.operative.at(-1);
  if (last === undefined || outlined.session === null) return null;
  const text = rewriteRuns(followUpRuns(paragraphs, outlined, outlined.session.number), (run) =>
    inManner(run, mannerOf(paragraphs)),
  );
  return {
    after: lastParagraphOf(last),
    insert: { runs: [...labelAfter(paragraphs, last), ...text], like: last.paragraph },
  };
}

/** The last paragraph of an operative paragraph, its sub-items included. */
const lastParagraphOf = ({ paragraphs, subItems }: OperativeParagraph): number =>
  Math.max(...paragraphs, ...subItems.flatMap((item) => item.paragraphs));

function followUpRuns(
  paragraphs: readonly Paragraph[],
  outlined: Outline,
  session: number,
): readonly NewRun[] {
  const { mark, raised, organ } = sessionStyle(paragraphs, outlined);
  return [
    { text: "DEMANDE", bold: true },
    {
      text: ` au Secrétaire général de suivre la mise en œuvre de la présente résolution et d'en faire rapport à la ${session + 1}`,
    },
    raised ? { text: mark, superscript: true } : { text: mark },
    { text: ` session ${organ}.` },
  ];
}
