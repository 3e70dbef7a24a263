/**
 * Speed of the outline: the whole collection read anew, and one paragraph edited in 1, 4 and 16
 * collections. Medians of wall time, in milliseconds. `npx tsx bench/outline-speed.ts`
 */
import { readFileSync } from "node:fs";
import { outline, readText, reoutline, type Paragraph } from "../src/index";

const text = readFileSync("../shared/corpus/OIC-CFM-47-2020-POL-RES-FINAL.fr.txt", "utf8");
const ROUNDS = 25;
const EDITS = 200;

const median = (values: readonly number[]): number =>
  values.toSorted((one, other) => one - other)[values.length >> 1] ?? NaN;

function timed(work: () => void): number {
  const start = performance.now();
  work();
  return performance.now() - start;
}

const whole: number[] = [];
for (let round = 0; round < ROUNDS; round += 1) {
  const { paragraphs } = readText(text);
  whole.push(timed(() => outline(paragraphs)));
}
console.log(`whole collection: ${median(whole).toFixed(1)} ms`);

for (const copies of [1, 4, 16]) {
  let paragraphs = readText(Array.from({ length: copies }, () => text).join("\n")).paragraphs;
  let outlined = outline(paragraphs);
  const times: number[] = [];
  for (let edit = 0; edit < EDITS; edit += 1) {
    const at = (edit * 7919) % paragraphs.length;
    const before = paragraphs[at] as Paragraph;
    const last = before.runs.at(-1);
    const runs =
      last === undefined
        ? before.runs
        : [...before.runs.slice(0, -1), { ...last, end: last.end + 1 }];
    paragraphs = paragraphs.with(at, { ...before, text: `${before.text}x`, runs });
    times.push(
      timed(() => (outlined = reoutline(outlined, paragraphs, { at, removed: 1, inserted: 1 }))),
    );
  }
  const worst = Math.max(...times).toFixed(2);
  console.log(
    `one edit in ${copies} collection${copies > 1 ? "s" : ""} (${paragraphs.length} paragraphs): ${median(times).toFixed(3)} ms, worst ${worst} ms`,
  );
}
