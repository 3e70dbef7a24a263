import { isReplace, type Edit, type Paragraph, type ReplaceEdit } from "../../src/index";
import { Difference, Replaced } from "./difference";
import { lead, tail } from "./words-around";

const inOneParagraph = (edits: readonly Edit[]): readonly ReplaceEdit[] | null =>
  edits.every(isReplace) && new Set(edits.map(({ paragraph }) => paragraph)).size === 1
    ? edits
    : null;

/** The longest stretch between two changes that is shown whole. */
const BETWEEN = 90;

/** What a change does to its paragraph, as one passage that reads on: what goes struck out, what comes underlined. */
export function ChangeText(given: {
  readonly edits: readonly Edit[];
  readonly paragraphs: readonly Paragraph[];
}) {
  const edits = inOneParagraph(given.edits);
  const text = given.paragraphs[edits?.[0]?.paragraph ?? -1]?.text;
  if (edits === null || text === undefined) return <Difference {...given} />;
  const last = edits.at(-1);
  return (
    <span lang="fr" dir="ltr">
      {edits.map((edit, at) => {
        const before = edits[at - 1];
        const gap =
          before === undefined ? lead(text, edit.start) : text.slice(before.end, edit.start);
        const short =
          gap.length > BETWEEN && before
            ? `${tail(text, before.end)} ${lead(text, edit.start)}`
            : gap;
        return (
          <span key={at}>
            {short}
            <Replaced gone={text.slice(edit.start, edit.end)} come={edit.text} />
          </span>
        );
      })}
      {last && tail(text, last.end)}
    </span>
  );
}
