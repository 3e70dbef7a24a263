/**
 * Whether two words differ by at most `most` edits: a letter added, left out, changed, or two
 * neighbours swapped (optimal string alignment). Time is the product of the lengths, both words.
 */
export function isWithinEdits(one: string, other: string, most: number): boolean {
  if (Math.abs(one.length - other.length) > most) return false;
  // What both begin and end with costs nothing.
  const shorter = Math.min(one.length, other.length);
  let start = 0;
  while (start < shorter && one.charCodeAt(start) === other.charCodeAt(start)) start += 1;
  let tail = 0;
  while (tail < shorter - start && sameFromEnd(one, other, tail)) tail += 1;
  const [left, right] = [one.length - tail - start, other.length - tail - start];
  if (Math.max(left, right) <= most) return true;
  if (Math.min(left, right) === 0) return false;
  return isNear(one.slice(start, start + left), other.slice(start, start + right), most);
}

const sameFromEnd = (one: string, other: string, tail: number): boolean =>
  one.charCodeAt(one.length - 1 - tail) === other.charCodeAt(other.length - 1 - tail);

/** Rows of the table of distances, used over and over: most words are compared with many others. */
let rows = [new Uint16Array(64), new Uint16Array(64), new Uint16Array(64)] as const;

function rowsOf(length: number): typeof rows {
  if (rows[0].length < length) {
    rows = [new Uint16Array(length), new Uint16Array(length), new Uint16Array(length)];
  }
  return rows;
}

/** Fills the table row by row, and stops once no way through a row is short enough. */
function isNear(one: string, other: string, most: number): boolean {
  let [before, row, next] = rowsOf(other.length + 1);
  for (let j = 0; j <= other.length; j += 1) row[j] = j;
  for (let i = 1; i <= one.length; i += 1) {
    const letter = one.charCodeAt(i - 1);
    let least = i;
    next[0] = i;
    for (let j = 1; j <= other.length; j += 1) {
      const facing = other.charCodeAt(j - 1);
      const changed = at(row, j - 1) + (letter === facing ? 0 : 1);
      let best = Math.min(at(row, j) + 1, at(next, j - 1) + 1, changed);
      const crossed = i > 1 && j > 1 && letter === other.charCodeAt(j - 2);
      if (crossed && one.charCodeAt(i - 2) === facing) best = Math.min(best, at(before, j - 2) + 1);
      next[j] = best;
      if (best < least) least = best;
    }
    // Two neighbours swapped reach over one row: the row before counts too.
    if (least > most + 1) return false;
    [before, row, next] = [row, next, before];
  }
  return at(row, other.length) <= most;
}

const at = (row: Uint16Array, index: number): number => row[index] ?? 0;
