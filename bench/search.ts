import { execFileSync } from "node:child_process";
import { corporaArePresent } from "./corpora";

/**
 * Greffier's search against other engines: the same queries on the same machine in the same run, on
 * one collection and on 250,000 clauses (`tsx bench/search.ts [size…] [--engine NAME]`, sizes 1 to
 * 3). `MiniSearch~` tolerates slips and completes words, as ours does. All are asked the same queries
 * in the same order; a slow engine is asked fewer (`asked`), but twenty. One that does not build
 * within its time is said so. `x ours`: its p95 over ours, both over the queries that it was asked.
 * The whole table takes half an hour. `held`: heap and buffers after collecting garbage; `peak`:
 * the most that the process had, what it was built from included; `p95 cpu`: processor time, where
 * other work shares the machine; `again`: processor time of building once the program is compiled.
 */
const NAMES = ["Greffier", "MiniSearch", "MiniSearch~", "FlexSearch", "Orama", "Fuse.js"];

/** Seconds of processor time for one engine at one size, building included. */
const LIMIT = 900;

/** Queries that an engine within its time is asked at least. */
const FEWEST = 20;

/** What `measure-engine.ts` prints. */
interface Measured {
  readonly clauses: number;
  readonly textMegabytes: number;
  readonly buildSeconds: number;
  readonly buildCpuSeconds: number;
  readonly againCpuSeconds: number | null;
  readonly heldMegabytes: number;
  readonly peakMegabytes: number;
  readonly savedMegabytes: number | null;
  readonly loadMilliseconds: number | null;
  readonly asked: number;
  /** Null where no query was answered. */
  readonly median: number | null;
  readonly p95: number | null;
  readonly cpuP95: number | null;
  /** Processor time of each query that was asked, in the order that all engines are asked in. */
  readonly cpuTimes: readonly number[];
}

function measured(engine: string, size: string): Measured | string {
  const node = `exec "${process.execPath}" --expose-gc --max-old-space-size=12288 --import tsx`;
  try {
    // The shell's limit counts processor time, so that other work on the machine takes none of it.
    const out = execFileSync(
      "sh",
      ["-c", `ulimit -t ${LIMIT}; ${node} bench/measure-engine.ts ${engine} ${size}`],
      { encoding: "utf8", stdio: ["ignore", "pipe", "pipe"] },
    );
    return JSON.parse(out.trim().split("\n").at(-1) ?? "") as Measured;
  } catch (error) {
    const { stdout = "", signal } = error as { stdout?: string; signal?: string };
    const last = stdout.trim().split("\n").at(-1) ?? "";
    if (last !== "") return JSON.parse(last) as Measured;
    return signal === "SIGXCPU" || signal === "SIGKILL"
      ? `not built within ${LIMIT} s of processor time`
      : "failed while it was built (out of memory?)";
  }
}

const columns = [
  "engine",
  "clauses",
  "build s",
  "build cpu",
  "again",
  "held MB",
  "peak MB",
  "saved MB",
  "load ms",
  "median",
  "p95 ms",
  "p95 cpu",
  "asked",
  "x ours",
];
const line = (cells: readonly string[]): string =>
  cells.map((cell, at) => (at === 0 ? cell.padEnd(12) : cell.padStart(9))).join(" ");
const figure = (value: number | null, digits = 1): string =>
  value === null ? "-" : value.toFixed(digits);

/** How many times our p95 of processor time an engine takes, over the queries that both were asked. */
function timesOurs(ours: Measured | null, { cpuTimes }: Measured): string {
  const asked = Math.min(cpuTimes.length, ours?.cpuTimes.length ?? 0);
  const p95 = (times: readonly number[]): number =>
    times.slice(0, asked).sort((one, other) => one - other)[Math.floor(asked * 0.95)] ?? NaN;
  return asked === 0 ? "-" : (p95(cpuTimes) / p95(ours?.cpuTimes ?? [])).toFixed(1);
}

/** Our index holds the texts: what it takes besides, and what is held, as shares of the text. */
function besideText({ textMegabytes, savedMegabytes, heldMegabytes }: Measured): string {
  const share = (megabytes: number): string =>
    `${((100 * megabytes) / textMegabytes).toFixed(0)} %`;
  const beside = (savedMegabytes ?? 0) - textMegabytes;
  return ` text ${textMegabytes.toFixed(1)} MB; index beside it ${share(beside)}; held ${share(heldMegabytes)}`;
}

if (!corporaArePresent()) {
  console.log("left out: ../shared is absent");
} else {
  const asked = process.argv.slice(2).filter((argument) => /^[123]$/.test(argument));
  const only = process.argv[process.argv.indexOf("--engine") + 1];
  const names = process.argv.includes("--engine") ? NAMES.filter((name) => name === only) : NAMES;
  console.log(line(columns));
  for (const size of asked.length > 0 ? asked : ["1", "3"]) {
    let ours: Measured | null = null;
    for (const name of names) {
      const result = measured(name, size);
      if (typeof result === "string") {
        console.log(line([name, `size ${size}`]), result);
        continue;
      }
      if (name === "Greffier") ours = result;
      const { clauses, buildSeconds, heldMegabytes, savedMegabytes, loadMilliseconds } = result;
      console.log(
        line([
          name,
          String(clauses),
          figure(buildSeconds, 2),
          figure(result.buildCpuSeconds, 2),
          figure(result.againCpuSeconds, 2),
          figure(heldMegabytes),
          figure(result.peakMegabytes, 0),
          figure(savedMegabytes),
          figure(loadMilliseconds),
          figure(result.median, 2),
          figure(result.p95, 2),
          figure(result.cpuP95, 2),
          String(result.asked),
          timesOurs(ours, result),
        ]),
        name === "Greffier" ? besideText(result) : "",
        result.asked < FEWEST ? `stopped by the limit of ${LIMIT} s of processor time` : "",
      );
    }
  }
}
