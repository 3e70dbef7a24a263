import type { Bilingual, Collection, Outline } from "../../src/index";

/** A collection as the drafter sees it in the list, and as it is kept. */
export interface Shelved {
  readonly id: string;
  /** Of no other collection at hand: the file's, with a number where another has it. */
  readonly name: string;
  readonly session: number | null;
  /** `POL`, `ECO`…, in alphabetical order; empty where no resolution names its own. */
  readonly committees: readonly string[];
  readonly resolutions: number;
  readonly preambular: number;
  readonly operative: number;
  /** What could not be understood. */
  readonly warnings: readonly Bilingual[];
}

/** More warnings than anyone reads say the same thing again. */
const MOST_WARNINGS = 20;

export function shelved(
  id: string,
  { name, session, resolutions, clauses }: Collection,
  outlined: Outline,
  warnings: readonly Bilingual[],
): Shelved {
  const committees = new Set(outlined.resolutions.flatMap(({ committee }) => committee ?? []));
  return {
    id,
    name,
    session,
    committees: [...committees].sort(),
    resolutions,
    preambular: clauses.filter(({ part }) => part === "preamble").length,
    operative: clauses.filter(({ part }) => part === "operative").length,
    warnings: warnings.slice(0, MOST_WARNINGS),
  };
}

/** Whether two are the same collection: by session and committees, by name where these are unknown. */
export function isSameCollection(one: Shelved, other: Shelved): boolean {
  const known = (shelf: Shelved): boolean => shelf.session !== null && shelf.committees.length > 0;
  if (known(one) !== known(other)) return false;
  return known(one)
    ? one.session === other.session && one.committees.join() === other.committees.join()
    : one.name === other.name;
}

/** A name that none of the others has. */
export function freeName(name: string, others: readonly Shelved[]): string {
  const isTaken = (wanted: string): boolean => others.some((shelf) => shelf.name === wanted);
  if (!isTaken(name)) return name;
  let number = 2;
  while (isTaken(`${name} (${number})`)) number++;
  return `${name} (${number})`;
}
