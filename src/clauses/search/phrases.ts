import type { IndexedClauses } from "./indexed-clauses";
import { wordForms } from "./words";

/** Whether an entry's text holds all these word sequences. */
export function holdsPhrases(
  { store, members, memberStarts }: IndexedClauses,
  entry: number,
  phrases: readonly (readonly string[])[],
): boolean {
  const text = ` ${wordForms(store.textOf(members[memberStarts[entry] ?? 0] ?? 0)).join(" ")} `;
  return phrases.every((phrase) => text.includes(` ${phrase.join(" ")} `));
}
