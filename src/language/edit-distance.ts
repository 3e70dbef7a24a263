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
  return distance(one.slice(start, start + left), other.slice(start, start + right)) <= most;
}

const sameFromEnd = (one: string, other: string, tail: number): boolean =>
  one.charCodeAt(one.length - 1 - tail) === other.charCodeAt(other.length - 1 - tail);

function distance(one: string, other: string): number {
  let before: number[] = [];
  let row = Array.from({ length: other.length + 1 }, (_, at) => at);
  for (let i = 1; i <= one.length; i += 1) {
    const next = [i];
    for (let j = 1; j <= other.length; j += 1) {
      const same = one[i - 1] === other[j - 1];
      let best = Math.min(
        (row[j] ?? 0) + 1,
        (next[j - 1] ?? 0) + 1,
        (row[j - 1] ?? 0) + (same ? 0 : 1),
      );
      if (i > 1 && j > 1 && one[i - 1] === other[j - 2] && one[i - 2] === other[j - 1]) {
        best = Math.min(best, (before[j - 2] ?? 0) + 1);
      }
      next.push(best);
    }
    before = row;
    row = next;
  }
  return row[other.length] ?? 0;
}
