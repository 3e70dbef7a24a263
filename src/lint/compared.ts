import type { Comparing, Page } from "./comparison";
import type { Reading } from "./draft";
import { changes } from "./page-changes";
import { sameValue } from "./same-value";

/** What one page says under one key, and what was marked in it. */
interface Entry<Said, Mark, P> {
  page: P;
  said: Said;
  marks: readonly Mark[];
}

type Entries<Said, Mark, P> = ReadonlyMap<string, Entry<Said, Mark, P>>;

interface Group<Said, Verdict, Mark, P> {
  /** In document order. */
  readonly entries: Entry<Said, Mark, P>[];
  verdict: Verdict | null;
}

const NONE: readonly never[] = [];

/** What was compared in the latest draft, kept for the next. */
export class Compared<Said, Verdict, Mark, P extends Page> {
  private pages: readonly P[] = [];
  private readonly groups = new Map<string, Group<Said, Verdict, Mark, P>>();
  private readonly entries = new Map<P, Entries<Said, Mark, P>>();
  private readonly marks = new Map<P, readonly Mark[]>();
  private readonly alike: (a: Said, b: Said) => boolean;

  constructor(
    private readonly how: Comparing<Said, Verdict, Mark, P>,
    readonly under: readonly unknown[],
  ) {
    this.alike = how.alike?.bind(how) ?? sameValue;
  }

  marksOf(page: P): readonly Mark[] {
    return this.marks.get(page) ?? NONE;
  }

  update(pages: readonly P[], reading: Reading): void {
    const { gone, come } = changes(this.pages, pages);
    if (gone.length === this.pages.length) this.clear();
    this.pages = pages;
    const touched = new Set<string>();
    const were = new Map(gone.map((page) => [page.start, this.take(page)]));
    for (const page of come) {
      this.add(page, were.get(page.start), reading, touched);
      were.delete(page.start);
    }
    for (const entries of were.values()) {
      for (const [key, entry] of entries) this.drop(key, entry, touched);
    }
    const fresh = new Set(come);
    const stale = new Set(come);
    for (const key of touched) this.judge(key, reading, fresh, stale);
    for (const page of come) this.mark(page, reading);
    for (const page of stale) this.gather(page);
  }

  private clear(): void {
    this.groups.clear();
    this.entries.clear();
    this.marks.clear();
  }

  private take(page: P): Entries<Said, Mark, P> {
    const entries = this.entries.get(page) ?? new Map<string, Entry<Said, Mark, P>>();
    this.entries.delete(page);
    this.marks.delete(page);
    return entries;
  }

  /** Takes a page in; keys under which it says what the one that stood there before said are not touched. */
  private add(
    page: P,
    before: Entries<Said, Mark, P> | undefined,
    reading: Reading,
    touched: Set<string>,
  ): void {
    const own = new Map<string, Entry<Said, Mark, P>>();
    for (const [key, said] of this.how.said(page, reading)) {
      const old = before?.get(key);
      if (old && this.alike(old.said, said)) {
        old.page = page;
        old.said = said;
        own.set(key, old);
        continue;
      }
      if (old) this.drop(key, old, touched);
      touched.add(key);
      const entry = { page, said, marks: NONE };
      own.set(key, entry);
      const group = this.groups.get(key);
      if (group) group.entries.splice(rank(group.entries, page.start), 0, entry);
      else this.groups.set(key, { entries: [entry], verdict: null });
    }
    for (const [key, old] of before ?? []) if (!own.has(key)) this.drop(key, old, touched);
    this.entries.set(page, own);
  }

  private drop(key: string, entry: Entry<Said, Mark, P>, touched: Set<string>): void {
    touched.add(key);
    const all = this.groups.get(key)?.entries ?? [];
    const at = rank(all, entry.page.start);
    if (all[at] === entry) all.splice(at, 1);
  }

  /** Judges a key again; where the verdict changed, all its pages are marked again. */
  private judge(key: string, reading: Reading, fresh: ReadonlySet<P>, stale: Set<P>): void {
    const group = this.groups.get(key);
    if (!group) return;
    const { entries } = group;
    if (entries.length === 0) {
      this.groups.delete(key);
      return;
    }
    const all = entries.map((entry) => entry.said);
    const verdict = this.how.judge(all, reading);
    if (sameValue(verdict, group.verdict)) return;
    group.verdict = verdict;
    for (const entry of entries) {
      // Pages that came are marked afterwards.
      if (fresh.has(entry.page)) continue;
      this.markEntry(entry, verdict, reading);
      stale.add(entry.page);
    }
  }

  private mark(page: P, reading: Reading): void {
    for (const [key, entry] of this.entries.get(page) ?? []) {
      this.markEntry(entry, this.groups.get(key)?.verdict ?? null, reading);
    }
  }

  private markEntry(entry: Entry<Said, Mark, P>, verdict: Verdict | null, reading: Reading): void {
    entry.marks = verdict === null ? NONE : [...this.how.marks(entry.said, verdict, reading)];
  }

  private gather(page: P): void {
    const marks = [...(this.entries.get(page)?.values() ?? [])].flatMap((entry) => entry.marks);
    this.marks.set(page, marks.length === 0 ? NONE : marks);
  }
}

/** Rank of the first entry whose page starts at or after a paragraph, by halves. */
function rank(entries: readonly { readonly page: Page }[], start: number): number {
  let low = 0;
  let high = entries.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((entries[middle]?.page.start ?? 0) < start) low = middle + 1;
    else high = middle;
  }
  return low;
}
