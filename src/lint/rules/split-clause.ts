import { matchesIn } from "../../language/matches";
import { participle } from "../../language/verbs";
import type { NewRun } from "../../model/edit";
import type { Paragraph } from "../../model/paragraph";
import type { Clause, Resolution } from "../../model/resolution";
import type { Fix } from "../finding";
import { latin } from "../latin";
import { levelled } from "../levelled";
import type { Fault, ResolutionRule } from "../rule";
import { span } from "../span";

const AFTER_SEMICOLON = latin(/;\s+(?:et\s+)?(?=\p{Lu}\p{Ll})/gu);

/** How a paragraph ends that a page break cut. */
const UNFINISHED = /[\p{L}\d,]\s?$/u;
/** A line of a title or of a table is shorter than this. */
const LINE = 60;

const runsOf = (paragraph: Paragraph): NewRun[] =>
  paragraph.runs.map((run) => ({
    text: paragraph.text.slice(run.start, run.end),
    bold: run.bold,
    italic: run.italic,
    superscript: run.superscript,
  }));

/** The pieces as one paragraph in the place of the first. */
function join(pieces: readonly Paragraph[]): Fix {
  const first = pieces[0]?.index ?? 0;
  const runs = pieces.flatMap((piece, at) => [
    ...(at === 0 || /\s$/.test(pieces[at - 1]?.text ?? "") ? [] : [{ text: " " }]),
    ...runsOf(piece),
  ]);
  return {
    title: { fr: "Réunir les deux morceaux", en: "Join the two pieces" },
    edits: [
      { after: pieces.at(-1)?.index ?? first, insert: { runs, like: first } },
      ...pieces.map((piece) => ({ paragraph: piece.index, delete: true as const })),
    ],
  };
}

function* cut(clause: Clause, paragraphs: readonly Paragraph[]): Iterable<Fault> {
  if (clause.paragraphs.length < 2) return;
  const pieces = clause.paragraphs.flatMap((index) => paragraphs[index] ?? []);
  const second = pieces[1];
  if (second) yield continued(pieces, second);
}

function continued(pieces: readonly Paragraph[], second: Paragraph): Fault {
  const words = /^\s*(?:\S+\s+){0,3}\S+/.exec(second.text)?.[0] ?? "";
  return {
    ...span(second, 0, words.length),
    message: {
      fr: "Ce paragraphe est la suite du précédent, qu’une coupure a séparé.",
      en: "This paragraph goes on with the one before, from which a break cut it off.",
    },
    fix: join(pieces),
  };
}

/** Two preambular clauses in one paragraph. */
function* merged(clause: Clause, paragraphs: readonly Paragraph[]): Iterable<Fault> {
  for (const index of clause.paragraphs) {
    const paragraph = paragraphs[index];
    if (!paragraph) continue;
    const plain = levelled(paragraph);
    for (const match of matchesIn(paragraph.text, AFTER_SEMICOLON)) {
      const at = match.index + match[0].length;
      const verb = participle(paragraph.text, at, plain);
      if (verb === null) continue;
      yield {
        ...span(paragraph, at, verb.end),
        message: {
          fr: `« ${paragraph.text.slice(at, verb.end)} » ouvre un autre alinéa, qui se met à la ligne.`,
          en: `“${paragraph.text.slice(at, verb.end)}” opens another clause, which begins a paragraph of its own.`,
        },
      };
    }
  }
}

/** An annex's paragraph that goes on in small letters where the one before does not end. */
function* cutInAnnex({ annexes }: Resolution, paragraphs: readonly Paragraph[]): Iterable<Fault> {
  for (const annex of annexes) {
    for (let index = annex.paragraph + 1; index <= annex.end; index += 1) {
      const [before, paragraph] = [paragraphs[index - 1], paragraphs[index]];
      if (!before || !paragraph || paragraph.label !== null || before.table !== paragraph.table)
        continue;
      if (!/^\p{Ll}['’]?\p{L}/u.test(paragraph.text) || !UNFINISHED.test(before.text.slice(-3)))
        continue;
      if (before.text.length > LINE) yield continued([before, paragraph], paragraph);
    }
  }
}

const everyClause = ({ preamble, operative }: Resolution): Clause[] => [
  ...preamble,
  ...operative.flatMap((one) => [one, ...one.subItems]),
];

export const splitClause: ResolutionRule = {
  id: "split-clause",
  scope: "resolution",
  severity: "warning",
  summary: {
    fr: "Un alinéa est un paragraphe, ni coupé en deux ni joint à un autre.",
    en: "A clause is one paragraph, neither cut in two nor joined to another.",
  },
  why: {
    fr: "Une coupure de page laissée dans un paragraphe décale la numérotation et trompe la recherche.",
    en: "A page break left inside a paragraph upsets the numbering and misleads a search.",
  },
  examples: {
    within: "operative",
    bad: [
      {
        text: "1. **SALUE** l'ouverture, dans toutes les villes, de\n\nnouvelles bibliothèques et de salles de lecture.",
        finds: ["nouvelles bibliothèques et de"],
        fixed:
          "1. **SALUE** l'ouverture, dans toutes les villes, de nouvelles bibliothèques et de salles de lecture.",
      },
    ],
    good: ["1. **SALUE** l'ouverture, dans toutes les villes, de nouvelles bibliothèques."],
  },
  *check(resolution, { paragraphs }) {
    for (const clause of everyClause(resolution)) yield* cut(clause, paragraphs);
    for (const clause of resolution.preamble) yield* merged(clause, paragraphs);
    yield* cutInAnnex(resolution, paragraphs);
  },
};
