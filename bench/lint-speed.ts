/**
 * How long the lint takes over the whole 47th session's collection, from its outline, and over one
 * paragraph's edit; textlint's own work for scale is five regular expressions over the same text.
 * `npx tsx bench/lint-speed.ts [--rules]`
 */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { applyEdits, draft, lint, readText, rules } from "../src/index";

const path = join(import.meta.dirname, "../../shared/corpus/OIC-CFM-47-2020-POL-RES-FINAL.fr.txt");
const text = readFileSync(path, "utf8");

const median = (times: readonly number[]): number =>
  [...times].sort((a, b) => a - b)[Math.floor(times.length / 2)] ?? 0;

/** Processor time, in milliseconds: what else the machine does counts little in it. */
function timed(work: () => void): number {
  const start = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1000;
}

/** A draft whose paragraphs nothing has seen yet. */
const fresh = () => draft(readText(text).paragraphs);

const first = fresh();
console.log(`first lint in the process: ${timed(() => lint(first)).toFixed(1)} ms`);
const cold = Array.from({ length: 9 }, () => {
  const whole = fresh();
  return timed(() => lint(whole));
});
console.log(
  `whole collection (${text.length} characters), nothing kept: median ${median(cold).toFixed(1)} ms`,
);

const kept = fresh();
lint(kept);
const edits = Array.from({ length: 15 }, (_, round) => {
  const paragraph = 200 + 97 * round;
  const edited = applyEdits(kept.paragraphs, [{ paragraph, start: 0, end: 0, text: " " }]);
  const next = { ...kept, paragraphs: edited };
  return timed(() => lint(next));
});
console.log(`one paragraph's edit: median ${median(edits).toFixed(1)} ms`);

const five = [/\s+;/g, /«\S/g, /\d{1,2}\/\d{2}/g, /\bsession\b/gi, /[A-Z]{4,}/g];
let matches = 0;
const plain = Array.from({ length: 9 }, () =>
  timed(() => {
    for (const { text: line } of kept.paragraphs)
      for (const one of five) matches += [...line.matchAll(one)].length;
  }),
);
console.log(
  `five regular expressions over the same paragraphs: median ${median(plain).toFixed(1)} ms (${matches} matches)`,
);

if (process.argv.includes("--rules")) {
  for (const rule of rules) {
    const times = Array.from({ length: 5 }, () => {
      const whole = fresh();
      return timed(() => lint(whole, { only: [rule.id] }));
    });
    console.log(`  ${median(times).toFixed(1).padStart(6)} ms  ${rule.id}`);
  }
}
