import type { Paragraph } from "../../model/paragraph";
import type { Clause } from "../../model/resolution";
import { levelled } from "../levelled";
import type { Fix } from "../finding";
import type { Fault, ResolutionRule } from "../rule";
import { span } from "../span";

/** So much of the shorter clause's long words must stand in the other. */
const ENOUGH = 0.8;
const FEWEST = 5;

interface Bag {
  readonly clause: Clause;
  readonly words: ReadonlySet<string>;
}

const bagOf = (clause: Clause, paragraphs: readonly Paragraph[]): Bag => ({
  clause,
  words: new Set(
    clause.paragraphs.flatMap((index) => {
      const paragraph = paragraphs[index];
      return paragraph ? (levelled(paragraph).match(/[a-zœ]{7,}/g) ?? []) : [];
    }),
  ),
});

/** The first of the earlier clauses that has enough of the same words. */
function firstAlike(
  { words }: Bag,
  bags: readonly Bag[],
  inCommon: ReadonlyMap<number, number>,
): number | null {
  let first: number | null = null;
  for (const [at, common] of inCommon) {
    const other = bags[at]?.words.size ?? 0;
    const [small, large] = words.size < other ? [words.size, other] : [other, words.size];
    if (small < FEWEST || small < large / 3 || common < ENOUGH * small) continue;
    if (first === null || at < first) first = at;
  }
  return first;
}

function* repeats(clauses: readonly Clause[], paragraphs: readonly Paragraph[]): Iterable<Fault> {
  const bags = clauses.map((clause) => bagOf(clause, paragraphs));
  const clausesWith = new Map<string, number[]>();
  for (const [at, bag] of bags.entries()) {
    const inCommon = new Map<number, number>();
    for (const word of bag.words) {
      const others = clausesWith.get(word);
      if (!others) {
        clausesWith.set(word, [at]);
        continue;
      }
      for (const other of others) inCommon.set(other, (inCommon.get(other) ?? 0) + 1);
      others.push(at);
    }
    const index = firstAlike(bag, bags, inCommon);
    const earlier = index === null ? undefined : bags[index];
    const paragraph = paragraphs[bag.clause.paragraph];
    if (!earlier || !paragraph) continue;
    const same =
      earlier.words.size === bag.words.size && inCommon.get(index ?? -1) === bag.words.size;
    const start = paragraph.text.indexOf(bag.clause.text.slice(0, 20));
    const opening = /^(?:\S+\s+){0,5}\S+/.exec(paragraph.text.slice(Math.max(0, start)))?.[0] ?? "";
    const from = Math.max(0, start);
    const remove = (clause: Clause): Fix["edits"] =>
      clause.paragraphs.map((each) => ({ paragraph: each, delete: true }));
    yield {
      ...span(paragraph, from, from + opening.length),
      severity: same ? "warning" : "info",
      message: {
        fr: `Ce texte redit ${same ? "mot pour mot" : "presque"} celui qui commence par « ${earlier.clause.text.slice(0, 50)}… ».`,
        en: `This text ${same ? "repeats" : "nearly repeats"} the one that begins “${earlier.clause.text.slice(0, 50)}…”.`,
      },
      suggestions: [
        {
          title: { fr: "Supprimer ce texte", en: "Delete this text" },
          edits: remove(bag.clause),
        },
        {
          title: { fr: "Supprimer le premier des deux", en: "Delete the first of the two" },
          edits: remove(earlier.clause),
        },
      ],
    };
  }
}

export const repeatedParagraph: ResolutionRule = {
  id: "repeated-paragraph",
  scope: "resolution",
  severity: "warning",
  summary: {
    fr: "Une résolution ne dit pas deux fois la même chose.",
    en: "A resolution does not say the same thing twice.",
  },
  why: {
    fr: "Deux versions d’un alinéa restées côte à côte montrent un amendement à demi fait.",
    en: "Two versions of one clause left side by side show an amendment half made.",
  },
  examples: {
    within: "preamble",
    bad: [
      {
        text: "Rappelant les principes de la Charte des bibliothèques publiques et les programmes régionaux de lecture adoptés ;\n\nRappelant les principes de la Charte des bibliothèques publiques et les programmes régionaux de lecture adoptés :",
        finds: ["Rappelant les principes de la Charte"],
      },
    ],
    good: [
      "Rappelant les principes de la Charte des bibliothèques publiques et les programmes régionaux de lecture ;\n\nRappelant le rôle des archives nationales dans la conservation des manuscrits anciens :",
    ],
  },
  *check(resolution, { paragraphs }) {
    yield* repeats(resolution.preamble, paragraphs);
    yield* repeats(resolution.operative, paragraphs);
  },
};
