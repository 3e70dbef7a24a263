import type { NewParagraph, NewRun } from "../model/edit";
import type { Paragraph } from "../model/paragraph";
import type { OperativeParagraph } from "../model/resolution";

/**
 * The two operative paragraphs that a new resolution opens with, the last asking for a report to
 * session `due`: in a list of their own, or with their numbers typed as the model types its own.
 */
export function newDispositif(
  paragraphs: readonly Paragraph[],
  model: OperativeParagraph | undefined,
  due: number,
): readonly NewParagraph[] {
  const texts: readonly (readonly NewRun[])[] = [
    [{ text: "INVITE", bold: true }, { text: " les États membres à [action demandée]." }],
    [
      { text: "DEMANDE", bold: true },
      {
        text: ` au Secrétaire général de suivre la mise en œuvre de la présente résolution et d’en faire rapport à la ${due}`,
      },
      { text: "ème", superscript: true },
      { text: " session du Conseil des Ministres des Affaires étrangères." },
    ],
  ];
  const listed = model?.label?.from === "list";
  return texts.map((runs, rank) => ({
    runs: listed ? runs : [{ text: typedLabel(paragraphs, model, rank + 1) }, ...runs],
    ...(model !== undefined && { like: model.paragraph }),
    ...(listed && rank === 0 && { newList: true }),
  }));
}

/** The number as the model types its own, with what stands between it and the text. */
function typedLabel(
  paragraphs: readonly Paragraph[],
  model: OperativeParagraph | undefined,
  number: number,
): string {
  const place = model?.label?.place;
  const text = place == null ? "" : (paragraphs[place.paragraph]?.text ?? "");
  if (place == null || text === "") return `${number}. `;
  const gap = /^\s*/.exec(text.slice(place.end))?.[0] ?? "";
  return text.slice(place.start, place.end).replace(/\d+/, String(number)) + gap;
}
