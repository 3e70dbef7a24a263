import type { NewParagraph } from "../../src/index";
import { beginList, type ListBegun } from "./word-new-list";

/** What a new paragraph takes from the one that it is like. */
const MODEL_FIELDS =
  "style,styleBuiltIn,isListItem,leftIndent,firstLineIndent,listOrNullObject/id,listItemOrNullObject/level";
const RESULT_FIELDS = "text,style,isListItem";

/** A paragraph to insert, and the paragraphs of the document that it goes by. */
export interface Insertion {
  readonly content: NewParagraph;
  /** The paragraph that it is put after, or (`before`) in front of. */
  readonly beside: Word.Paragraph;
  readonly before: boolean;
  /** The paragraph whose style and list it takes, where that is not `beside`. */
  readonly model: Word.Paragraph | null;
  /** The list that it begins, if it does. */
  readonly list: ListBegun | null;
}

/** A written insertion, to be checked after the round trip. */
export interface Inserted {
  readonly paragraph: Word.Paragraph;
  readonly text: string;
}

/**
 * Chooses the neighbour: beside the model itself where it can be, for Word then copies all of it. In
 * front of the model only the `last` of what is put in one place can be: the others go before it.
 */
export function planInsertion(
  content: NewParagraph,
  after: number,
  like: number,
  items: readonly Word.Paragraph[],
  list: ListBegun | null,
  last: boolean,
): Insertion | null {
  const model = items[like];
  if (like === after + 1 && model && !list && last)
    return { content, beside: model, before: true, model: null, list };
  const beside = items[Math.max(after, 0)];
  if (!beside || !model) return null;
  return {
    content,
    beside,
    before: after < 0,
    model: beside === model && !list ? null : model,
    list,
  };
}

/** Asks for what `write` copies by hand. */
export function loadModel({ model, beside }: Insertion): void {
  if (!model) return;
  model.load(MODEL_FIELDS);
  beside.load("isListItem,listOrNullObject/id");
}

/** Queues the insertion: a sibling paragraph, what it takes from its model, then its runs. */
export function write(insertion: Insertion): readonly Inserted[] {
  const { content, beside, before, model, list } = insertion;
  const paragraph = beside.insertParagraph("", before ? "Before" : "After");
  if (model) takeAfter(paragraph, model, beside, list);
  const inserted = [fill(paragraph, content)];
  for (const follower of list?.followers ?? []) {
    const last = inserted.at(-1)?.paragraph ?? paragraph;
    inserted.push(fill(last.insertParagraph("", "After"), follower));
  }
  return inserted;
}

/** Queues the runs of a new paragraph, each with its formatting on or off. */
function fill(paragraph: Word.Paragraph, content: NewParagraph): Inserted {
  for (const run of content.runs) {
    const written = paragraph.insertText(run.text, "End");
    written.font.bold = run.bold ?? false;
    written.font.italic = run.italic ?? false;
    written.font.superscript = run.superscript ?? false;
  }
  paragraph.load(RESULT_FIELDS);
  return { paragraph, text: content.runs.map((run) => run.text).join("") };
}

function takeAfter(
  paragraph: Word.Paragraph,
  model: Word.Paragraph,
  beside: Word.Paragraph,
  list: ListBegun | null,
): void {
  // The built-in name is the same in every language; styles of the house have only their own.
  if (model.styleBuiltIn !== "Other" && String(model.styleBuiltIn) !== "")
    paragraph.styleBuiltIn = model.styleBuiltIn;
  else paragraph.style = model.style;
  const sameList =
    model.isListItem &&
    beside.isListItem &&
    model.listOrNullObject.id === beside.listOrNullObject.id;
  if (sameList && !list) return;
  if (beside.isListItem) paragraph.detachFromList();
  if (list) beginList(paragraph, list, model);
  else if (model.isListItem)
    paragraph.attachToList(model.listOrNullObject.id, model.listItemOrNullObject.level);
}
