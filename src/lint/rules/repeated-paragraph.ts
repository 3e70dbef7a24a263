import { fold } from "../../language/fold";
import type { Paragraph } from "../../model/paragraph";
import type { Clause } from "../../model/resolution";
import type { Fix } from "../finding";
import { levelled } from "../levelled";
import { longWords, SharedWords, speltLongWords } from "../long-words";
import type { Fault, ResolutionRule } from "../rule";
import { span } from "../span";

/** So much of the shorter clause's long words must stand in the other. */
const ENOUGH = 0.8;
const FEWEST = 5;

/** To whom a report goes: the same in many a demand, whatever they ask. */
const ADDRESS = /session du conseil des ministres des affaires etrangeres/g;

interface Bag {
  readonly clause: Clause;
  readonly whole: string;
  /** Its paragraphs, without the address of a report. */
  readonly texts: readonly string[];
  readonly words: readonly number[];
}

function bagOf(clause: Clause, paragraphs: readonly Paragraph[]): Bag {
  const texts = clause.paragraphs.flatMap((index) => {
    const paragraph = paragraphs[index];
    return paragraph ? levelled(paragraph) : [];
  });
  const bare = texts.map((text) => text.replace(ADDRESS, ""));
  return { clause, whole: texts.join("\n"), texts: bare, words: longWords(bare) };
}

const ACRONYM = /(?<!\p{L})(?!(?:SE|ET|EN|DE)(?!\p{L}))\p{Lu}{2,4}(?!\p{L})/gu;

const unnumbered = ({ text }: Clause): string => text.replace(/^\W*\d+\W+/, "");

/** True where each names what the other does not; one that names fewer may be the shorter version. */
function differ(a: readonly string[], b: readonly string[]): boolean {
  const [one, two] = [new Set(a), new Set(b)];
  return a.some((sign) => !two.has(sign)) && b.some((sign) => !one.has(sign));
}

/** True where the numbers or the acronyms differ: a clause on another resolution or body is another clause. */
const onOtherMatters = (a: Clause, b: Clause): boolean =>
  [/\d+/g, ACRONYM].some((signs) =>
    differ(unnumbered(a).match(signs) ?? [], unnumbered(b).match(signs) ?? []),
  );

/** Whether two clauses, so many of whose long words are the same, have enough of them. */
function alike(a: Bag, b: Bag, shared: number): boolean {
  const [small, large] = a.words.length < b.words.length ? [a, b] : [b, a];
  const [fewer, more] = [small.words.length, large.words.length];
  const least = Math.ceil(ENOUGH * fewer);
  if (a.whole === b.whole) return longWords([a.whole]).length >= FEWEST;
  if (fewer < FEWEST || fewer < more / 3 || shared < least) return false;
  const words = speltLongWords(large.texts);
  return [...speltLongWords(small.texts)].filter((word) => words.has(word)).length >= least;
}

function* repeats(clauses: readonly Clause[], paragraphs: readonly Paragraph[]): Iterable<Fault> {
  const bags = clauses.map((clause) => bagOf(clause, paragraphs));
  const words = new SharedWords();
  for (const bag of bags) {
    const shared = words.add(bag.words);
    // The first of the earlier clauses that says nearly the same.
    const rank = shared.findIndex((count, before) => {
      const other = count === 0 ? undefined : bags[before];
      return other && alike(bag, other, count) && !onOtherMatters(bag.clause, other.clause);
    });
    const earlier = bags[rank];
    const paragraph = paragraphs[bag.clause.paragraph];
    if (!earlier || !paragraph) continue;
    const same = fold(unnumbered(earlier.clause)) === fold(unnumbered(bag.clause));
    const start = paragraph.text.indexOf(bag.clause.text.slice(0, 20));
    const opening = /^(?:\S+\s+){0,5}\S+/.exec(paragraph.text.slice(Math.max(0, start)))?.[0] ?? "";
    const from = Math.max(0, start);
    const remove = (clause: Clause): Fix["edits"] =>
      clause.paragraphs.map((each) => ({ paragraph: each, delete: true }));
    yield {
      ...span(paragraph, from, from + opening.length),
      severity: same ? "warning" : "info",
      message: {
        fr: `Ce texte redit ${same ? "mot pour mot" : "presque"} celui qui commence par « ${earlier.clause.text.slice(0, 50)}… ».`,
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
      "Rappelant la demande faite au Secrétariat d'une étude à présenter à la 48^{ème} session du Conseil des Ministres des Affaires étrangères ;\n\nRappelant en outre la demande faite aux bibliothèques d'un catalogue à présenter à la 48^{ème} session du Conseil des Ministres des Affaires étrangères :",
      "Rappelant la résolution n°3/41-POL adoptée par le Conseil des Ministres sur les bibliothèques municipales européennes ;\n\nRappelant la résolution n°3/44-POL adoptée par le Conseil des Ministres sur les bibliothèques municipales européennes :",
      "Rappelant les principes de la Charte des bibliothèques publiques et les programmes régionaux de lecture ;\n\nRappelant le rôle des archives nationales dans la conservation des manuscrits anciens :",
    ],
  },
  *check(resolution, { paragraphs }) {
    yield* repeats(resolution.preamble, paragraphs);
    yield* repeats(resolution.operative, paragraphs);
  },
};
