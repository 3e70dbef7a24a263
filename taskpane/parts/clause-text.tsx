import { makeStyles, tokens } from "@fluentui/react-components";
import type { NewRun } from "../../src/index";

const useStyles = makeStyles({
  marked: {
    color: "inherit",
    backgroundColor: tokens.colorBrandBackground2,
    borderRadius: tokens.borderRadiusSmall,
    "@media (forced-colors: active)": { color: "HighlightText", backgroundColor: "Highlight" },
  },
});

/** Words of three letters and fewer (« de », « les ») say nothing of why a clause was found. */
const SHORTEST = 4;
const WORD = /[\p{L}\p{M}\p{N}]+/gu;

/** The words of a text that stand at the given places, to be marked wherever they are shown. */
export function markedWords(
  text: string,
  places: readonly { readonly start: number; readonly end: number }[],
): ReadonlySet<string> {
  return new Set(
    places.flatMap(({ start, end }) =>
      end - start < SHORTEST ? [] : text.slice(start, end).toLowerCase(),
    ),
  );
}

interface Piece {
  readonly text: string;
  readonly isMarked: boolean;
}

/** A run's text in pieces, marked words apart; what stands between two of them is marked with them. */
function pieces(text: string, marked: ReadonlySet<string>): readonly Piece[] {
  const found: { text: string; isMarked: boolean }[] = [];
  const add = (piece: string, isMarked: boolean): void => {
    const last = found.at(-1);
    if (piece === "") return;
    if (last?.isMarked === isMarked) last.text += piece;
    else found.push({ text: piece, isMarked });
  };
  let from = 0;
  for (const word of text.matchAll(WORD)) {
    if (!marked.has(word[0].toLowerCase())) continue;
    const gap = text.slice(from, word.index);
    add(gap, from > 0 && /^\s?$/.test(gap));
    add(word[0], true);
    from = word.index + word[0].length;
  }
  add(text.slice(from), false);
  return found;
}

const NONE: ReadonlySet<string> = new Set();

/** A clause as it will read: bold where bold, raised where raised. The text is French in any interface. */
export function ClauseText(given: {
  readonly runs: readonly NewRun[];
  /** In small letters. */
  readonly marked?: ReadonlySet<string>;
}) {
  const styles = useStyles();
  const { runs, marked = NONE } = given;
  return (
    <span lang="fr" dir="ltr">
      {runs.map((run, at) => {
        const words = pieces(run.text, marked).map((piece, rank) =>
          piece.isMarked ? (
            <mark key={rank} className={styles.marked}>
              {piece.text}
            </mark>
          ) : (
            piece.text
          ),
        );
        const raised = run.superscript ? <sup style={{ lineHeight: 0 }}>{words}</sup> : words;
        const leaning = run.italic ? <em>{raised}</em> : raised;
        return run.bold ? <strong key={at}>{leaning}</strong> : <span key={at}>{leaning}</span>;
      })}
    </span>
  );
}
