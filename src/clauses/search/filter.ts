import type { SearchOptions } from "../search-options";
import type { IndexedClauses } from "./indexed-clauses";
import { wordForms } from "./words";

/** Whether a clause is asked for; null where every clause is. */
export type ClauseFilter = ((clause: number) => boolean) | null;

/** Compiles the filters of a search: resolutions and verbs are judged once, not once a clause. */
export function clauseFilter({ store }: IndexedClauses, options: SearchOptions): ClauseFilter {
  const tests: ((clause: number) => boolean)[] = [];
  const { part, verb } = options;
  if (part !== undefined) {
    const wanted = part === "operative" ? 1 : 0;
    tests.push((clause) => store.columns.parts[clause] === wanted);
  }
  if (verb !== undefined) {
    const wanted = wordForms(verb).join(" ");
    const allowed = store.tables.verbs.map((verbs) =>
      verbs.some((form) => wordForms(form).join(" ").startsWith(wanted)),
    );
    tests.push((clause) => allowed[store.columns.verbs[clause] ?? 0] ?? false);
  }
  if (asksForResolutions(options)) {
    const allowed = store.tables.resolutions.map(({ id, collection }) => {
      const { name, session } = store.tables.collections[collection] ?? { name: "", session: null };
      return allows(options, id, name, session);
    });
    tests.push((clause) => allowed[store.columns.resolutions[clause] ?? 0] ?? false);
  }
  return tests.length === 0 ? null : (clause) => tests.every((test) => test(clause));
}

const asksForResolutions = (options: SearchOptions): boolean =>
  options.sessions !== undefined ||
  options.committee !== undefined ||
  options.collections !== undefined ||
  options.without !== undefined;

function allows(
  { sessions, committee, collections, without }: SearchOptions,
  id: string,
  name: string,
  session: number | null,
): boolean {
  if (without !== undefined && without === id) return false;
  if (collections !== undefined && !collections.includes(name)) return false;
  if (committee !== undefined && committeeOf(id) !== committee.toUpperCase()) return false;
  if (sessions === undefined) return true;
  const held = sessionOf(id) ?? session;
  return (
    held !== null &&
    held >= (sessions.from ?? 0) &&
    held <= (sessions.to ?? Number.MAX_SAFE_INTEGER)
  );
}

/** `2/47-POL` → `POL`. */
const committeeOf = (id: string): string | null =>
  /-([^-()]+)(?:\(|$)/.exec(id)?.[1]?.toUpperCase() ?? null;

const sessionOf = (id: string): number | null => {
  const session = /\/(\d+)/.exec(id)?.[1];
  return session === undefined ? null : Number(session);
};

/** The filter on entries: one that has a member asked for. */
export function entryFilter(
  { members, memberStarts }: IndexedClauses,
  filter: ClauseFilter,
): ((entry: number) => boolean) | null {
  if (filter === null) return null;
  return (entry) => {
    const end = memberStarts[entry + 1] ?? 0;
    for (let at = memberStarts[entry] ?? 0; at < end; at += 1) {
      if (filter(members[at] ?? 0)) return true;
    }
    return false;
  };
}
