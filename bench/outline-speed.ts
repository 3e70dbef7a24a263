/**
 * Speed of the outline: the whole collection read anew from fresh paragraphs, and one paragraph
 * edited in 1, 4 and 16 collections. Medians in milliseconds, of processor time (what others run on
 * the machine counts less) and of wall time. `npx tsx bench/outline-speed.ts`
 */
import { readFileSync } from "node:fs";
import { outline, readText, reoutline, type Paragraph } from "../src/index";

const text = readFileSync("../shared/corpus/OIC-CFM-47-2020-POL-RES-FINAL.fr.txt", "utf8");
const ROUNDS = 40;
const EDITS = 200;

const median = (values: readonly number[]): number =>
  values.toSorted((one, other) => one - other)[values.length >> 1] ?? NaN;

function timed(work: () => void): number {
  const start = performance.now();
  work();
  return performance.now() - start;
}

/** Milliseconds of processor time, the garbage collector's threads included. */
function processed(work: () => void): number {
  const before = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}

const processor: number[] = [];
const wall: number[] = [];
for (let round = 0; round < ROUNDS; round += 1) {
  const { paragraphs } = readText(text);
  wall.push(timed(() => processor.push(processed(() => outline(paragraphs)))));
}
console.log(
  `whole collection: ${median(processor).toFixed(1)} ms of processor time (least ${Math.min(...processor).toFixed(1)}), ${median(wall).toFixed(1)} ms`,
);

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
