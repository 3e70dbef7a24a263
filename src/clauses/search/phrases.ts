import type { IndexedClauses } from "./indexed-clauses";
import { PostingsReader } from "./postings-reader";
import { wordForms } from "./words";

/**
 * A test for entries whose text holds all these word sequences. Entries are asked in ascending
 * order: whether they hold the words at all is read off the postings, rarest word first, and only
 * the text of those that do is looked at.
 */
export function phraseTest(
  index: IndexedClauses,
  phrases: readonly (readonly string[])[],
): (entry: number) => boolean {
  const { dictionary, postings, store, members, memberStarts } = index;
  const terms = [...new Set(phrases.flat())].map((form) => dictionary.find(form));
  if (terms.includes(-1)) return () => false;
  const readers = terms
    .sort((one, other) => (postings.counts[one] ?? 0) - (postings.counts[other] ?? 0))
    .map((term) => new PostingsReader(postings, term, 1));
  const sought = phrases.map((phrase) => ` ${phrase.join(" ")} `);
  return (entry) => {
    if (!readers.every((reader) => reader.scoreOf(entry) > 0)) return false;
    const clause = members[memberStarts[entry] ?? 0] ?? 0;
    const text = ` ${wordForms(store.textOf(clause)).join(" ")} `;
    return sought.every((phrase) => text.includes(phrase));
  };
}
