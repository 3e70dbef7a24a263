/**
 * How long the lint takes over the whole 47th session's collection, from its outline, and over one
 * paragraph's edit in 1, 4 and 16 collections, with what the host pays beside it. For scale, in the
 * same run: five regular expressions over the same text, by themselves and as rules of textlint's
 * kernel.
 * `node --expose-gc --import tsx bench/lint-speed.ts [--rules]`
 *
 * Medians of processor time, and of the clock where nothing else runs; milliseconds. Paragraphs are
 * fresh each time and the code is warm. What reading the text left behind is collected before, if
 * Node lets us: only what is young, since a full collection also throws compiled code away.
 */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { TextlintKernel, type TextlintKernelRule } from "@textlint/kernel";
import { TextProcessor } from "@textlint/textlint-plugin-text/lib/src/TextProcessor.js";
import { applyEdits, draft, lint, readText, reoutline, rules, type Draft } from "../src/index";

const path = join(import.meta.dirname, "../../shared/corpus/OIC-CFM-47-2020-POL-RES-FINAL.fr.txt");
const text = readFileSync(path, "utf8");

const ROUNDS = 15;
const WARM_UP = 6;
const EDITS = 30;

interface Taken {
  readonly processor: number;
  readonly clock: number;
}

function timed(work: () => void): Taken {
  const begun = performance.now();
  const start = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(start);
  return { processor: (user + system) / 1000, clock: performance.now() - begun };
}

const median = (values: readonly number[]): number =>
  [...values].sort((a, b) => a - b)[values.length >> 1] ?? NaN;

const shown = (taken: readonly Taken[]): string =>
  `${median(taken.map((one) => one.processor)).toFixed(2)} (clock ${median(taken.map((one) => one.clock)).toFixed(2)})`;

const { gc } = globalThis as { readonly gc?: (options: { type: "minor" }) => void };
const collect = (): void => gc?.({ type: "minor" });

/** Times of work on something new each round, the first rounds left out. */
function rounds<Given>(prepare: () => Given, work: (given: Given) => void): readonly Taken[] {
  const taken = Array.from({ length: WARM_UP + ROUNDS }, () => {
    const given = prepare();
    collect();
    return timed(() => {
      work(given);
    });
  });
  return taken.slice(WARM_UP);
}

/** A draft of so many collections, whose paragraphs nothing has seen yet. */
const fresh = (times = 1): Draft => draft(readText(`${text}\n`.repeat(times)).paragraphs);

const first = fresh();
console.log(`first lint in the process: ${shown([timed(() => lint(first))])}`);
console.log(
  `whole collection (${text.length} characters): ${shown(rounds(fresh.bind(null, 1), (whole) => lint(whole)))}`,
);

/** A few letters typed into paragraphs all over a draft, one after another, as a host sees them. */
function typing(times: number) {
  let { paragraphs, outline }: Draft = fresh(times);
  lint({ paragraphs, outline });
  collect();
  const taken = { reoutline: [] as Taken[], lint: [] as Taken[] };
  for (let round = 0; round < EDITS; round += 1) {
    const at = Math.floor(((round * 7 + 3) % EDITS) * (paragraphs.length / EDITS));
    const middle = (paragraphs[at]?.text.length ?? 0) >> 1;
    const now = applyEdits(paragraphs, [
      { paragraph: at, start: middle, end: middle, text: " mot" },
    ]);
    const change = { at, removed: 1, inserted: 1 };
    taken.reoutline.push(timed(() => (outline = reoutline(outline, now, change))));
    taken.lint.push(timed(() => lint({ paragraphs: now, outline })));
    paragraphs = now;
  }
  return taken;
}

console.log(`the first ${EDITS} edits in the process, in 1 collection: ${shown(typing(1).lint)}`);
for (const times of [1, 4, 16]) {
  const taken = typing(times);
  console.log(
    `one paragraph's edit in ${times} collection${times > 1 ? "s" : ""}: lint ${shown(taken.lint)}; beside it reoutline ${shown(taken.reoutline)}`,
  );
}

const five = [/\s+;/g, /«\S/g, /\d{1,2}\/\d{2}/g, /\bsession\b/gi, /[A-Z]{4,}/g];
let matches = 0;
const plain = rounds(fresh, ({ paragraphs }) => {
  for (const paragraph of paragraphs) {
    for (const one of five) matches += [...paragraph.text.matchAll(one)].length;
  }
});
console.log(
  `five regular expressions over the same paragraphs: ${shown(plain)} (${matches} matches in all rounds)`,
);

const asRules: TextlintKernelRule[] = five.map((pattern, rank) => ({
  ruleId: `pattern-${rank + 1}`,
  rule: ({ Syntax, RuleError, report, getSource, locator }) => ({
    [Syntax.Str](node) {
      for (const match of getSource(node).matchAll(pattern)) {
        const end = match.index + match[0].length;
        report(node, new RuleError(match[0], { padding: locator.range([match.index, end]) }));
      }
    },
  }),
}));

/** textlint with five rules, from its own reading of the text: it has no outline to begin from. */
async function textlint(): Promise<readonly Taken[]> {
  const kernel = new TextlintKernel();
  const taken: Taken[] = [];
  for (let round = 0; round < WARM_UP + ROUNDS; round += 1) {
    collect();
    const begun = performance.now();
    const start = process.cpuUsage();
    await kernel.lintText(text, {
      ext: ".txt",
      plugins: [{ pluginId: "text", plugin: { Processor: TextProcessor } }],
      rules: asRules,
    });
    const { user, system } = process.cpuUsage(start);
    taken.push({ processor: (user + system) / 1000, clock: performance.now() - begun });
  }
  return taken.slice(WARM_UP);
}

console.log(`textlint's kernel with them as five rules: ${shown(await textlint())}`);

if (process.argv.includes("--rules")) {
  for (const rule of rules) {
    const taken = rounds(fresh, (whole) => lint(whole, { only: [rule.id] }));
    console.log(`  ${shown(taken).padStart(24)}  ${rule.id}`);
  }
}
