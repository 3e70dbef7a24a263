/** A stretch that two wordings share, or that only one of them has. */
export interface Difference {
  readonly kind: "same" | "removed" | "added";
  readonly text: string;
}

/** Words beyond these are compared as one stretch: the table of a comparison grows by their square. */
const MOST_WORDS = 800;

/**
 * What makes `newer` out of `older`, word by word: the longest common subsequence of words, gaps
 * kept with the word before. The pieces that are not removed, joined, are `newer`; those that are
 * not added, `older`.
 */
export function wordDifference(older: string, newer: string): readonly Difference[] {
  const before = piecesOf(older);
  const after = piecesOf(newer);
  const differences: { kind: Difference["kind"]; text: string }[] = [];
  const add = (kind: Difference["kind"], text: string): void => {
    const last = differences.at(-1);
    if (last?.kind === kind) last.text += text;
    else differences.push({ kind, text });
  };
  const common = commonLengths(before, after);
  let left = 0;
  let right = 0;
  while (left < before.length || right < after.length) {
    const [removed, added] = [before[left], after[right]];
    if (removed !== undefined && removed === added) {
      add("same", removed);
      left += 1;
      right += 1;
    } else if (
      removed !== undefined &&
      (added === undefined || common(left + 1, right) >= common(left, right + 1))
    ) {
      add("removed", removed);
      left += 1;
    } else {
      add("added", added ?? "");
      right += 1;
    }
  }
  return differences;
}

function piecesOf(text: string): readonly string[] {
  const pieces = text.match(/\S+\s*|\s+/gu) ?? [];
  const rest = pieces.slice(MOST_WORDS).join("");
  return rest === "" ? pieces : [...pieces.slice(0, MOST_WORDS), rest];
}

/** How many words are common from two places on. */
function commonLengths(
  before: readonly string[],
  after: readonly string[],
): (left: number, right: number) => number {
  const width = after.length + 1;
  const table = new Uint16Array((before.length + 1) * width);
  const at = (left: number, right: number): number => table[left * width + right] ?? 0;
  for (let left = before.length - 1; left >= 0; left -= 1) {
    for (let right = after.length - 1; right >= 0; right -= 1) {
      table[left * width + right] =
        before[left] === after[right]
          ? at(left + 1, right + 1) + 1
          : Math.max(at(left + 1, right), at(left, right + 1));
    }
  }
  return at;
}
