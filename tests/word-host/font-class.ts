import type { ClassTable } from "./classes";
import { mustBeWritable, type Model } from "./model";
import type { FontName } from "./run-properties";
import type { StoryParagraph } from "./story";
import type { Span } from "./word-document";

const FIELDS = {
  Bold: "bold",
  Italic: "italic",
  Superscript: "superscript",
  StrikeThrough: "strike",
} as const;

/** `Word.Font` of a range: mixed formatting is null. */
export const fontClass = (model: Model): ClassTable<Span> => {
  const names = Object.keys(FIELDS) as FontName[];
  return {
    get: Object.fromEntries(
      names.map((name) => [name, ["1.1", (span: Span) => value(model, span, name)] as const]),
    ),
    set: Object.fromEntries(
      names.map((name) => [
        name,
        [
          "1.1",
          (span: Span, wanted: unknown) => {
            mustBeWritable(model, `Font.${name}`, span.start.paragraph);
            model.document.format(span, name, wanted === true);
          },
        ] as const,
      ]),
    ),
  };
};

function value(model: Model, span: Span, name: FontName): boolean | null {
  const values = new Set<boolean>();
  const { document } = model;
  for (const [at, letters] of document.letters(span).entries()) {
    const paragraph = document.paragraphsOf(span)[at];
    if (!paragraph) continue;
    const visible = paragraph.letters.filter((each) => each.text !== "" && each.deleted === null);
    const chosen = new Set(letters);
    for (const run of runsOf(model, paragraph))
      if (visible.slice(run.start, run.end).some((letter) => chosen.has(letter)))
        values.add(run[FIELDS[name]]);
  }
  return values.size > 1 ? null : values.has(true);
}

const runsOf = (model: Model, paragraph: StoryParagraph) =>
  model.document.facts(paragraph)?.runs ?? [];
