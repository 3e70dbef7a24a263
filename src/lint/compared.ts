import type { Comparing, Keys, Page } from "./comparison";
import type { Reading } from "./draft";
import { firstFrom } from "./first-from";
import { changes, type PageChanges } from "./page-changes";
import { sameValue } from "./same-value";

/** What one page says under one key, and what was marked in it. */
interface Entry<Said, Verdict, Mark, P> {
  readonly group: Group<Said, Verdict, Mark, P>;
  page: P;
  said: Said;
  marks: readonly Mark[];
}

interface Group<Said, Verdict, Mark, P> {
  /** In document order. */
  readonly entries: Entry<Said, Verdict, Mark, P>[];
  verdict: Verdict | null;
}

/** What is known of one page. */
interface Known<Said, Verdict, Mark, P> {
  readonly entries: ReadonlyMap<string, Entry<Said, Verdict, Mark, P>>;
  readonly concerns: Keys;
  /** What was marked under keys that concern it, where anything was. */
  readonly marked: Map<string, readonly Mark[]>;
  /** All its marks. */
  marks: readonly Mark[];
}

const NONE: readonly never[] = [];
const NO_KEYS: Keys = new Set();

/** What was compared in the latest draft, kept for the next. */
export class Compared<Said, Verdict, Mark, P extends Page> {
  private pages: readonly P[] = [];
  /** The marks of each page, by its place among the pages. */
  private lists: readonly (readonly Mark[])[] = [];
  private readonly groups = new Map<string, Group<Said, Verdict, Mark, P>>();
  /** Those of the groups that have one: few do. */
  private readonly verdicts = new Map<string, Verdict>();
  private readonly known = new Map<P, Known<Said, Verdict, Mark, P>>();
  private readonly alike: (a: Said, b: Said) => boolean;

  constructor(
    private readonly how: Comparing<Said, Verdict, Mark, P>,
    readonly under: readonly unknown[],
  ) {
    this.alike = how.alike?.bind(how) ?? sameValue;
  }

  /** The marks of each page; the very list of the time before where nothing changed. */
  update(pages: readonly P[], reading: Reading): readonly (readonly Mark[])[] {
    if (pages === this.pages) return this.lists;
    const change = changes(this.pages, pages);
    const { gone, come } = change;
    if (gone.length === this.pages.length) {
      this.groups.clear();
      this.verdicts.clear();
      this.known.clear();
    }
    this.pages = pages;
    const touched = new Set<string>();
    const were = new Map<number, Known<Said, Verdict, Mark, P>>();
    for (const page of gone) {
      const known = this.known.get(page);
      if (known) were.set(page.start, known);
      this.known.delete(page);
    }
    for (const page of come) {
      this.add(page, were.get(page.start), reading, touched);
      were.delete(page.start);
    }
    for (const { entries } of were.values()) {
      for (const [key, entry] of entries) this.drop(key, entry, touched);
    }
    const fresh = new Set(come);
    const stale = new Set(come);
    for (const key of touched) this.judge(key, reading, fresh, stale);
    for (const page of come) this.mark(page, reading);
    for (const page of stale) this.gather(page);
    this.lists = this.listed(change, stale);
    return this.lists;
  }

  /** The lists of the time before, but for the pages that changed or were marked anew. */
  private listed(
    { carried, head, foot }: PageChanges<P>,
    stale: ReadonlySet<P>,
  ): readonly (readonly Mark[])[] {
    const { pages, lists: before } = this;
    const places = new Set<number>();
    for (let at = head; at < pages.length - foot; at += 1) places.add(at);
    for (const page of stale) places.add(rank(pages, page.start));
    let lists: (readonly Mark[])[] | null =
      before.length === pages.length ? null : carried<readonly Mark[]>(before, NONE);
    for (const at of places) {
      const page = pages[at];
      const marks = page === undefined ? NONE : this.marksOf(page);
      if ((lists ?? before)[at] !== marks) (lists ??= [...before])[at] = marks;
    }
    return lists ?? before;
  }

  private marksOf(page: P): readonly Mark[] {
    return this.known.get(page)?.marks ?? NONE;
  }

  /** Takes a page in; keys under which it says what the one that stood there before said are not touched. */
  private add(
    page: P,
    before: Known<Said, Verdict, Mark, P> | undefined,
    reading: Reading,
    touched: Set<string>,
  ): void {
    const own = new Map<string, Entry<Said, Verdict, Mark, P>>();
    for (const [key, said] of this.how.said(page, reading)) {
      const old = before?.entries.get(key);
      if (old && this.alike(old.said, said)) {
        old.page = page;
        old.said = said;
        own.set(key, old);
        continue;
      }
      if (old) this.drop(key, old, touched);
      touched.add(key);
      const group = this.groupOf(key);
      const entry = { group, page, said, marks: NONE };
      own.set(key, entry);
      const { entries } = group;
      const last = entries.at(-1);
      if (last === undefined || last.page.start < page.start) entries.push(entry);
      else entries.splice(rankOf(entries, page.start), 0, entry);
    }
    for (const [key, old] of before?.entries ?? []) {
      if (!own.has(key)) this.drop(key, old, touched);
    }
    const concerns = this.how.concerns?.(page) ?? NO_KEYS;
    this.known.set(page, { entries: own, concerns, marked: new Map(), marks: NONE });
  }

  private groupOf(key: string): Group<Said, Verdict, Mark, P> {
    let group = this.groups.get(key);
    if (group === undefined) {
      group = { entries: [], verdict: null };
      this.groups.set(key, group);
    }
    return group;
  }

  private drop(key: string, entry: Entry<Said, Verdict, Mark, P>, touched: Set<string>): void {
    touched.add(key);
    const all = entry.group.entries;
    const at = rankOf(all, entry.page.start);
    if (all[at] === entry) all.splice(at, 1);
  }

  /** Judges a key again; where the verdict changed, its pages and those that it concerns are marked again. */
  private judge(key: string, reading: Reading, fresh: ReadonlySet<P>, stale: Set<P>): void {
    const group = this.groups.get(key);
    if (!group) return;
    const { entries } = group;
    if (entries.length === 0) this.groups.delete(key);
    const said = entries.map((entry) => entry.said);
    const verdict = said.length === 0 ? null : this.how.judge(said, reading);
    if (sameValue(verdict, group.verdict)) return;
    group.verdict = verdict;
    if (verdict === null) this.verdicts.delete(key);
    else this.verdicts.set(key, verdict);
    // Pages that came are marked afterwards.
    for (const entry of entries) {
      if (fresh.has(entry.page)) continue;
      entry.marks = verdict === null ? NONE : [...this.how.marks(entry.said, verdict, reading)];
      stale.add(entry.page);
    }
    if (!this.how.concerns) return;
    for (const [page, known] of this.known) {
      if (!known.concerns.has(key) || fresh.has(page)) continue;
      this.markIn(page, key, verdict, known);
      stale.add(page);
    }
  }

  private mark(page: P, reading: Reading): void {
    const known = this.known.get(page);
    if (!known) return;
    for (const entry of known.entries.values()) {
      const { verdict } = entry.group;
      entry.marks = verdict === null ? NONE : [...this.how.marks(entry.said, verdict, reading)];
    }
    if (!this.how.concerns) return;
    for (const [key, verdict] of this.verdicts) {
      if (known.concerns.has(key)) this.markIn(page, key, verdict, known);
    }
  }

  private markIn(
    page: P,
    key: string,
    verdict: Verdict | null,
    { marked }: Known<Said, Verdict, Mark, P>,
  ): void {
    const marks = verdict === null ? [] : [...(this.how.marksIn?.(page, key, verdict) ?? [])];
    if (marks.length > 0) marked.set(key, marks);
    else marked.delete(key);
  }

  private gather(page: P): void {
    const known = this.known.get(page);
    if (!known) return;
    const marks: Mark[] = [];
    for (const entry of known.entries.values()) marks.push(...entry.marks);
    for (const own of known.marked.values()) marks.push(...own);
    known.marks = marks.length === 0 ? NONE : marks;
  }
}

/** Rank of the first of some pages that starts at or after a paragraph, by halves. */
function rank(pages: readonly Page[], start: number): number {
  return firstFrom(pages.length, (at) => (pages[at]?.start ?? 0) < start);
}

/** The same of entries. */
function rankOf(entries: readonly { readonly page: Page }[], start: number): number {
  return firstFrom(entries.length, (at) => (entries[at]?.page.start ?? 0) < start);
}
