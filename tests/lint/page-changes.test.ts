import fc from "fast-check";
import { changes } from "../../src/lint/page-changes";

interface Page {
  readonly name: number;
}

/** Pages of which one stretch gave way to others, and two lists by page, before and after. */
const twoDrafts = fc
  .record({
    length: fc.nat(12),
    from: fc.nat(12),
    gone: fc.nat(4),
    come: fc.nat(4),
    marks: fc.array(fc.nat(2), { minLength: 60, maxLength: 60 }),
  })
  .map(({ length, from, gone, come, marks }) => {
    const before: Page[] = Array.from({ length }, (_, name) => ({ name }));
    const next = Array.from({ length: come }, (_, rank) => ({ name: 100 + rank }));
    const now = [...before.slice(0, from), ...next, ...before.slice(from + gone)];
    const list = (start: number, size: number) => marks.slice(start, start + size);
    return {
      before,
      now,
      lists: [list(0, now.length), list(17, now.length)],
      listsBefore: [list(34, before.length), list(43, before.length)],
    };
  });

it("carries what was listed to where its page is now", () => {
  fc.assert(
    fc.property(twoDrafts, ({ before, now, listsBefore }) => {
      const [list] = listsBefore;
      const carried = changes(before, now).carried(list ?? [], null);
      const expected = now.map((page) => list?.[before.indexOf(page)] ?? null);
      expect(carried).toEqual(expected);
    }),
  );
});

it("names the places of other pages, and of those of which a list says something else", () => {
  fc.assert(
    fc.property(twoDrafts, ({ before, now, lists, listsBefore }) => {
      const places = changes(before, now).differing(lists, listsBefore);
      const expected = now.flatMap((page, at) => {
        const was = before.indexOf(page);
        const same = was >= 0 && lists.every((list, rank) => list[at] === listsBefore[rank]?.[was]);
        return same ? [] : [at];
      });
      expect([...places].sort((a, b) => a - b)).toEqual(expected);
    }),
  );
});

it("tells what is gone and what came", () => {
  fc.assert(
    fc.property(twoDrafts, ({ before, now }) => {
      const { gone, come } = changes(before, now);
      expect(gone).toEqual(before.filter((page) => !now.includes(page)));
      expect(come).toEqual(now.filter((page) => !before.includes(page)));
    }),
  );
});
