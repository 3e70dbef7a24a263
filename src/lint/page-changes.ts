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
  /** What was listed by page before, where the pages of head and foot are now; at other places `none`. */
  carried<One>(list: readonly One[], none: One): One[];
  /** The places now of other pages, and of those for which one of some lists by page says something else. */
  differing(now: Lists, before: Lists): ReadonlySet<number>;
}

/** Several lists by page. */
type Lists = readonly (readonly unknown[])[];

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
  const head = sameAtHead(before, now, most);
  const foot = sameAtFoot(before, now, most - head);
  const old = before.slice(head, before.length - foot);
  const next = now.slice(head, now.length - foot);
  const stay = new Set(next);
  const were = new Set(old);
  return {
    head,
    foot,
    gone: old.filter((page) => !stay.has(page)),
    come: next.filter((page) => !were.has(page)),
    carried: (list, none) => [
      ...list.slice(0, head),
      ...next.map(() => none),
      ...list.slice(before.length - foot),
    ],
    differing(lists, listsBefore) {
      const places = new Set(next.map((_, rank) => head + rank));
      for (const [rank, list] of lists.entries()) {
        const was = listsBefore[rank] ?? [];
        if (list === was) continue;
        addDiffering(places, list, was, 0, 0, head);
        addDiffering(places, list, was, now.length - foot, before.length - foot, foot);
      }
      return places;
    },
  };
}

/** So many members are the same at the head of both, looked through as far as told. */
function sameAtHead(before: readonly unknown[], now: readonly unknown[], most: number): number {
  let same = 0;
  while (same < most && before[same] === now[same]) same += 1;
  return same;
}

/** The same at their foot. */
function sameAtFoot(before: readonly unknown[], now: readonly unknown[], most: number): number {
  let same = 0;
  while (same < most && before[before.length - 1 - same] === now[now.length - 1 - same]) same += 1;
  return same;
}

/** Adds the places, from one on, at which so many members of a list are not those of another. */
function addDiffering(
  places: Set<number>,
  list: readonly unknown[],
  other: readonly unknown[],
  from: number,
  fromOther: number,
  length: number,
): void {
  for (let at = 0; at < length; at += 1) {
    if (list[from + at] !== other[fromOther + at]) places.add(from + at);
  }
}
