import type { FormatEdit, ReplaceEdit } from "../../model/edit";
import type { ContentRun, ParagraphContent } from "../paragraph-content";
import type { WantedFormat } from "./run-format";
import { smallestChange } from "./smallest-change";

/** New text and where it goes: in or beside one run. */
export interface Insertion {
  readonly text: string;
  /** The run that it goes into or follows. */
  readonly anchor: ContentRun;
  /** Offset in the visible text; the start of `anchor` only where nothing stands before it. */
  readonly at: number;
  /** The run whose formatting it takes. */
  readonly like: ContentRun;
  readonly format: WantedFormat;
}

/** Markup without text, such as the ends of a comment's range. */
export interface Markup {
  readonly at: number;
  /** `start` goes before the character at `at`, `end` after the one before it. */
  readonly side: "start" | "end";
  readonly xml: string;
}

/** All that is to happen within one paragraph, by offsets into its visible text. */
export interface SpanPlan {
  readonly deletions: readonly { readonly start: number; readonly end: number }[];
  readonly insertions: readonly Insertion[];
  readonly formats: readonly FormatEdit[];
  readonly markups: readonly Markup[];
  /** Text for a paragraph that has none. */
  readonly intoEmpty: string;
}

/** The runs that show text and may be changed. */
export const changeableRuns = (content: ParagraphContent): readonly ContentRun[] =>
  content.runs.filter((run) => run.start < run.end);

/** Plans the edits of one paragraph. @throws RangeError where replacements overlap */
export function spanPlan(
  content: ParagraphContent,
  replaces: readonly ReplaceEdit[],
  formats: readonly FormatEdit[],
  markups: readonly Markup[],
): SpanPlan {
  const runs = changeableRuns(content);
  const changes = replaces
    .map((edit) => smallestChange(edit, content.text))
    .filter((edit) => edit !== null)
    .sort((one, other) => one.start - other.start || one.end - other.end);
  const deletions = changes.filter((edit) => edit.start < edit.end);
  deletions.forEach((edit, rank) => {
    const before = deletions[rank - 1];
    if (before !== undefined && before.end > edit.start) {
      throw new RangeError(
        `Two edits of paragraph ${edit.paragraph} overlap at character ${edit.start}.`,
      );
    }
  });
  const additions = changes.filter((edit) => edit.text !== "");
  const empty = runs.length === 0;
  return {
    deletions,
    insertions: empty ? [] : additions.map((edit) => insertion(edit, runs, formats)),
    formats,
    markups,
    intoEmpty: empty ? additions.map((edit) => edit.text).join("") : "",
  };
}

/** Formatting that format edits ask for at one character. */
export function formatAt(formats: readonly FormatEdit[], at: number): WantedFormat {
  let wanted: WantedFormat = {};
  for (const format of formats) {
    if (format.start <= at && at < format.end) wanted = { ...wanted, ...asked(format) };
  }
  return wanted;
}

/** What an edit says of formatting. */
const asked = ({ bold, superscript }: ReplaceEdit | FormatEdit): WantedFormat => ({
  ...(bold === undefined ? {} : { bold }),
  ...(superscript === undefined ? {} : { superscript }),
});

function insertion(
  edit: ReplaceEdit,
  runs: readonly ContentRun[],
  formats: readonly FormatEdit[],
): Insertion {
  const { start, end, text } = edit;
  if (start === end) {
    const anchor = runs.find((run) => run.start < start && start <= run.end) ?? runs[0];
    if (anchor === undefined) throw new RangeError("There is no run to insert beside.");
    const format = { ...formatAt(formats, Math.max(start - 1, 0)), ...asked(edit) };
    return { text, anchor, at: start, like: anchor, format };
  }
  const replaced = runs.filter((run) => run.start < end && start < run.end);
  const like = replaced[0];
  if (like === undefined) throw new RangeError("There is no run to replace.");
  // The new text follows all of the old, as far as the old stands in one hyperlink or control.
  const outside = replaced.findIndex((run) => run.container !== like.container);
  const anchor = (outside < 0 ? replaced.at(-1) : replaced[outside - 1]) ?? like;
  const format = { ...formatAt(formats, start), ...asked(edit) };
  return { text, anchor, at: Math.min(end, anchor.end), like, format };
}
