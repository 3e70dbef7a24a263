import { Compared } from "./compared";
import type { Reading } from "./draft";
import { changes } from "./page-changes";
import type { Fault } from "./rule";
import type { Stretch } from "./stretches";

/** What is compared: a stretch, or more that is known of it. The object stays as long as it says the same. */
export interface Page {
  /** Index of its first paragraph. */
  readonly start: number;
}

/** A set of keys, or a map by them. */
export type Keys = Pick<ReadonlySet<string>, "has" | "keys">;

/**
 * How what stands far apart is compared. Each page says things under keys; what all pages say under
 * one key is judged together; the judgement marks places in each page.
 */
export interface Comparing<Said, Verdict, Mark = Fault, P extends Page = Stretch> {
  /** What a page says, one thing a key. Reads the page, and of the draft what `under` names. */
  said(page: P, reading: Reading): ReadonlyMap<string, Said>;
  /** True where two things said are judged alike, though they may stand elsewhere; `sameValue` where it is absent. */
  alike?(a: Said, b: Said): boolean;
  /** What all that was said under one key, in document order, comes to; null marks nothing. */
  judge(all: readonly Said[], reading: Reading): Verdict | null;
  /** What the verdict marks in what one page said. */
  marks(said: Said, verdict: Verdict, reading: Reading): Iterable<Mark>;
  /** Keys under which a verdict may mark a page that says nothing to judge; many, and few matter. */
  concerns?(page: P): Keys;
  /** What the verdict of such a key marks in a page. */
  marksIn?(page: P, key: string, verdict: Verdict): Iterable<Mark>;
  /** What else these depend on; the house style where it is absent. */
  under?(reading: Reading): readonly unknown[];
}

/** The marks of each page, the very list of the time before where they did not change. */
type Compare<Mark, P extends Page> = (
  pages: readonly P[],
  reading: Reading,
) => readonly (readonly Mark[])[];

/** The same for the stretches of a draft: what a rule over the whole draft gives. */
type CompareDraft<Mark = Fault> = (reading: Reading) => readonly (readonly Mark[])[];

const NONE: readonly never[] = [];

/**
 * Compares pages. What was compared in the latest draft is kept, and of the next one only keys under
 * which a changed page says something else are judged again; only where the verdict changed are
 * other pages marked anew.
 */
export function comparison<Said, Verdict, Mark = Fault, P extends Page = Stretch>(
  how: Comparing<Said, Verdict, Mark, P>,
): Compare<Mark, P> {
  let latest: Compared<Said, Verdict, Mark, P> | null = null;
  return (pages, reading) => {
    const under = how.under?.(reading) ?? [reading.style];
    const before = latest;
    // Where anything throws, the next draft begins from nothing.
    latest = null;
    const same = before?.under.every((one, at) => Object.is(one, under[at])) ?? false;
    const now = before && same ? before : new Compared(how, under);
    const marks = now.update(pages, reading);
    latest = now;
    return marks;
  };
}

/** What each stretch shows by itself, front matter included: a comparison with nothing. */
export const byItself = <Mark = Fault>(
  read: (stretch: Stretch, reading: Reading) => Iterable<Mark>,
  under?: (reading: Reading) => readonly unknown[],
): Compare<Mark, Stretch> =>
  comparison<readonly Mark[], true, Mark>({
    said(stretch, reading) {
      const marks = [...read(stretch, reading)];
      return new Map(marks.length === 0 ? [] : [["", marks]]);
    },
    judge: () => true,
    marks: (marks) => marks,
    ...(under ? { under } : {}),
  });

/** What several comparisons mark in each stretch, and all of it. */
interface Joined<Mark> {
  readonly stretches: readonly Stretch[];
  readonly parts: readonly (readonly (readonly Mark[])[])[];
  readonly lists: readonly (readonly Mark[])[];
}

/** Comparisons of the stretches of a draft, as one rule over the whole draft gives them. */
export const overDraft = <Mark = Fault>(
  ...all: readonly Compare<Mark, Stretch>[]
): CompareDraft<Mark> => joined(all, (marks) => marks);

/** The same, with what becomes of all the marks of a stretch. */
export function joined<Mark = Fault>(
  all: readonly Compare<Mark, Stretch>[],
  told: (marks: readonly Mark[]) => readonly Mark[],
): CompareDraft<Mark> {
  let latest: Joined<Mark> = { stretches: [], parts: [], lists: [] };
  return (reading) => {
    const { stretches } = reading;
    const parts = all.map((one) => one(stretches, reading));
    const before = latest;
    if (sameLists(parts, before.parts)) {
      latest = { ...before, stretches };
      return before.lists;
    }
    const change = changes(before.stretches, stretches);
    const lists = change.carried<readonly Mark[]>(before.lists, NONE);
    for (const at of change.differing(parts, before.parts)) {
      lists[at] = told(parts.flatMap((own) => own[at] ?? NONE));
    }
    latest = { stretches, parts, lists };
    return lists;
  };
}

const sameLists = <Mark>(now: Lists<Mark>, before: Lists<Mark>): boolean =>
  now.length === before.length && now.every((lists, rank) => lists === before[rank]);

type Lists<Mark> = readonly (readonly (readonly Mark[])[])[];
