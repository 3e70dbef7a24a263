/**
 * Recall of the lint against the hand annotations of the 47th session's collection, by category,
 * on what two readers hold for sure.
 * `npx tsx bench/lint-gold.ts [--annotations FILE] [--missed] [--list RULE]`
 */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { draft, lint, readText, type Finding } from "../src/index";

interface Annotation {
  readonly line: number;
  readonly resolution: string;
  readonly para: string;
  readonly category: string;
  readonly excerpt: string;
  readonly expected: string | null;
  readonly certainty: "sure" | "debatable";
  readonly note: string;
}

/** Which rules answer for which category of the annotations. */
const ANSWERS: Record<string, readonly string[]> = {
  "accent.inconsistent": ["capital-accents", "consistent-naming", "terminology"],
  "chapeau.deviation": ["chapeau-formula", "session-facts", "date-valid"],
  "citation.contradiction": [
    "citation-contradiction",
    "citation-format",
    "citation-session",
    "citation-unknown",
    "consistent-naming",
  ],
  "citation.malformed": ["citation-format", "citation-contradiction"],
  "date.suspicious": ["date-valid", "announced-past", "citation-contradiction", "session-facts"],
  "followup.missing": ["follow-up-present", "follow-up-wording", "follow-up-last"],
  "followup.nonstandard": ["follow-up-present", "follow-up-wording", "follow-up-last"],
  "followup.not-last": ["follow-up-present", "follow-up-wording", "follow-up-last"],
  "heading.malformed": ["heading-format"],
  "heading.toc-mismatch": ["toc-matches"],
  "numbering.duplicate": ["operative-numbering", "sub-item-numbering"],
  "numbering.format": ["numbering-format", "sub-item-numbering"],
  "numbering.split": ["split-clause"],
  "punctuation.brackets": ["balanced-marks", "leftover"],
  "punctuation.operative-end": ["operative-punctuation"],
  "punctuation.preamble-end": ["preamble-punctuation", "french-spacing"],
  "punctuation.spacing": [
    "french-spacing",
    "chained-verb",
    "terminology",
    "chapeau-formula",
    "preamble-punctuation",
    "operative-punctuation",
  ],
  "session.inconsistent-name": ["terminology", "consistent-naming", "follow-up-wording"],
  "session.wrong": ["report-session", "session-facts", "announced-past", "citation-session"],
  "term.inconsistent": ["terminology", "consistent-naming", "leftover"],
  "typography.other": [
    "ordinal-superscript",
    "date-valid",
    "operative-verb-bold-span",
    "leftover",
    "split-clause",
    "repeated-paragraph",
    "french-spacing",
    "annex-present",
    "terminology",
    "letter-script",
  ],
  "typography.quotes": ["quotation-marks"],
  "verb.bold-extra": ["operative-verb-bold-span"],
  "verb.misspelt": ["operative-verb-spelling"],
  "verb.not-bold": ["operative-verb-bold", "chained-verb"],
  "verb.not-capitals": ["operative-verb-capitals"],
  "verb.not-finite": ["operative-verb-form"],
  "verb.partial-bold": ["operative-verb-bold", "operative-verb-capitals"],
};

const shared = join(import.meta.dirname, "../../shared");
const text = readFileSync(join(shared, "corpus/OIC-CFM-47-2020-POL-RES-FINAL.fr.txt"), "utf8");
const option = (name: string): string | undefined =>
  process.argv.includes(name) ? process.argv[process.argv.indexOf(name) + 1] : undefined;
const annotations = readFileSync(
  option("--annotations") ?? join(shared, "gold/findings.jsonl"),
  "utf8",
)
  .trim()
  .split("\n")
  .map((line) => JSON.parse(line) as Annotation);

const { paragraphs } = readText(text);
const result = lint(draft(paragraphs));
const byLine = new Map<number, Finding[]>();
for (const finding of result.findings) {
  const lines = [
    finding.line,
    ...[finding.fix, ...finding.suggestions]
      .flatMap((fix) => fix?.edits ?? [])
      .map((edit) => ("paragraph" in edit ? paragraphs[edit.paragraph]?.line : null)),
  ];
  for (const line of new Set(lines)) {
    if (line != null) byLine.set(line, [...(byLine.get(line) ?? []), finding]);
  }
}

const plain = (marked: string): string => marked.replace(/\*\*|\^\{([^}]*)\}|<\/?i>/g, "$1");

/** Faults between two places of one paragraph, of which reader and rule may show either. */
const EITHER_PLACE = ["citation.contradiction", "punctuation.brackets"];

/** Where the annotated words stand, or the whole paragraph where they cannot be found in it. */
function placeOf(annotation: Annotation): { start: number; end: number } {
  const paragraph = paragraphs.find((one) => one.line === annotation.line);
  const whole = { start: 0, end: paragraph?.text.length ?? 0 };
  const start = paragraph?.text.indexOf(plain(annotation.excerpt).trim()) ?? -1;
  return start < 0 ? whole : { start, end: start + plain(annotation.excerpt).trim().length };
}

function isFound(annotation: Annotation): boolean {
  const answering = ANSWERS[annotation.category] ?? [];
  const { start, end } = placeOf(annotation);
  const anywhere = EITHER_PLACE.includes(annotation.category);
  const resolution =
    annotation.category.startsWith("followup") || annotation.category === "numbering.format";
  const candidates = resolution
    ? result.findings.filter((finding) => finding.resolution === annotation.resolution)
    : (byLine.get(annotation.line) ?? []);
  return candidates.some(
    (finding) =>
      answering.includes(finding.rule) &&
      (resolution ||
        finding.line !== annotation.line ||
        anywhere ||
        (finding.start <= end + 1 && finding.end >= start - 1)),
  );
}

const listed = option("--list");
if (listed !== undefined) {
  for (const finding of result.findings.filter((one) => listed === "all" || one.rule === listed)) {
    const around = paragraphs[finding.paragraph]?.text ?? "";
    console.log(
      `${finding.line}|${finding.resolution}|${finding.part} ${finding.number ?? ""}|${finding.rule}|${finding.severity}| ${around.slice(Math.max(0, finding.start - 30), finding.start)}[[${finding.excerpt.slice(0, 80)}]]${around.slice(finding.end, finding.end + 30)} | ${finding.message.fr.slice(0, 150)}`,
    );
  }
  process.exit();
}

/** Follow-up is one family and a numbering habit one fault: both count once a resolution. */
const unit = (annotation: Annotation): string =>
  annotation.category.startsWith("followup")
    ? `followup ${annotation.resolution}`
    : annotation.category === "numbering.format"
      ? `format ${annotation.resolution}`
      : `${annotation.category} ${annotation.line} ${annotation.excerpt} ${annotation.note}`;

const rows = new Map<
  string,
  { sure: number; found: number; debatable: number; debatableFound: number }
>();
const seen = new Set<string>();
for (const annotation of annotations) {
  if (ANSWERS[annotation.category] === undefined) continue;
  const key = unit(annotation) + annotation.certainty;
  if (seen.has(key)) continue;
  seen.add(key);
  const category = annotation.category.replace(/^followup\..*/, "followup");
  const row = rows.get(category) ?? { sure: 0, found: 0, debatable: 0, debatableFound: 0 };
  const found = isFound(annotation);
  rows.set(
    category,
    annotation.certainty === "sure"
      ? { ...row, sure: row.sure + 1, found: row.found + (found ? 1 : 0) }
      : {
          ...row,
          debatable: row.debatable + 1,
          debatableFound: row.debatableFound + (found ? 1 : 0),
        },
  );
  if (!found && annotation.certainty === "sure" && process.argv.includes("--missed")) {
    console.log(
      `missed ${annotation.line} ${annotation.category}: ${annotation.excerpt} => ${annotation.expected ?? ""}`,
    );
  }
}
let sure = 0;
let found = 0;
console.log("category                     sure  found  recall   debatable found");
for (const [category, row] of [...rows].sort()) {
  sure += row.sure;
  found += row.found;
  console.log(
    `${category.padEnd(28)} ${String(row.sure).padStart(4)}  ${String(row.found).padStart(5)}  ${row.sure === 0 ? "     " : `${((100 * row.found) / row.sure).toFixed(0)} %`.padStart(6)}   ${row.debatableFound}/${row.debatable}`,
  );
}
console.log(
  `all                          ${sure}  ${found}  ${((100 * found) / sure).toFixed(1)} %`,
);
console.log(
  `findings: ${result.findings.length}; crashed: ${result.crashed.map((crash) => `${crash.rule}: ${crash.message}`).join("; ") || "none"}`,
);
const counts = new Map<string, number>();
for (const finding of result.findings) {
  const key = `${finding.rule} ${finding.severity}`;
  counts.set(key, (counts.get(key) ?? 0) + 1);
}
for (const [key, count] of [...counts].sort()) console.log(`  ${key}: ${count}`);
