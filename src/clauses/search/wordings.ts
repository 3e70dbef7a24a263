import { Dictionary } from "./dictionary";
import { growingWords } from "./growable";
import { impactOf, OPENING_COUNTS, OPENING_WORDS, TITLE_IMPACT } from "./impact";
import type { IndexedClauses } from "./indexed-clauses";
import type { Postings } from "./postings";
import { PostingsWriter } from "./postings";
import { TermRanks } from "./term-ranks";
import { eachWord } from "./words";

type Entry = number;

/** Collects the wordings of the clauses, one entry for clauses of the same words, and inverts them. */
export class Wordings {
  readonly #ranks = new TermRanks();
  /** The terms of all entries, one after another. */
  readonly #terms = growingWords();
  readonly #starts = growingWords();
  /** The entry, and the title, of each clause. */
  readonly #entries = growingWords();
  readonly #titles = growingWords();
  readonly #titleTerms: (readonly number[])[] = [];
  readonly #titleRanks = new Map<string, number>();
  readonly #byHash = new Map<number, Entry>();

  add(text: string, title: string): void {
    const start = this.#terms.length;
    let high = 17;
    let low = 31;
    eachWord(text, (from, to) => {
      const term = this.#ranks.of(text.slice(from, to));
      this.#terms.push(term);
      high = (Math.imul(high, 0x01000193) ^ term) | 0;
      low = (Math.imul(low, 0x85ebca6b) + term) | 0;
    });
    this.#titles.push(this.#titleOf(title));
    const hash = (high >>> 0) * 0x200000 + (low & 0x1fffff);
    const known = this.#byHash.get(hash);
    if (known !== undefined && this.#sameTerms(known, start)) {
      this.#terms.length = start;
      this.#entries.push(known);
      return;
    }
    if (known === undefined) this.#byHash.set(hash, this.#starts.length);
    this.#entries.push(this.#starts.length);
    this.#starts.push(start);
  }

  finish(): Omit<IndexedClauses, "store"> {
    this.#starts.push(this.#terms.length);
    const entries = this.#entries.values();
    const { members, memberStarts } = membersOf(entries, this.#starts.length - 1);
    const order = Uint32Array.from(this.#ranks.forms.keys()).sort((one, other) =>
      (this.#ranks.forms[one] ?? "") < (this.#ranks.forms[other] ?? "") ? -1 : 1,
    );
    return {
      dictionary: Dictionary.of(Array.from(order, (rank) => this.#ranks.forms[rank] ?? "")),
      postings: this.#invert(members, memberStarts, order),
      members,
      memberStarts,
      entries,
    };
  }

  /** Whether the terms from `start` to the end are those of an entry. */
  #sameTerms(entry: Entry, start: number): boolean {
    const terms = this.#terms.values();
    const starts = this.#starts.values();
    const from = starts[entry] ?? 0;
    const length = (starts[entry + 1] ?? start) - from;
    if (length !== terms.length - start) return false;
    for (let at = 0; at < length; at += 1) {
      if (terms[from + at] !== terms[start + at]) return false;
    }
    return true;
  }

  #titleOf(title: string): number {
    const known = this.#titleRanks.get(title);
    if (known !== undefined) return known;
    const terms = new Set<number>();
    eachWord(title, (from, to) => terms.add(this.#ranks.of(title.slice(from, to))));
    const rank = this.#titleTerms.push([...terms]) - 1;
    this.#titleRanks.set(title, rank);
    return rank;
  }

  #invert(members: Uint32Array, memberStarts: Uint32Array, order: Uint32Array): Postings {
    const size = this.#ranks.forms.length;
    const starts = new Uint32Array(size + 1);
    this.#eachPosting(members, memberStarts, (term) => {
      starts[term + 1] = (starts[term + 1] ?? 0) + 1;
    });
    for (let term = 0; term < size; term += 1) {
      starts[term + 1] = (starts[term + 1] ?? 0) + (starts[term] ?? 0);
    }
    const entries = new Uint32Array(starts[size] ?? 0);
    const impacts = new Uint8Array(entries.length);
    const filled = starts.slice();
    this.#eachPosting(members, memberStarts, (term, entry, impact) => {
      const at = filled[term] ?? 0;
      entries[at] = entry;
      impacts[at] = impact;
      filled[term] = at + 1;
    });
    const writer = new PostingsWriter();
    for (const term of order) {
      const [from, to] = [starts[term] ?? 0, starts[term + 1] ?? 0];
      writer.addTerm(entries.subarray(from, to), impacts.subarray(from, to));
    }
    return writer.finish();
  }

  /** Entry by entry, each distinct term once, words of the titles after those of the text. */
  #eachPosting(
    members: Uint32Array,
    memberStarts: Uint32Array,
    visit: (term: number, entry: Entry, impact: number) => void,
  ): void {
    const terms = this.#terms.values();
    const starts = this.#starts.values();
    const titles = this.#titles.values();
    const count = starts.length - 1;
    const average = terms.length / Math.max(1, count);
    const frequencies = new Uint16Array(this.#ranks.forms.length);
    const distinct: number[] = [];
    for (let entry = 0; entry < count; entry += 1) {
      const from = starts[entry] ?? 0;
      const to = starts[entry + 1] ?? 0;
      distinct.length = 0;
      for (let at = from; at < to; at += 1) {
        const term = terms[at] ?? 0;
        if (frequencies[term] === 0) distinct.push(term);
        frequencies[term] =
          (frequencies[term] ?? 0) + (at - from < OPENING_WORDS ? OPENING_COUNTS : 1);
      }
      for (const term of distinct) {
        visit(term, entry, impactOf(frequencies[term] ?? 0, to - from, average));
      }
      const last = memberStarts[entry + 1] ?? 0;
      for (let member = memberStarts[entry] ?? 0; member < last; member += 1) {
        for (const term of this.#titleTerms[titles[members[member] ?? 0] ?? 0] ?? []) {
          if (frequencies[term] !== 0) continue;
          frequencies[term] = 1;
          distinct.push(term);
          visit(term, entry, TITLE_IMPACT);
        }
      }
      for (const term of distinct) frequencies[term] = 0;
    }
  }
}

/** Clauses by entry, in order. */
function membersOf(
  entries: Uint32Array,
  count: number,
): Pick<IndexedClauses, "members" | "memberStarts"> {
  const memberStarts = new Uint32Array(count + 1);
  for (const entry of entries) memberStarts[entry + 1] = (memberStarts[entry + 1] ?? 0) + 1;
  for (let entry = 0; entry < count; entry += 1) {
    memberStarts[entry + 1] = (memberStarts[entry + 1] ?? 0) + (memberStarts[entry] ?? 0);
  }
  const filled = memberStarts.slice();
  const members = new Uint32Array(entries.length);
  entries.forEach((entry, clause) => {
    const at = filled[entry] ?? 0;
    members[at] = clause;
    filled[entry] = at + 1;
  });
  return { members, memberStarts };
}
