import type { Paragraph } from "../model/paragraph";
import type { Outline } from "../model/resolution";

/** How a draft writes « à la 48ème session du CMAE ». */
export interface SessionStyle {
  /** `ème`, `e`. */
  readonly mark: string;
  /** Whether the mark is in superscript. */
  readonly raised: boolean;
  /** `du CMAE`, `du Conseil des Ministres des Affaires étrangères`. */
  readonly organ: string;
}

const USUAL: SessionStyle = { mark: "ème", raised: true, organ: "du CMAE" };

const MENTION = /(?<=\d)(\p{L}{1,4})[ \u00a0]session[ \u00a0](d[ue][^.;,()]{3,80})?/gu;
const ORGAN = /^(?:du CMAE|du Conseil des ministres des affaires étrangères)/iu;

/** The style that prevails where the draft asks for reports; the usual one where it does not. */
export function sessionStyle(paragraphs: readonly Paragraph[], outlined: Outline): SessionStyle {
  const marks: string[] = [];
  const organs: string[] = [];
  for (const { followUp } of outlined.resolutions) {
    const paragraph = followUp === null ? undefined : paragraphs[followUp];
    for (const match of paragraph?.text.matchAll(MENTION) ?? []) {
      const [, mark = "", rest = ""] = match;
      const run = paragraph?.runs.find(
        ({ start, end }) => start <= match.index && end > match.index,
      );
      marks.push(JSON.stringify([mark, run?.superscript ?? false]));
      const organ = ORGAN.exec(rest)?.[0];
      if (organ !== undefined) organs.push(organ);
    }
  }
  const usualMark = JSON.stringify([USUAL.mark, USUAL.raised]);
  const [mark, raised] = JSON.parse(commonest(marks) ?? usualMark) as [string, boolean];
  return { mark, raised, organ: commonest(organs) ?? USUAL.organ };
}

function commonest(values: readonly string[]): string | null {
  const counts = new Map<string, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  const [most] = [...counts].sort(([, one], [, other]) => other - one);
  return most?.[0] ?? null;
}
