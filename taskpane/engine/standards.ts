import shipped from "../../corpus/standard-paragraphs.json";
import {
  fillStandard,
  mannerOf,
  nextSession,
  readStandardParagraphs,
  standardFields,
  StandardParagraphsError,
  type Outline,
  type Paragraph,
  type StandardParagraph,
} from "../../src/index";
import { COUNTRY_FIELD, type GivenFields, type Standard, type StandardsRead } from "./engine";
import type { GivenFile } from "./library";

const ours = readStandardParagraphs(JSON.stringify(shipped));

const NOTHING: GivenFields = { country: null, texts: {} };

/** The drafter's own and the shipped standard paragraphs, filled for a resolution of the draft. */
export function standardsFor(
  paragraphs: readonly Paragraph[],
  outlined: Outline,
  resolution: string | null,
  own: readonly StandardParagraph[],
  given: Readonly<Record<string, GivenFields>>,
): readonly Standard[] {
  const number = outlined.session?.number ?? null;
  const facts = {
    number,
    session: number === null ? null : nextSession({ number }).session,
    body: outlined.body === "Summit" ? ("Summit" as const) : ("CFM" as const),
    resolution: outlined.resolutions.find(({ id }) => id === resolution) ?? null,
  };
  const manner = mannerOf(paragraphs);
  const told = standardFields({ ...facts, country: null });
  const fill = (paragraph: StandardParagraph, isOwn: boolean): Standard => {
    const { country, texts } = given[paragraph.id] ?? NOTHING;
    const typed = Object.entries(texts).filter(([, text]) => text.trim() !== "");
    const known = new Map([...standardFields({ ...facts, country }), ...typed]);
    const untold = fillStandard(paragraph, told, manner).missing.map(asChosen);
    const { runs, missing } = fillStandard(paragraph, known, manner);
    return { ...paragraph, own: isOwn, runs, missing, fields: [...new Set(untold)] };
  };
  return [...own.map((one) => fill(one, true)), ...ours.map((one) => fill(one, false))];
}

/** A State's name with its article, « de » or « à » is chosen once. */
const asChosen = (field: string): string =>
  ["le pays", "du pays", "au pays"].includes(field) ? COUNTRY_FIELD : field;

/** Reads a file of standard paragraphs; what is none is refused in one sentence. */
export async function readStandards({ content }: GivenFile): Promise<StandardsRead> {
  const bytes = await content.arrayBuffer();
  try {
    return { paragraphs: readStandardParagraphs(new TextDecoder().decode(bytes)) };
  } catch (trouble) {
    if (trouble instanceof StandardParagraphsError) return { refused: trouble.sentence };
    throw trouble;
  }
}
