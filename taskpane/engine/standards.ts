import shipped from "../../corpus/standard-paragraphs.json";
import {
  fillStandard,
  nextSession,
  readStandardParagraphs,
  standardFields,
  type Outline,
} from "../../src/index";
import type { Standard } from "./engine";

const paragraphs = readStandardParagraphs(JSON.stringify(shipped));

/** The standard paragraphs that ship, filled for a resolution of the draft. */
export function standardsFor(outlined: Outline, resolution: string | null): readonly Standard[] {
  const number = outlined.session?.number ?? null;
  const fields = standardFields({
    number,
    session: number === null ? null : nextSession({ number }).session,
    body: outlined.body === "Summit" ? "Summit" : "CFM",
    resolution: outlined.resolutions.find(({ id }) => id === resolution) ?? null,
    country: null,
  });
  return paragraphs.map((paragraph) => {
    const { id, part, title } = paragraph;
    return { id, part, title, ...fillStandard(paragraph, fields) };
  });
}
