import { isReplace, type Edit, type Paragraph, type ReplaceEdit } from "../../src/index";
import { Difference, Replaced } from "./difference";

/** Letters shown on either side of what changes, to the next space. */
const AROUND = 28;

/** « …adoptée par la » and not « ptée par la ». */
function lead(text: string, end: number): string {
  const start = Math.max(0, end - AROUND);
  if (start === 0) return text.slice(0, end);
  const space = text.indexOf(" ", start);
  return `…${text.slice(space >= 0 && space < end ? space + 1 : start, end)}`;
}

function tail(text: string, start: number): string {
  const end = Math.min(text.length, start + AROUND);
  if (end === text.length) return text.slice(start);
  const space = text.lastIndexOf(" ", end);
  return `${text.slice(start, space > start ? space : end)}…`;
}

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
