import MiniSearch from "minisearch";
import {
  clauseIndex,
  outline,
  readText,
  suggest,
  type ClauseIndex,
  type CorpusClause,
  type Paragraph,
} from "../src/index";
import { adoptedCollection, adoptedText, corporaArePresent } from "./corpora";
import {
  firstEight,
  firstEightMisspelt,
  firstThree,
  threeReplaced,
  type QualityQuery,
} from "./quality-queries";

/** Whether one of the first five results is a right answer. */
type Finder = (query: QualityQuery) => boolean;

const FIRST = 5;

/** Everything the pane knows about the place; `inContext` off: the words alone, as other engines. */
function ours(index: ClauseIndex, inContext: boolean): Finder {
  return ({ text, source, before, right }) => {
    const context = inContext ? { part: source.part, title: source.title, before } : {};
    const without = right.has(source) ? undefined : source.resolution;
    const keys = new Set(Array.from(right, keyOf));
    const hits = index.alike(text, { limit: FIRST, without, ...context });
    return hits.some((hit) =>
      [hit.clause, ...hit.history].some((clause) => keys.has(keyOf(clause))),
    );
  };
}

const keyOf = (clause: Pick<CorpusClause, "resolution" | "text">): string =>
  `${clause.resolution} ${clause.text}`;

function miniSearch(clauses: readonly CorpusClause[]): Finder {
  const engine = new MiniSearch({ fields: ["text"], searchOptions: { fuzzy: 0.2, prefix: true } });
  engine.addAll(clauses.map(({ text }, id) => ({ id, text })));
  return ({ text, source, right }) => {
    const found = engine.search(text).map(({ id }) => clauses[id as number] as CorpusClause);
    const elsewhere = right.has(source)
      ? found
      : found.filter(({ resolution }) => resolution !== source.resolution);
    return elsewhere.slice(0, FIRST).some((clause) => right.has(clause));
  };
}

/**
 * (d) Each resolution without its follow-up and with an empty last paragraph, the cursor there: how
 * often the follow-up comes first, for the next session.
 */
function followUps(index: ClauseIndex): { readonly right: number; readonly asked: number } {
  const { paragraphs } = readText(adoptedText());
  const { resolutions } = outline(paragraphs);
  const right = resolutions.filter(({ start, followUp, operative }) => {
    const last = operative.at(-1);
    if (last === undefined) return false;
    const end = Math.max(...last.paragraphs, ...last.subItems.flatMap((item) => item.paragraphs));
    const kept = paragraphs.slice(start, end + 1).filter((one) => one.index !== followUp);
    const model = paragraphs[end] as Paragraph;
    const draft = [...kept, { ...model, text: "", runs: [] }].map(
      (paragraph, index): Paragraph => ({
        ...paragraph,
        index,
      }),
    );
    const [first] = suggest(index, draft, outline(draft), draft.length - 1);
    return first?.kind === "standard" && /à la 48ème session/.test(first.text);
  });
  return { right: right.length, asked: resolutions.length };
}

const share = (queries: readonly QualityQuery[], finder: Finder): string =>
  `${((100 * queries.filter(finder).length) / queries.length).toFixed(1)} %`.padStart(9);

if (!corporaArePresent()) {
  console.log("left out: ../shared is absent");
} else {
  const corpus = adoptedCollection();
  const index = clauseIndex([corpus]);
  const finders = [ours(index, true), ours(index, false), miniSearch(corpus.clauses)];
  const rows: readonly [string, readonly QualityQuery[]][] = [
    ["(a) first eight words", firstEight(corpus)],
    ["(b) one misspelt", firstEightMisspelt(corpus)],
    ["(c) three words replaced", threeReplaced(corpus)],
    ["(e) first three words", firstThree(corpus)],
  ];
  console.log("right answer in the first five".padEnd(38), "  in place words only MiniSearch");
  for (const [name, queries] of rows) {
    const shares = finders.map((finder) => share(queries, finder)).join("  ");
    console.log(`${name} (${queries.length} queries)`.padEnd(38), shares);
  }
  const { right, asked } = followUps(index);
  console.log(`(d) follow-up first: ${right} of ${asked}`);
}
