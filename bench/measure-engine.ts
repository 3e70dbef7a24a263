import { adoptedCollection, randomNumbers, unitedNations, withChangedWords } from "./corpora";
import { ENGINES } from "./engines";
import type { Collection } from "../src/index";

/**
 * One engine at one size, in a process of its own so that memory is its own: prints a line of JSON
 * when it is built and another when it has answered, so that what is known outlives a time limit.
 */
const [name = "", size = "1"] = process.argv.slice(2);

/**
 * The run stops asking after so much processor time, but not before so many queries: engines that
 * scan take seconds for one. Milliseconds.
 */
const PATIENCE = 30_000;
const FEWEST = 20;
/** Queries asked beforehand, for so many milliseconds: engines are compiled while they run. */
const WARM_UP = 3000;

function corpus(): readonly Collection[] {
  const adopted = adoptedCollection();
  if (size === "1") return [adopted];
  const nations = unitedNations();
  return size === "2" ? [adopted, nations] : [adopted, nations, withChangedWords(nations)];
}

/** First eight words, three words of the middle, eight with a slip, a whole clause, by turns. */
function queriesOf(collections: readonly Collection[]): string[] {
  const random = randomNumbers(3);
  const texts = collections
    .flatMap(({ clauses }) => clauses.map(({ text }) => text.split(" ")))
    .filter((words) => words.length > 12);
  return Array.from({ length: 200 }, (_, at) => {
    const words = texts[random(texts.length)] ?? [];
    const eight = words.slice(0, 8);
    if (at % 4 === 1) return words.slice(4, 7).join(" ");
    if (at % 4 === 2)
      return eight.map((word) => word.replace(/^(\p{L}{4})\p{L}/u, "$1x")).join(" ");
    return at % 4 === 3 ? words.slice(0, 40).join(" ") : eight.join(" ");
  });
}

const memory = (): number => {
  globalThis.gc?.();
  const { heapUsed, arrayBuffers } = process.memoryUsage();
  return heapUsed + arrayBuffers;
};
/** CPU time of this process: what a query costs where other work shares the machine. */
const cpu = (): number => {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
};
const percentile = (sorted: readonly number[], share: number): number =>
  sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? NaN;

const atStart = memory();
let collections = corpus();
const queries = queriesOf(collections);
const clauses = collections.reduce((sum, one) => sum + one.clauses.length, 0);
const textBytes = collections
  .flatMap((one) => one.clauses)
  .reduce((sum, { text }) => sum + Buffer.byteLength(text), 0);
const begun = performance.now();
const begunCpu = cpu();
const engine = ENGINES[name]?.(collections);
const buildSeconds = (performance.now() - begun) / 1000;
const buildCpuSeconds = (cpu() - begunCpu) / 1000;
if (engine === undefined) throw new RangeError(`no engine ${name}`);
/** Built again where that is quick: the first time, the program itself is still being compiled. */
const again = Array.from({ length: buildSeconds < 2 ? 6 : 0 }, () => {
  const from = cpu();
  ENGINES[name]?.(collections);
  return (cpu() - from) / 1000;
});
// MiniSearch and the others keep their own texts or none; what they were built from goes.
collections = [];
const heldBytes = memory() - atStart;
const saved = engine.save();
const loading = performance.now();
saved?.load();
const loadMilliseconds = saved === null ? null : performance.now() - loading;
const peakMegabytes = process.resourceUsage().maxRSS / 1000;
const wall: number[] = [];
const own: number[] = [];
const report = (): void => {
  const [byWall, byOwn] = [wall, own].map((times) => [...times].sort((a, b) => a - b));
  console.log(
    JSON.stringify({
      engine: name,
      clauses,
      textMegabytes: textBytes / 1e6,
      buildSeconds,
      buildCpuSeconds,
      againCpuSeconds: again.at(-1) ?? null,
      heldMegabytes: heldBytes / 1e6,
      peakMegabytes,
      savedMegabytes: saved === null ? null : saved.bytes / 1e6,
      loadMilliseconds,
      asked: wall.length,
      median: percentile(byWall ?? [], 0.5),
      p95: percentile(byWall ?? [], 0.95),
      cpuP95: percentile(byOwn ?? [], 0.95),
      cpuTimes: own,
    }),
  );
};
report();
const warming = performance.now();
for (const query of queries) {
  engine.search(query);
  if (performance.now() - warming > WARM_UP) break;
}
const started = cpu();
for (const query of queries) {
  const [fromWall, fromOwn] = [performance.now(), cpu()];
  engine.search(query);
  wall.push(performance.now() - fromWall);
  own.push(cpu() - fromOwn);
  // A time limit may end the process at any query: what was answered stands.
  if (own.length < FEWEST) report();
  if (cpu() - started > PATIENCE && own.length >= FEWEST) break;
}
report();
