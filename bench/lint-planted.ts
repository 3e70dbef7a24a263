/**
 * Plants faults of each kind in the clean sample collection, with typed numbers (text) and automatic
 * ones (Word), and asks the lint for them. `npx tsx bench/lint-planted.ts [--seed N] [--rounds N] [--missed] [--save]`
 */
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { draft, lint, readDocx, readText } from "../src/index";
import { PLANTS, type Random } from "./plants";

const option = (name: string, otherwise: number): number => {
  const at = process.argv.indexOf(name);
  return at < 0 ? otherwise : Number(process.argv[at + 1]);
};
const seed = option("--seed", 48);
const rounds = option("--rounds", 8);

/** Mulberry32: the same seed, the same plants. */
function seeded(start: number): Random {
  let state = start;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

const corpus = join(import.meta.dirname, "../corpus");
const drafts = {
  typed: readText(readFileSync(join(corpus, "sample-collection.md"), "utf8")).paragraphs,
  automatic: readDocx(readFileSync(join(corpus, "sample-collection.docx"))).paragraphs,
};

interface Row {
  planted: number;
  found: number;
  unexplained: number;
}
const rows = new Map<string, Row>();
const random = seeded(seed);
console.log(`seed ${seed}`);
for (const [kind, paragraphs] of Object.entries(drafts)) {
  for (const plant of PLANTS) {
    const row = rows.get(plant.rule) ?? { planted: 0, found: 0, unexplained: 0 };
    rows.set(plant.rule, row);
    for (let round = 0; round < rounds; round += 1) {
      let planted = null;
      for (let attempt = 0; attempt < 12 && planted === null; attempt += 1) {
        planted = plant.plant(paragraphs, random);
      }
      if (planted === null) continue;
      const { paragraph } = planted;
      const { findings } = lint(draft(planted.paragraphs));
      const own = [plant.rule, ...(plant.also ?? [])];
      const found = findings.some(
        (one) => one.rule === plant.rule && Math.abs(one.paragraph - paragraph) <= 1,
      );
      const others = findings.filter((one) => !own.includes(one.rule));
      row.planted += 1;
      if (found) row.found += 1;
      if (others.length > 0) row.unexplained += 1;
      if (process.argv.includes("--missed") && (!found || others.length > 0)) {
        const text = planted.paragraphs[paragraph]?.text ?? "";
        console.log(
          `${kind} ${plant.rule} ${found ? "" : "NOT FOUND "}${others.map((one) => `${one.rule} «${one.excerpt}»`).join(", ")} | ${text.slice(0, 60)}…${text.slice(-50)}`,
        );
      }
    }
  }
}
if (process.argv.includes("--save")) {
  const rules = Object.fromEntries([...rows].sort());
  writeFileSync(
    join(import.meta.dirname, "lint-planted.json"),
    `${JSON.stringify({ seed, rounds, rules }, null, 2)}\n`,
  );
}
let planted = 0;
let found = 0;
let unexplained = 0;
for (const [rule, row] of [...rows].sort()) {
  planted += row.planted;
  found += row.found;
  unexplained += row.unexplained;
  console.log(
    `${rule.padEnd(26)} ${row.found}/${row.planted}${row.unexplained > 0 ? `, ${row.unexplained} with a finding unexplained` : ""}`,
  );
}
console.log(
  `all: ${found}/${planted} found (${((100 * found) / planted).toFixed(1)} %), ${unexplained} plants (${((100 * unexplained) / planted).toFixed(1)} %) with a finding that the plant does not explain`,
);
