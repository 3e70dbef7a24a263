import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";

import { DocumentError } from "../../src/docx/document-error";
import { readDocx } from "../../src/docx/read-docx";
import { writeDocx } from "../../src/docx/write-docx";
import { editsFor, type EditSeed } from "./random-edits";

/**
 * Real files with bytes, XML tokens and zip entries changed at random. Nothing but the named error
 * may come out, and no run may take 2 s of processor time. `FUZZ_SEED=… npx jest fuzz` repeats a run.
 */
const FIXED_SEED = 20201127;
const FIXED_CASES = 250;
const RANDOM_MILLISECONDS = 4000;
const LONGEST_MILLISECONDS = 2000;
const LARGEST_FILE = 1_000_000;

type Random = () => number;
/** A small generator with a seed (mulberry32), so that a failure can be repeated. */
function generator(seed: number): Random {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}
const below = (random: Random, limit: number): number => Math.floor(random() * limit);
const pick = <Item>(random: Random, items: readonly Item[]): Item | undefined =>
  items[below(random, items.length)];

function mutateBytes(random: Random, bytes: Uint8Array): Uint8Array {
  const mutated = Uint8Array.from(bytes);
  for (let rank = below(random, 8); rank >= 0; rank--) {
    mutated[below(random, mutated.length)] = below(random, 256);
  }
  return random() < 0.2 ? mutated.subarray(0, below(random, mutated.length)) : mutated;
}

const STRANGE = [
  "",
  "&x;",
  "<w:p>",
  "</w:p>",
  "]]>",
  "\u0000",
  '"',
  "999999999999",
  "-1",
  "<w:ins>",
  "<!--",
  "w:val",
];

/** Takes out, doubles, swaps or spoils pieces between tags. */
function mutateXml(random: Random, xml: string): string {
  const tokens = xml.split(/(?=<)|(?<=>)|(?= w:)/);
  for (let rank = below(random, 6); rank >= 0; rank--) {
    const at = below(random, tokens.length);
    const other = below(random, tokens.length);
    const action = below(random, 4);
    if (action === 0) tokens.splice(at, 1 + below(random, 3));
    else if (action === 1) tokens.splice(at, 0, tokens[other] ?? "");
    else if (action === 2) [tokens[at], tokens[other]] = [tokens[other] ?? "", tokens[at] ?? ""];
    else tokens[at] = (tokens[at] ?? "").replace(/[\w:.]+/, pick(random, STRANGE) ?? "");
  }
  return tokens.join("");
}

function mutateEntries(random: Random, bytes: Uint8Array): Uint8Array {
  const parts: Record<string, Uint8Array> = { ...unzipSync(bytes) };
  const name = pick(random, Object.keys(parts)) ?? "";
  const content = parts[name] ?? new Uint8Array();
  const action = below(random, 4);
  if (action === 0) Reflect.deleteProperty(parts, name);
  else if (action === 1) parts[name] = parts[pick(random, Object.keys(parts)) ?? ""] ?? content;
  else if (action === 2) parts[name] = mutateBytes(random, content);
  else parts[name] = strToU8(mutateXml(random, strFromU8(content)));
  return zipSync(parts, { level: 1 });
}

function mutateMain(random: Random, bytes: Uint8Array): Uint8Array {
  const parts = unzipSync(bytes);
  const main = strFromU8(parts["word/document.xml"] ?? new Uint8Array());
  return zipSync({ ...parts, "word/document.xml": strToU8(mutateXml(random, main)) }, { level: 1 });
}

/** Reads, edits, writes and reads again; only the named error may stop it. */
function attempt(random: Random, bytes: Uint8Array): "read" | "refused" {
  try {
    const file = readDocx(bytes);
    if (file.paragraphs.length === 0) return "read";
    const seeds = Array.from({ length: 4 }, (): EditSeed => ({
      kind: pick(random, ["replace", "format", "delete", "insert"] as const) ?? "replace",
      paragraph: below(random, 10_000),
      from: below(random, 1000),
      length: below(random, 12),
      text: "eau",
      on: random() < 0.5,
    }));
    const tracked = random() < 0.5 ? { author: "A", date: "2026-01-01T00:00:00Z" } : null;
    readDocx(writeDocx(file, editsFor(seeds, file.paragraphs), { tracked }));
    return "read";
  } catch (error) {
    if (error instanceof DocumentError) return "refused";
    throw error;
  }
}

const folders = [join(__dirname, "fixtures"), join(__dirname, "../../../shared/fixtures")];
const files = folders
  .filter((folder) => existsSync(folder))
  .flatMap((folder) => readdirSync(folder).map((name) => join(folder, name)))
  .filter((path) => path.endsWith(".docx"))
  .map((path) => ({ path, bytes: new Uint8Array(readFileSync(path)) }))
  .filter(({ bytes }) => bytes.length < LARGEST_FILE)
  .sort((one, other) => one.bytes.length - other.bytes.length);

/** Small files more often than large ones, which take their time. */
const pickFile = (random: Random): { path: string; bytes: Uint8Array } =>
  files[Math.floor(random() ** 3 * files.length)] ?? { path: "none", bytes: new Uint8Array() };

interface Tally {
  cases: number;
  read: number;
  slowest: number;
}

function fuzz(seed: number, goesOn: (tally: Tally) => boolean): Tally {
  const random = generator(seed);
  const tally: Tally = { cases: 0, read: 0, slowest: 0 };
  while (goesOn(tally)) {
    const { path, bytes } = pickFile(random);
    const mutate = pick(random, [mutateBytes, mutateMain, mutateMain, mutateEntries]) ?? mutateMain;
    const mutated = mutate(random, bytes);
    const before = process.cpuUsage();
    try {
      if (attempt(random, mutated) === "read") tally.read++;
    } catch (error) {
      throw new Error(`Seed ${seed}, case ${tally.cases}, ${mutate.name} of ${path}`, {
        cause: error,
      });
    }
    const { user, system } = process.cpuUsage(before);
    tally.slowest = Math.max(tally.slowest, (user + system) / 1000);
    tally.cases++;
  }
  return tally;
}

it(`survives ${FIXED_CASES} mutations of a fixed seed`, () => {
  const tally = fuzz(FIXED_SEED, ({ cases }) => cases < FIXED_CASES);
  expect(tally.read).toBeGreaterThan(10);
  expect(tally.slowest).toBeLessThan(LONGEST_MILLISECONDS);
});

it("survives mutations of a random seed for some seconds", () => {
  const seed = Number(process.env["FUZZ_SEED"] ?? Math.floor(Math.random() * 2 ** 31));
  const start = performance.now();
  const tally = fuzz(seed, () => performance.now() - start < RANDOM_MILLISECONDS);
  console.info(
    `fuzz seed ${seed}: ${tally.cases} cases, ${tally.read} read, slowest ${tally.slowest.toFixed(0)} ms`,
  );
  expect(tally.cases).toBeGreaterThan(0);
  expect(tally.slowest).toBeLessThan(LONGEST_MILLISECONDS);
});
