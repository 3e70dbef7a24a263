import type { InsertEdit } from "../model/edit";
import type { Paragraph } from "../model/paragraph";
import type { OperativeParagraph, Outline, Resolution } from "../model/resolution";
import type { FilledParagraph } from "./fill-standard";
import type { StandardParagraph } from "./standard-paragraph";
import { labelAfter } from "./typed-label";

interface Anchor {
  readonly after: number;
  readonly like: number;
  /** The operative paragraph whose typed number the new one follows. */
  readonly neighbour?: OperativeParagraph;
}

/**
 * Where a standard paragraph goes: after the clause under the cursor where that is of its part, else
 * where its part asks for it (a preambular clause first, an operative paragraph last but before the
 * follow-up). Null outside resolutions.
 */
export function standardInsertion(
  paragraphs: readonly Paragraph[],
  outlined: Outline,
  at: number,
  standard: Pick<StandardParagraph, "part">,
  filled: Pick<FilledParagraph, "runs">,
): InsertEdit | null {
  const resolution = outlined.resolutions.find(({ start, end }) => start <= at && at <= end);
  if (resolution === undefined) return null;
  const anchor = anchorFor(resolution, standard.part, at);
  const label = anchor.neighbour === undefined ? [] : labelAfter(paragraphs, anchor.neighbour);
  return {
    after: anchor.after,
    insert: { runs: [...label, ...filled.runs], like: anchor.like },
  };
}

function anchorFor(resolution: Resolution, part: StandardParagraph["part"], at: number): Anchor {
  const { preamble, operative, titleParagraphs, heading, chapeau } = resolution;
  const title = titleParagraphs.at(-1) ?? heading;
  if (part === "chapeau") return { after: title, like: preamble[0]?.paragraph ?? chapeau ?? title };
  const first = chapeau ?? title;
  if (part === "preamble") {
    const here = preamble.find(({ paragraphs }) => paragraphs.includes(at));
    const like = here?.paragraph ?? preamble[0]?.paragraph ?? first;
    return { after: here?.paragraphs.at(-1) ?? first, like };
  }
  const neighbour =
    operative.find((paragraph) => extent(paragraph).includes(at)) ?? beforeFollowUp(resolution);
  if (neighbour === undefined) {
    const last = preamble.at(-1)?.paragraphs.at(-1) ?? first;
    return { after: last, like: operative[0]?.paragraph ?? last };
  }
  return { after: Math.max(...extent(neighbour)), like: neighbour.paragraph, neighbour };
}

const extent = ({ paragraphs, subItems }: OperativeParagraph): readonly number[] => [
  ...paragraphs,
  ...subItems.flatMap((item) => item.paragraphs),
];

function beforeFollowUp({ operative, followUp }: Resolution): OperativeParagraph | undefined {
  const last = operative.at(-1);
  return last?.paragraph === followUp ? operative.at(-2) : last;
}
