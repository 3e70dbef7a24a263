import type { Reading } from "./draft";
import type { Fault } from "./rule";
import { sameValue } from "./same-value";
import type { Stretch } from "./stretches";

/**
 * How what stands far apart is compared. Each stretch says things under keys; what all stretches
 * say under one key is judged together; the judgement marks places in each stretch.
 */
export interface Comparing<Said, Verdict, Mark = Fault> {
  /** What a stretch says, one thing a key. Reads the stretch, and of the draft what `under` names. */
  said(stretch: Stretch, reading: Reading): ReadonlyMap<string, Said>;
  /** What all that was said under one key, in document order, comes to; null marks nothing. */
  judge(all: readonly Said[], reading: Reading): Verdict | null;
  /** What the verdict marks in what one stretch said. */
  marks(said: Said, verdict: Verdict, reading: Reading): Iterable<Mark>;
  /** What else the three depend on; the house style where it is absent. */
  under?(reading: Reading): readonly unknown[];
}

/** What one stretch says under one key, and what was marked in it. */
interface Entry<Said, Mark> {
  stretch: Stretch;
  readonly said: Said;
  marks: readonly Mark[];
}

type Entries<Said, Mark> = ReadonlyMap<string, Entry<Said, Mark>>;

interface Group<Said, Verdict, Mark> {
  /** In document order. */
  readonly entries: Entry<Said, Mark>[];
  verdict: Verdict | null;
}

const NONE: readonly never[] = [];

/**
 * Compares the stretches of a draft. What was compared in the latest draft is kept, and of the next
 * one only keys under which a changed stretch says something are judged again; only where the
 * verdict changed are other stretches marked anew. Gives the marks of each stretch, the very list of
 * the time before where they did not change.
 */
export function comparison<Said, Verdict, Mark = Fault>(
  how: Comparing<Said, Verdict, Mark>,
): (reading: Reading) => readonly (readonly Mark[])[] {
  let latest: Compared<Said, Verdict, Mark> | null = null;
  return (reading) => {
    const under = how.under?.(reading) ?? [reading.style];
    const before = latest;
    // Where anything throws, the next draft begins from nothing.
    latest = null;
    const same = before?.under.every((one, at) => Object.is(one, under[at])) ?? false;
    const now = before && same ? before : new Compared(how, under);
    now.update(reading);
    latest = now;
    return reading.stretches.map((stretch) => now.marksOf(stretch));
  };
}

/** What each stretch shows by itself, front matter included: a comparison with nothing. */
export const byItself = <Mark = Fault>(
  read: (stretch: Stretch, reading: Reading) => Iterable<Mark>,
  under?: (reading: Reading) => readonly unknown[],
): ((reading: Reading) => readonly (readonly Mark[])[]) =>
  comparison<readonly Mark[], true, Mark>({
    said(stretch, reading) {
      const marks = [...read(stretch, reading)];
      return new Map(marks.length === 0 ? [] : [["", marks]]);
    },
    judge: () => true,
    marks: (marks) => marks,
    ...(under ? { under } : {}),
  });

/** Several comparisons as one. */
export function together<Mark>(
  ...all: readonly ((reading: Reading) => readonly (readonly Mark[])[])[]
): (reading: Reading) => readonly (readonly Mark[])[] {
  const joined = new WeakMap<Stretch, Joined<Mark>>();
  return (reading) => {
    const each = all.map((one) => one(reading));
    return reading.stretches.map((stretch, at) => {
      const before = joined.get(stretch);
      if (before && each.every((lists, rank) => lists[at] === before.parts[rank]))
        return before.marks;
      const parts = each.map((lists) => lists[at] ?? NONE);
      const marks = parts.flat();
      joined.set(stretch, { parts, marks });
      return marks;
    });
  };
}

interface Joined<Mark> {
  readonly parts: readonly (readonly Mark[])[];
  readonly marks: readonly Mark[];
}

class Compared<Said, Verdict, Mark> {
  private stretches: readonly Stretch[] = [];
  private readonly groups = new Map<string, Group<Said, Verdict, Mark>>();
  private readonly entries = new Map<Stretch, Entries<Said, Mark>>();
  private readonly marks = new Map<Stretch, readonly Mark[]>();

  constructor(
    private readonly how: Comparing<Said, Verdict, Mark>,
    readonly under: readonly unknown[],
  ) {}

  marksOf(stretch: Stretch): readonly Mark[] {
    return this.marks.get(stretch) ?? NONE;
  }

  update(reading: Reading): void {
    const { gone, come } = changes(this.stretches, reading.stretches);
    if (gone.length === this.stretches.length) this.clear();
    this.stretches = reading.stretches;
    const touched = new Set<string>();
    const were = new Map(gone.map((stretch) => [stretch.start, this.take(stretch)]));
    for (const stretch of come) {
      this.add(stretch, were.get(stretch.start), reading, touched);
      were.delete(stretch.start);
    }
    for (const entries of were.values()) {
      for (const [key, entry] of entries) this.drop(key, entry, touched);
    }
    const stale = new Set(come);
    const fresh = new Set(come);
    for (const key of touched) this.judge(key, fresh, reading, stale);
    for (const stretch of stale) this.gather(stretch);
  }

  private clear(): void {
    this.groups.clear();
    this.entries.clear();
    this.marks.clear();
  }

  private take(stretch: Stretch): Entries<Said, Mark> {
    const entries = this.entries.get(stretch) ?? new Map<string, Entry<Said, Mark>>();
    this.entries.delete(stretch);
    this.marks.delete(stretch);
    return entries;
  }

  /** Takes a stretch in; what it says as the one that stood there before did is not touched. */
  private add(
    stretch: Stretch,
    before: Entries<Said, Mark> | undefined,
    reading: Reading,
    touched: Set<string>,
  ): void {
    const own = new Map<string, Entry<Said, Mark>>();
    for (const [key, said] of this.how.said(stretch, reading)) {
      const old = before?.get(key);
      if (old && sameValue(old.said, said)) {
        old.stretch = stretch;
        own.set(key, old);
        continue;
      }
      if (old) this.drop(key, old, touched);
      touched.add(key);
      const entry = { stretch, said, marks: NONE };
      own.set(key, entry);
      const group = this.groups.get(key);
      if (group) group.entries.splice(rank(group.entries, stretch.start), 0, entry);
      else this.groups.set(key, { entries: [entry], verdict: null });
    }
    for (const [key, old] of before ?? []) if (!own.has(key)) this.drop(key, old, touched);
    this.entries.set(stretch, own);
  }

  private drop(key: string, entry: Entry<Said, Mark>, touched: Set<string>): void {
    touched.add(key);
    const all = this.groups.get(key)?.entries ?? [];
    const at = rank(all, entry.stretch.start);
    if (all[at] === entry) all.splice(at, 1);
  }

  private judge(
    key: string,
    fresh: ReadonlySet<Stretch>,
    reading: Reading,
    stale: Set<Stretch>,
  ): void {
    const group = this.groups.get(key);
    if (!group) return;
    const { entries } = group;
    if (entries.length === 0) {
      this.groups.delete(key);
      return;
    }
    const verdict = this.how.judge(
      entries.map((entry) => entry.said),
      reading,
    );
    const same = sameValue(verdict, group.verdict);
    if (!same) group.verdict = verdict;
    if (group.verdict === null && same) return;
    for (const entry of entries) {
      if (same && !fresh.has(entry.stretch)) continue;
      entry.marks =
        group.verdict === null ? NONE : [...this.how.marks(entry.said, group.verdict, reading)];
      stale.add(entry.stretch);
    }
  }

  private gather(stretch: Stretch): void {
    const marks = [...(this.entries.get(stretch)?.values() ?? [])].flatMap((entry) => entry.marks);
    this.marks.set(stretch, marks.length === 0 ? NONE : marks);
  }
}

/** Rank of the first entry whose stretch starts at or after a paragraph, by halves. */
function rank(entries: readonly { readonly stretch: Stretch }[], start: number): number {
  let low = 0;
  let high = entries.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((entries[middle]?.stretch.start ?? 0) < start) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Which stretches are in one draft and not in the other: those between what both begin and end with. */
function changes(
  before: readonly Stretch[],
  now: readonly Stretch[],
): { readonly gone: readonly Stretch[]; readonly come: readonly Stretch[] } {
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
    gone: old.filter((stretch) => !stay.has(stretch)),
    come: next.filter((stretch) => !were.has(stretch)),
  };
}
