import fc from "fast-check";
import { bestEntries } from "../../../src/clauses/search/best-entries";
import { buildIndex } from "../../../src/clauses/search/build-index";
import type { IndexedClauses } from "../../../src/clauses/search/indexed-clauses";
import { BLOCK } from "../../../src/clauses/search/postings";
import type { Collection, CorpusClause } from "../../../src/clauses/collection";

const clause = (text: string): CorpusClause => ({
  text,
  runs: [{ text }],
  part: "operative",
  resolution: "1/47-CUL",
  title: "",
  number: "1",
  verbs: [],
});

const indexOf = (texts: readonly string[]): IndexedClauses => {
  const clauses = texts.map(clause);
  const corpus: Collection = { name: "c", session: 47, resolutions: 1, clauses };
  const building = buildIndex([corpus]);
  for (;;) {
    const step = building.next();
    if (step.done) return step.value;
  }
};

/** Every posting read by hand, every entry scored, all sorted: nothing left out, nothing clever. */
function scoredPlainly(
  { postings, memberStarts }: IndexedClauses,
  query: readonly { term: number; weight: number }[],
  most: number,
): { entry: number; score: number }[] {
  const scores = new Array<number>(memberStarts.length - 1).fill(0);
  for (const { term, weight } of query) {
    let at = postings.blockStart[postings.blocks[term] ?? 0] ?? 0;
    let entry = -1;
    for (let read = 0; read < (postings.counts[term] ?? 0); read += 1) {
      let shift = 0;
      let gap = 0;
      for (;;) {
        const byte = postings.bytes[at] ?? 0;
        at += 1;
        gap += (byte % 128) * 2 ** shift;
        shift += 7;
        if (byte < 128) break;
      }
      entry += gap;
      scores[entry] = (scores[entry] ?? 0) + (postings.bytes[at] ?? 0) * weight;
      at += 1;
    }
  }
  return scores
    .map((score, entry) => ({ entry, score }))
    .filter(({ score }) => score > 0)
    .sort((one, other) => other.score - one.score || one.entry - other.entry)
    .slice(0, most);
}

const VOCABULARY = "le livre eau sport vaccin école archive lecteur prêt norme puits stade".split(
  " ",
);
/** Common words come often, as in a language. */
const word = fc.nat(77).map((at) => VOCABULARY[Math.floor(Math.sqrt(at))] ?? "le");
const text = fc.array(word, { minLength: 1, maxLength: 14 }).map((words) => words.join(" "));

describe("bestEntries", () => {
  it("gives exactly what scoring every posting gives, in the same order", () => {
    fc.assert(
      fc.property(
        fc.array(text, { minLength: 1, maxLength: 80 }),
        fc.array(fc.record({ term: fc.nat(11), weight: fc.integer({ min: 1, max: 900 }) }), {
          minLength: 1,
          maxLength: 8,
        }),
        fc.integer({ min: 1, max: 12 }),
        (texts, asked, most) => {
          const index = indexOf(texts);
          const query = asked.filter(({ term }) => term < index.dictionary.size);
          expect(bestEntries(index.postings, index.memberStarts.length - 1, query, most)).toEqual(
            scoredPlainly(index, query, most),
          );
        },
      ),
    );
  });

  it("stays exact over many blocks and windows", () => {
    const texts = Array.from({ length: 9000 }, (_, at) => {
      const rare = at % 701 === 0 ? "archive " : "";
      const words = Array.from(
        { length: 3 + (at % 7) },
        (_, i) => VOCABULARY[(at * 7 + i * i) % 11],
      );
      return `${rare}${words.join(" ")} n ${at}`;
    });
    const index = indexOf(texts);
    expect(Math.max(...index.postings.counts)).toBeGreaterThan(BLOCK * 4);
    for (let round = 0; round < 12; round += 1) {
      const query = [1, 2, 3, 4, 5].map((step) => ({
        term: index.dictionary.find(VOCABULARY[(round * step) % 12] ?? "") + 0,
        weight: 10 + ((round * step * 37) % 700),
      }));
      const known = query.filter(({ term }) => term >= 0);
      for (const most of [1, 10, 64]) {
        expect(bestEntries(index.postings, index.memberStarts.length - 1, known, most)).toEqual(
          scoredPlainly(index, known, most),
        );
      }
    }
  });

  it("takes only what is accepted, and is exact among these", () => {
    const index = indexOf(["livre", "livre eau", "eau", "livre sport", "livre livre sport eau"]);
    const query = [{ term: index.dictionary.find("livre"), weight: 5 }];
    const even = bestEntries(index.postings, 5, query, 5, (entry) => entry % 2 === 0);
    expect(even.map(({ entry }) => entry)).toEqual(
      scoredPlainly(index, query, 5)
        .map(({ entry }) => entry)
        .filter((entry) => entry % 2 === 0),
    );
  });
});
