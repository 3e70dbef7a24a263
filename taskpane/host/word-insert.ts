import type { NewParagraph } from "../../src/index";

/** What a new paragraph takes from the one that it is like. */
const MODEL_FIELDS = "style,styleBuiltIn,isListItem,listOrNullObject/id,listItemOrNullObject/level";
const RESULT_FIELDS = "text,style,isListItem";

/** A paragraph to insert, and the paragraphs of the document that it goes by. */
export interface Insertion {
  readonly content: NewParagraph;
  /** The paragraph that it is put after, or (`before`) in front of. */
  readonly beside: Word.Paragraph;
  readonly before: boolean;
  /** The paragraph whose style and list it takes, where that is not `beside`. */
  readonly model: Word.Paragraph | null;
}

/** A written insertion, to be checked after the round trip. */
export interface Inserted {
  readonly paragraph: Word.Paragraph;
  readonly text: string;
}

/** Chooses the neighbour: beside the model itself where it can be, for Word then copies all of it. */
export function planInsertion(
  content: NewParagraph,
  after: number,
  like: number,
  items: readonly Word.Paragraph[],
): Insertion | null {
  const model = items[like];
  if (like === after + 1 && model) return { content, beside: model, before: true, model: null };
  const beside = items[Math.max(after, 0)];
  if (!beside || !model) return null;
  return { content, beside, before: after < 0, model: beside === model ? null : model };
}

/** Asks for what `write` copies by hand. */
export function loadModel({ model, beside }: Insertion): void {
  if (!model) return;
  model.load(MODEL_FIELDS);
  beside.load("isListItem,listOrNullObject/id");
}

/** Queues the insertion: a sibling paragraph, then its runs, each with its formatting on or off. */
export function write(insertion: Insertion): Inserted {
  const { content, beside, before, model } = insertion;
  const paragraph = beside.insertParagraph("", before ? "Before" : "After");
  if (model) takeAfter(paragraph, model, beside);
  for (const run of content.runs) {
    const written = paragraph.insertText(run.text, "End");
    written.font.bold = run.bold ?? false;
    written.font.italic = run.italic ?? false;
    written.font.superscript = run.superscript ?? false;
  }
  paragraph.load(RESULT_FIELDS);
  return { paragraph, text: content.runs.map((run) => run.text).join("") };
}

function takeAfter(paragraph: Word.Paragraph, model: Word.Paragraph, beside: Word.Paragraph): void {
  // The built-in name is the same in every language; styles of the house have only their own.
  if (model.styleBuiltIn !== "Other" && String(model.styleBuiltIn) !== "")
    paragraph.styleBuiltIn = model.styleBuiltIn;
  else paragraph.style = model.style;
  const sameList =
    model.isListItem &&
    beside.isListItem &&
    model.listOrNullObject.id === beside.listOrNullObject.id;
  if (sameList) return;
  if (beside.isListItem) paragraph.detachFromList();
  if (model.isListItem)
    paragraph.attachToList(model.listOrNullObject.id, model.listItemOrNullObject.level);
}
