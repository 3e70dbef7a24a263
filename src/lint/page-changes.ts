/** How one list of pages became another: all but a stretch of each are the same, in the same order. */
export interface PageChanges<P> {
  /** So many pages at the head of both are the same. */
  readonly head: number;
  /** So many at the foot of both are the same. */
  readonly foot: number;
  /** What only the one before has. */
  readonly gone: readonly P[];
  /** What only the one now has. */
  readonly come: readonly P[];
  /** Where the page at a place now was before; -1 where it is none of the head and foot. */
  placeBefore(at: number): number;
}

/** What was found last: all that compare the pages of a draft ask the same, one after another. */
let latest: Held | null = null;

interface Held {
  readonly before: readonly unknown[];
  readonly now: readonly unknown[];
  readonly found: PageChanges<unknown>;
}

/** How a list of pages became another; neither may change afterwards. */
export function changes<P>(before: readonly P[], now: readonly P[]): PageChanges<P> {
  if (latest?.before === before && latest.now === now) return latest.found as PageChanges<P>;
  const found = between(before, now);
  latest = { before, now, found };
  return found;
}

function between<P>(before: readonly P[], now: readonly P[]): PageChanges<P> {
  const most = Math.min(before.length, now.length);
  let head = 0;
  while (head < most && before[head] === now[head]) head += 1;
  let foot = 0;
  while (foot < most - head && before[before.length - 1 - foot] === now[now.length - 1 - foot]) {
    foot += 1;
  }
  const old = before.slice(head, before.length - foot);
  const next = now.slice(head, now.length - foot);
  const stay = new Set(next);
  const were = new Set(old);
  const shift = before.length - now.length;
  const last = now.length - foot;
  return {
    head,
    foot,
    gone: old.filter((page) => !stay.has(page)),
    come: next.filter((page) => !were.has(page)),
    placeBefore: (at) => (at < head ? at : at >= last ? at + shift : -1),
  };
}
