import type { ParagraphRule } from "../rule";
import { span } from "../span";

export const revisionMark: ParagraphRule = {
  id: "revision-mark",
  scope: "paragraph",
  severity: "warning",
  summary: {
    fr: "Les modifications suivies sont acceptées ou refusées avant la diffusion.",
    en: "Tracked changes are accepted or rejected before circulation.",
  },
  why: {
    fr: "Un texte diffusé avec ses modifications suivies montre à tous ce qui a été négocié, et chacun en lit une autre version.",
    en: "A text circulated with its tracked changes shows everyone what was negotiated, and everyone reads another version.",
  },
  examples: {
    within: "operative",
    // The text reader's markup has no tracked changes; `tests/lint/revision-mark.test.ts` reads a file.
    bad: [],
    good: ["1. **SALUE** l'ouverture d'une bibliothèque."],
  },
  mayFind: (_signs, { changes }) => changes.length > 0,
  *check(paragraph) {
    const change = paragraph.changes[0];
    if (!change) return;
    const more = paragraph.changes.length - 1;
    yield {
      ...span(paragraph, change.start, Math.max(change.start, change.end)),
      message: {
        fr: `Une modification suivie reste ici${more > 0 ? `, avec ${more} ${more > 1 ? "autres" : "autre"} dans ce paragraphe` : ""} : l’accepter ou la refuser avant de diffuser le texte.`,
        en: `A tracked change remains here${more > 0 ? `, with ${more} more in this paragraph` : ""}: accept or reject it before the text circulates.`,
      },
    };
  },
};
