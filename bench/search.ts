import { execFileSync } from "node:child_process";
import { corporaArePresent } from "./corpora";

/**
 * Greffier's search against other engines: the same queries on the same machine in the same run,
 * at three sizes of corpus. `MiniSearch~` tolerates slips and completes words, as ours does. `tsx bench/search.ts [size…] [--engine NAME]`, sizes 1 to 3.
 */
const NAMES = ["Greffier", "MiniSearch", "MiniSearch~", "FlexSearch", "Orama", "Fuse.js"];

/** What `measure-engine.ts` prints. */
interface Measured {
  readonly clauses: number;
  readonly textMegabytes: number;
  readonly buildSeconds: number;
  readonly buildCpuSeconds: number;
  readonly heldMegabytes: number;
  readonly savedMegabytes: number | null;
  readonly loadMilliseconds: number | null;
  readonly asked: number;
  readonly median: number;
  readonly p95: number;
  readonly cpuP95: number;
}

function measured(engine: string, size: string): Measured | string {
  const flags = ["--expose-gc", "--max-old-space-size=8192", "--import", "tsx"];
  try {
    const out = execFileSync(
      process.execPath,
      [...flags, "bench/measure-engine.ts", engine, size],
      {
        encoding: "utf8",
        timeout: 420_000,
        stdio: ["ignore", "pipe", "pipe"],
      },
    );
    return JSON.parse(out.trim().split("\n").at(-1) ?? "") as Measured;
  } catch (error) {
    return error instanceof Error ? (error.message.split("\n")[0] ?? "failed") : "failed";
  }
}

const columns = [
  "engine",
  "clauses",
  "build s",
  "build cpu",
  "held MB",
  "saved MB",
  "load ms",
  "median",
  "p95 ms",
  "p95 cpu",
  "asked",
];
const line = (cells: readonly string[]): string =>
  cells.map((cell, at) => (at === 0 ? cell.padEnd(12) : cell.padStart(9))).join(" ");
const figure = (value: number | null, digits = 1): string =>
  value === null ? "-" : value.toFixed(digits);

if (!corporaArePresent()) {
  console.log("left out: ../shared is absent");
} else {
  const asked = process.argv.slice(2).filter((argument) => /^[123]$/.test(argument));
  const only = process.argv[process.argv.indexOf("--engine") + 1];
  const names = process.argv.includes("--engine") ? NAMES.filter((name) => name === only) : NAMES;
  console.log(line(columns));
  for (const size of asked.length > 0 ? asked : ["1", "2", "3"]) {
    for (const name of names) {
      const result = measured(name, size);
      if (typeof result === "string") {
        console.log(line([name, `size ${size}`]), result);
        continue;
      }
      const { clauses, buildSeconds, heldMegabytes, savedMegabytes, loadMilliseconds } = result;
      console.log(
        line([
          name,
          String(clauses),
          figure(buildSeconds, 2),
          figure(result.buildCpuSeconds, 2),
          figure(heldMegabytes),
          figure(savedMegabytes),
          figure(loadMilliseconds),
          figure(result.median, 2),
          figure(result.p95, 2),
          figure(result.cpuP95, 2),
          String(result.asked),
        ]),
        name === "Greffier" ? ` text ${result.textMegabytes.toFixed(1)} MB` : "",
      );
    }
  }
}
