import type { Paragraph } from "../../model/paragraph";
import type { Clause } from "../../model/resolution";
import { levelled } from "../levelled";
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

function share(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  const [small, large] = a.size < b.size ? [a, b] : [b, a];
  if (small.size < FEWEST || small.size < large.size / 3) return 0;
  let common = 0;
  let left = small.size;
  for (const word of small) {
    if (large.has(word)) common += 1;
    left -= 1;
    if (common + left < ENOUGH * small.size) return 0;
  }
  return common / small.size;
}

function* repeats(clauses: readonly Clause[], paragraphs: readonly Paragraph[]): Iterable<Fault> {
  const bags = clauses.map((clause) => bagOf(clause, paragraphs));
  for (const [at, bag] of bags.entries()) {
    const earlier = bags.slice(0, at).find((other) => share(bag.words, other.words) >= ENOUGH);
    const paragraph = paragraphs[bag.clause.paragraph];
    if (!earlier || !paragraph) continue;
    const same = earlier.words.size === bag.words.size && share(bag.words, earlier.words) === 1;
    const start = paragraph.text.indexOf(bag.clause.text.slice(0, 20));
    const opening = /^(?:\S+\s+){0,5}\S+/.exec(paragraph.text.slice(Math.max(0, start)))?.[0] ?? "";
    const from = Math.max(0, start);
    yield {
      ...span(paragraph, from, from + opening.length),
      severity: same ? "warning" : "info",
      message: {
        fr: `Ce texte redit ${same ? "mot pour mot" : "presque"} celui qui commence par « ${earlier.clause.text.slice(0, 50)}… ».`,
        en: `This text ${same ? "repeats" : "nearly repeats"} the one that begins “${earlier.clause.text.slice(0, 50)}…”.`,
      },
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
