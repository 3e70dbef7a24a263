import type { Collection } from "./collection";

/** What the collections know of adopted resolutions; answers the lint's `Precedents`. */
export interface Adopted {
  holds(session: number, committee: string): boolean;
  title(number: number, session: number, committee: string): string | null;
}

/** `12/47-POL`, and `2/8-AF(IS)` of a Summit, which is another body's and not looked up. */
const ID = /^(\d+)\/(\d+)-([^(]+)$/;

/** The resolutions of collections by number, session and committee. */
export function adopted(collections: readonly Collection[]): Adopted {
  const titles = new Map<string, string>();
  const held = new Set<string>();
  for (const { clauses } of collections) {
    for (const { resolution, title } of clauses) {
      const [, , session, committee] = ID.exec(resolution) ?? [];
      if (session === undefined || committee === undefined) continue;
      titles.set(resolution, title);
      held.add(`${session}-${committee}`);
    }
  }
  return {
    holds: (session, committee) => held.has(`${session}-${committee}`),
    title: (number, session, committee) => titles.get(`${number}/${session}-${committee}`) ?? null,
  };
}
