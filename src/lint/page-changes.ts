/** Which pages are in one list and not in the other, between what both begin and end with. */
export function changes<P>(
  before: readonly P[],
  now: readonly P[],
): { readonly gone: readonly P[]; readonly come: readonly P[] } {
  let from = 0;
  while (from < now.length && before[from] === now[from]) from += 1;
  let tail = 0;
  const most = Math.min(before.length, now.length) - from;
  while (tail < most && before.at(-1 - tail) === now.at(-1 - tail)) tail += 1;
  const old = before.slice(from, before.length - tail);
  const next = now.slice(from, now.length - tail);
  const stay = new Set(next);
  const were = new Set(old);
  return {
    gone: old.filter((page) => !stay.has(page)),
    come: next.filter((page) => !were.has(page)),
  };
}
