/**
 * Claim: in Word, no handler of the pane holds its page for more than 100 ms while a collection of
 * 188 pages is read, linted and worked on. Microsoft's client in Chromium, the built pane, our Word
 * in the same page: that it opens the document and answers is left out, for Word is another process.
 * Processor time of the page's thread is what a quiet machine would take; the clock beside it shows
 * how busy this one is. `npm run build:web`, then `npx tsx bench/word-handlers.ts [rounds]`.
 */
import { WORD_AT_WORK } from "../tests/word-host/at-work";
import { buildWordHost, WordPage } from "../tests/browser/word-page";
import { openStand } from "../tests/browser/workbench-page";
import { collectionFile, median } from "./collection-file";

interface TraceEvent {
  readonly name: string;
  readonly cat: string;
  readonly ph: string;
  readonly pid: number;
  readonly tid: number;
  readonly ts: number;
  readonly dur?: number;
  readonly tdur?: number;
  readonly args: { readonly name?: string };
}

/** A task of the page's thread, in milliseconds. */
interface Task {
  readonly clock: number;
  readonly processor: number;
}

const CATEGORIES = ["disabled-by-default-devtools.timeline", "blink.user_timing", "__metadata"];
const FINDINGS = "li > button[aria-expanded]";
const rounds = Number(process.argv[2] ?? 5);

/** What the drafter does, in order: each is measured by itself. */
const STEPS: readonly (readonly [string, (word: WordPage) => Promise<unknown>])[] = [
  ["opens the pane: read, linted, listed", ({ page }) => page.locator(FINDINGS).first().waitFor()],
  ["moves the cursor: followed", (word) => word.click("REMERCIE").then(() => settled(word))],
  [
    "types: seen, read and linted again",
    async (word) => {
      await word.page.evaluate(() => window.wordInPage.type("REMERCIE", " ;;"));
      await word.page.waitForTimeout(6000);
    },
  ],
  [
    "opens a finding: shown in the document",
    async (word) => {
      await word.page.locator(FINDINGS, { hasText: "rapport" }).first().click();
      await settled(word);
    },
  ],
  [
    "corrects it: written, read and linted again",
    async (word) => {
      await word.page.getByRole("button", { name: "Corriger", exact: true }).click();
      await word.page.getByText("1 correction faite.").waitFor();
    },
  ],
];

const settled = ({ page }: WordPage): Promise<void> => page.waitForTimeout(1500);

/** The tasks of the page's main thread, without those in which Word answered. */
function tasksOf(trace: readonly TraceEvent[]): readonly Task[] {
  const word = trace.filter(({ name }) => name === WORD_AT_WORK);
  const page = word[0];
  if (!page) throw new Error("the pane asked Word for nothing");
  return trace
    .filter(
      ({ name, ph, pid, tid }) =>
        name === "RunTask" && ph === "X" && pid === page.pid && tid === page.tid,
    )
    .filter(({ ts, dur = 0 }) => !word.some((each) => each.ts >= ts && each.ts <= ts + dur))
    .map(({ dur = 0, tdur = 0 }) => ({ clock: dur / 1000, processor: tdur / 1000 }));
}

const longest = (tasks: readonly Task[], by: keyof Task): number =>
  Math.max(0, ...tasks.map((task) => task[by]));

const stand = await openStand(process.env["GREFFIER_WEB"]);
const script = buildWordHost();
const bytes = collectionFile();
const taken = STEPS.map(() => ({
  clock: [] as number[],
  processor: [] as number[],
  over: [] as number[],
}));
try {
  for (let round = 0; round < rounds; round++) {
    let word: WordPage | null = null;
    for (const [at, [, step]] of STEPS.entries()) {
      await stand.browser.startTracing(word?.page, { categories: CATEGORIES });
      word ??= await WordPage.open(stand, script, bytes);
      await step(word);
      const { traceEvents } = JSON.parse(String(await stand.browser.stopTracing())) as {
        traceEvents: readonly TraceEvent[];
      };
      const tasks = tasksOf(traceEvents);
      taken[at]?.clock.push(longest(tasks, "clock"));
      taken[at]?.processor.push(longest(tasks, "processor"));
      taken[at]?.over.push(tasks.filter(({ processor }) => processor > 50).length);
    }
    await word?.page.context().close();
  }
} finally {
  await stand.close();
}
console.log(`Longest task of the page, medians of ${rounds} rounds`);
for (const [at, [name]] of STEPS.entries()) {
  const { clock = [], processor = [], over = [] } = taken[at] ?? {};
  console.log(
    `${name}: ${median(processor).toFixed(0)} ms of the processor (${Math.max(...processor).toFixed(0)} at most), ${median(clock).toFixed(0)} ms by the clock; ${median(over)} tasks over 50 ms`,
  );
}
