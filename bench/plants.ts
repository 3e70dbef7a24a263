import { participle, verbEntries } from "../src/language/verbs";
import {
  applyEdits,
  draft,
  type Edit,
  type OperativeParagraph,
  type Paragraph,
  type Resolution,
} from "../src/index";

/** A number from 0 to 1, exclusive. */
export type Random = () => number;

/** One kind of fault that a generator can put in a clean draft. */
export interface Plant {
  /** The rule that must find it. */
  readonly rule: string;
  /** Rules that may rightly say something as well. */
  readonly also?: readonly string[];
  /** The text with the fault, and the paragraph where it is; null where there is no place for it. */
  plant(paragraphs: readonly Paragraph[], random: Random): Planted | null;
}

export interface Planted {
  readonly paragraphs: readonly Paragraph[];
  readonly paragraph: number;
}

const pick = <T>(from: readonly T[], random: Random): T | undefined =>
  from[Math.floor(random() * from.length)];

const resolutionsOf = (paragraphs: readonly Paragraph[]): readonly Resolution[] =>
  draft(paragraphs).outline.resolutions;

const done = (
  paragraphs: readonly Paragraph[],
  edits: readonly Edit[],
  paragraph: number,
): Planted => ({
  paragraphs: applyEdits(paragraphs, edits),
  paragraph,
});

/** A plant that rewrites the first match of a pattern in a paragraph of one part. */
function rewriting(
  rule: string,
  part: (resolution: Resolution) => readonly number[],
  pattern: RegExp,
  into: (match: RegExpExecArray) => string,
  also: readonly string[] = [],
): Plant {
  return {
    rule,
    also,
    plant(paragraphs, random) {
      const resolution = pick(resolutionsOf(paragraphs), random);
      const places = (resolution ? part(resolution) : []).filter((index) =>
        pattern.test(paragraphs[index]?.text ?? ""),
      );
      const paragraph = pick(places, random);
      const match =
        paragraph === undefined ? null : pattern.exec(paragraphs[paragraph]?.text ?? "");
      if (paragraph === undefined || match === null) return null;
      const start = match.index;
      return done(
        paragraphs,
        [{ paragraph, start, end: start + match[0].length, text: into(match) }],
        paragraph,
      );
    },
  };
}

/** A plant on the opening verb of an operative paragraph. */
function onVerb(
  rule: string,
  edit: (verb: OperativeParagraph["verbs"][number], text: string) => Edit | null,
  also: readonly string[] = [],
): Plant {
  return {
    rule,
    also,
    plant(paragraphs, random) {
      const verbs = (pick(resolutionsOf(paragraphs), random)?.operative ?? [])
        .flatMap((operative) => operative.verbs[0] ?? [])
        .filter((verb) => !verb.chained);
      const verb = pick(verbs, random);
      const made = verb ? edit(verb, paragraphs[verb.paragraph]?.text ?? "") : null;
      return verb && made ? done(paragraphs, [made], verb.paragraph) : null;
    },
  };
}

const preamble = ({ preamble: clauses }: Resolution): readonly number[] =>
  clauses.slice(0, -1).map((one) => one.paragraph);
const operative = ({ operative: all }: Resolution): readonly number[] =>
  all.map((one) => one.paragraph);
const alone = ({ operative: all }: Resolution): readonly number[] =>
  all.filter((one) => one.subItems.length === 0).map((one) => one.paragraph);
const clauses = (resolution: Resolution): readonly number[] => [
  ...resolution.preamble.map((one) => one.paragraph),
  ...operative(resolution),
];
const chapeau = ({ chapeau: at }: Resolution): readonly number[] => (at === null ? [] : [at]);
const followUp = ({ followUp: at }: Resolution): readonly number[] => (at === null ? [] : [at]);

const participleOf = (form: string): string =>
  verbEntries.find((entry) => entry.finite === form)?.participle.toUpperCase() ?? "";

export const PLANTS: readonly Plant[] = [
  {
    rule: "operative-numbering",
    plant(paragraphs, random) {
      const labels = (pick(resolutionsOf(paragraphs), random)?.operative ?? [])
        .slice(1)
        .flatMap(({ label }) => label ?? []);
      const label = pick(labels, random);
      if (!label?.place || label.number === null) return null;
      const text = label.text.replace(/\d+/, String(label.number + (random() < 0.5 ? 1 : -1)));
      return done(paragraphs, [{ ...label.place, text }], label.place.paragraph);
    },
  },
  rewriting("numbering-format", operative, /^(\d+)\./, (match) => `${match[1]}-`),
  onVerb("operative-verb-form", (verb) => {
    const form = participleOf(verb.form ?? "");
    return form !== "" && participle(form) ? { ...placeOf(verb), text: form } : null;
  }),
  onVerb(
    "operative-verb-spelling",
    (verb) =>
      verb.text.length < 6
        ? null
        : { ...placeOf(verb), text: verb.text.replace(/(\p{Lu})(\p{Lu})(?=\p{Lu}*$)/u, "$2$1") },
    ["operative-verb-form"],
  ),
  onVerb("operative-verb-bold", (verb) => ({ ...placeOf(verb), bold: false })),
  onVerb("operative-verb-bold-span", (verb, text) => {
    const next = /^\s+\p{L}+/u.exec(text.slice(verb.end));
    return next
      ? { paragraph: verb.paragraph, start: verb.end, end: verb.end + next[0].length, bold: true }
      : null;
  }),
  onVerb("operative-verb-capitals", (verb) => ({
    ...placeOf(verb),
    text: verb.text.toLowerCase(),
  })),
  rewriting(
    "chained-verb",
    operative,
    /; et (\p{Lu}{5,})(?= )/u,
    (match) => `; et ${(match[1] ?? "").toLowerCase()}`,
    ["operative-verb-capitals", "operative-verb-bold-span"],
  ),
  rewriting("current-session", chapeau, /quarante-septième/, () => "quarante-sixième", [
    "chapeau-formula",
  ]),
  rewriting("report-session", followUp, /48(?=ème)/, () => "47", ["session-facts"]),
  rewriting("explicit-session", followUp, /à la 48ème session/, () => "à la prochaine session"),
  rewriting("session-facts", chapeau, /27 et 28 novembre 2020/, () => "26 et 27 novembre 2019", [
    "chapeau-formula",
    "date-valid",
  ]),
  rewriting("chapeau-formula", chapeau, /, en République du Niger/, () => "", ["session-facts"]),
  rewriting("announced-past", alone, /\.$/, () => ", prévu le 3 mars 2019."),
  rewriting("date-valid", alone, /\.$/, () => ", comme il l’a été le 31 avril 2018."),
  rewriting("date-valid", alone, /\.$/, () => ", comme il l’a été du 12 au 9 mai 2018."),
  rewriting("citation-format", preamble, /-ECO/, () => "- ECO"),
  rewriting(
    "citation-session",
    preamble,
    /(?<=résolution n°\d+\/\d\d-ECO[^;]*adoptée[^;]*par la )4\d(?=ème)/,
    () => "39",
    ["session-facts"],
  ),
  rewriting(
    "heading-format",
    ({ headingParagraphs }) => headingParagraphs,
    /N°(?=\d)/,
    () => "N° ",
  ),
  rewriting("preamble-opening", preamble, /^\p{L}+ant(?= )/u, () => "Rappellent"),
  rewriting("follow-up-wording", followUp, /présente résolution/, () => "précédente résolution"),
  rewriting("leftover", alone, /\.$/, () => " à Tunis, du … au … 2021."),
  rewriting("leftover", alone, /\.$/, () => " (à compléter)."),
  rewriting("leftover", clauses, /(?<=\p{Ll}{4}) (?=d’)/u, () => " 124"),
  rewriting("preamble-punctuation", preamble, /\s;$/, () => "."),
  rewriting("operative-punctuation", alone, /\.$/, (match) => (match.index % 2 === 0 ? "" : " ;")),
  rewriting("french-spacing", clauses, /\s;(?= )/, () => ";"),
  rewriting("french-spacing", clauses, /,(?= )/, () => " ,"),
  rewriting("quotation-marks", clauses, / (\p{Ll}{6,}) /u, (match) => ` «${match[1]}» `),
  rewriting("quotation-marks", clauses, / (\p{Ll}{6,}) /u, (match) => ` "${match[1]}" `),
  rewriting("balanced-marks", clauses, /(?<= )(?=\p{Ll}{6,} )/u, () => "("),
  rewriting("letter-script", clauses, /(?<=\p{Ll}{3})e(?=\p{Ll})/u, () => "\u0435", [
    "operative-verb-spelling",
  ]),
  rewriting("terminology", alone, /\.$/, () => ", à Jeddah."),
  rewriting("capital-accents", operative, /SE FÉLICITE/, () => "SE FELICITE"),
  {
    rule: "ordinal-superscript",
    plant(paragraphs, random) {
      const runs = (pick(resolutionsOf(paragraphs), random)?.preamble ?? [])
        .flatMap(
          ({ paragraph }) => paragraphs[paragraph]?.runs.map((run) => ({ paragraph, run })) ?? [],
        )
        .filter(({ run }) => run.superscript);
      const chosen = pick(runs, random);
      if (!chosen) return null;
      const { start, end } = chosen.run;
      return done(
        paragraphs,
        [{ paragraph: chosen.paragraph, start, end, superscript: false }],
        chosen.paragraph,
      );
    },
  },
  {
    rule: "follow-up-present",
    plant(paragraphs, random) {
      const resolution = pick(resolutionsOf(paragraphs), random);
      const at =
        resolution?.operative.findIndex((one) => one.paragraph === resolution.followUp) ?? -1;
      const before = resolution?.operative[at - 1];
      if (resolution?.followUp == null || !before) return null;
      return done(paragraphs, [{ paragraph: resolution.followUp, delete: true }], before.paragraph);
    },
  },
  {
    rule: "follow-up-last",
    also: ["operative-numbering"],
    plant(paragraphs, random) {
      const resolution = pick(resolutionsOf(paragraphs), random);
      if (resolution?.followUp == null) return null;
      const label = resolution.operative.at(-1)?.label;
      const number = label?.from === "typed" ? `${(label.number ?? 0) + 1}. ` : "";
      const runs = [
        { text: number },
        { text: "SALUE", bold: true },
        { text: " les efforts des jardiniers." },
      ];
      return done(
        paragraphs,
        [{ after: resolution.followUp, insert: { runs } }],
        resolution.followUp,
      );
    },
  },
  {
    rule: "split-clause",
    plant(paragraphs, random) {
      const index = pick(alone(pick(resolutionsOf(paragraphs), random) ?? EMPTY), random);
      const paragraph = index === undefined ? undefined : paragraphs[index];
      const at = paragraph?.text.slice(60).search(/(?<=\p{Ll}) (?=\p{Ll}{4,} \p{Ll})/u) ?? -1;
      if (!paragraph || at < 0) return null;
      const cut = 60 + at;
      const rest = paragraph.text.slice(cut + 1);
      const [cutOff] = applyEdits(
        [{ ...paragraph, index: 0, label: null }],
        [{ paragraph: 0, start: 0, end: cut + 1, text: "" }],
      );
      if (!cutOff || rest.length < 20) return null;
      const shortened = applyEdits(paragraphs, [
        { paragraph: paragraph.index, start: cut, end: paragraph.text.length, text: "" },
      ]);
      const added = [
        ...shortened.slice(0, paragraph.index + 1),
        cutOff,
        ...shortened.slice(paragraph.index + 1),
      ];
      return {
        paragraphs: added.map((one, position) =>
          one.index === position ? one : { ...one, index: position },
        ),
        paragraph: paragraph.index + 1,
      };
    },
  },
  {
    rule: "repeated-paragraph",
    plant(paragraphs, random) {
      const index = pick(preamble(pick(resolutionsOf(paragraphs), random) ?? EMPTY), random);
      const paragraph = index === undefined ? undefined : paragraphs[index];
      if (!paragraph || (paragraph.text.match(/\p{L}{7,}/gu) ?? []).length < 6) return null;
      const runs = paragraph.runs.map((run) => ({
        ...run,
        text: paragraph.text.slice(run.start, run.end),
      }));
      return done(paragraphs, [{ after: paragraph.index, insert: { runs } }], paragraph.index + 1);
    },
  },
];

const EMPTY = { preamble: [], operative: [] } as unknown as Resolution;

function placeOf({ paragraph, start, end }: { paragraph: number; start: number; end: number }) {
  return { paragraph, start, end };
}
