/**
 * Claims: in a draft of 40 pages, with the 47th collection and un-fr imported in the pane (some
 * 109,000 clauses), suggestions are shown within 50 ms of the end of the typing pause (the 250 ms of
 * rest that `taskpane/host/editor.ts` waits for), and no task of the page's thread holds 50 ms then.
 * Times of a wall clock: the machine's load counts. Needs a build (`npm run build:web`).
 * `npx tsx bench/suggesting.ts [--small]` (the 47th collection only)
 */
import { mkdtempSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { chromium, type Page } from "playwright-core";
import { serve } from "../scripts/serve.mjs";
import { fortyPages, median } from "./collection-file";

const root = join(import.meta.dirname, "..");
const shared = join(root, "../shared");
const folder = mkdtempSync(join(tmpdir(), "greffier-suggesting-"));
const REST = 250;
const BURSTS = [
  "DEMANDE au Secr",
  "etariat de ",
  "soutenir ",
  "les femmes ",
  "et les enfants ",
  "de la region ;",
  " et INVITE ",
  "les Etats ",
  "a contribuer ",
  "au Fonds.",
];

interface Watched {
  readonly keys: number[];
  /** When the list of clauses changed last, after the frame that shows it. */
  readonly shown: number[];
  readonly tasks: { readonly start: number; readonly took: number }[];
  /** What ran in frames that were long, and in which file. */
  readonly scripts: { readonly start: number; readonly took: number; readonly file: string }[];
}

/** @see https://w3c.github.io/long-animation-frames/ */
interface LongFrame extends PerformanceEntry {
  readonly scripts: readonly (PerformanceEntry & { readonly sourceURL: string })[];
}
declare global {
  interface Window {
    suggesting: Watched;
  }
}

/** French resolutions of United Nations organs in one text, as a drafter would have them. */
function unitedNationsText(): string {
  const source = join(shared, "corpus/un-fr");
  const texts = readdirSync(source).map((file) => readFileSync(join(source, file), "utf8"));
  const path = join(folder, "un-fr.txt");
  writeFileSync(path, texts.join("\n"));
  return path;
}

function watch(): void {
  const watched: Watched = { keys: [], shown: [], tasks: [], scripts: [] };
  window.suggesting = watched;
  window.addEventListener("keydown", () => watched.keys.push(performance.now()), true);
  const list = document.querySelector("#panel-clauses");
  if (!list) throw new Error("no tab");
  new MutationObserver(() => {
    requestAnimationFrame(() => watched.shown.push(performance.now()));
  }).observe(list, { subtree: true, childList: true, characterData: true });
  new PerformanceObserver((entries) => {
    for (const { startTime, duration } of entries.getEntries()) {
      watched.tasks.push({ start: startTime, took: duration });
    }
  }).observe({ type: "longtask" });
  new PerformanceObserver((entries) => {
    for (const frame of entries.getEntries() as LongFrame[]) {
      for (const { startTime, duration, sourceURL } of frame.scripts) {
        const file = sourceURL.split("/").at(-1) ?? "";
        watched.scripts.push({ start: startTime, took: duration, file });
      }
    }
  }).observe({ type: "long-animation-frame" });
}

async function imports(page: Page, path: string): Promise<void> {
  const start = performance.now();
  await page.setInputFiles("[role=tabpanel] [data-import]", path);
  await page.getByText(/est prêt/).waitFor({ timeout: 600_000 });
  console.log(
    `imported ${path.split("/").at(-1)}: ${((performance.now() - start) / 1000).toFixed(1)} s`,
  );
  await page.getByRole("button", { name: "Fermer le message" }).click();
}

const server = await serve(join(root, "dist/web"), 0);
const address = `http://localhost:${(server.address() as AddressInfo).port}`;
const browser = await chromium.launch({
  executablePath: process.env["CHROMIUM"] ?? "/usr/bin/chromium",
  args: ["--no-sandbox"],
});
const page = await browser.newPage({ locale: "fr-FR", viewport: { width: 1440, height: 900 } });
const draft = join(folder, "forty.docx");
writeFileSync(draft, fortyPages());
await page.goto(address);
await page.getByRole("button", { name: "Essayer sur un projet d’exemple" }).waitFor();
await page.setInputFiles("[data-open]", draft);
await page.getByText("forty", { exact: true }).first().waitFor();
await page.locator(".layout-page-content .layout-line").nth(20).waitFor();
await page.getByRole("tab", { name: "Clauses" }).click();
await page.locator("[role=tabpanel] [data-import]").waitFor({ state: "attached" });
await imports(page, join(shared, "fixtures/CFM-47-POL.docx"));
if (!process.argv.includes("--small")) await imports(page, unitedNationsText());
console.log(await page.getByRole("button", { name: /recueils?, / }).innerText());

// A new paragraph of the dispositif, begun.
await page.locator(".layout-page-content").getByText("CONDAMNE").first().click();
await page.keyboard.press("End");
await page.keyboard.press("Enter");
await page.waitForTimeout(3000);
await page.evaluate(watch);
const waits: number[] = [];
const tasksThen: number[] = [];
const scriptsThen = new Map<string, number>();
for (const burst of BURSTS) {
  await page.keyboard.type(burst, { delay: 60 });
  await page.waitForTimeout(2000);
  const { keys, shown, tasks, scripts } = await page.evaluate(() => window.suggesting);
  const due = (keys.at(-1) ?? NaN) + REST;
  const first = shown.find((time) => time > due - 20);
  if (first === undefined) continue;
  const isThen = ({ start, took }: { readonly start: number; readonly took: number }): boolean =>
    start + took > due && start < first;
  waits.push(first - due);
  tasksThen.push(Math.max(0, ...tasks.filter(isThen).map(({ took }) => took)));
  for (const { file, took } of scripts.filter(isThen)) {
    scriptsThen.set(file, Math.max(took, scriptsThen.get(file) ?? 0));
  }
}
const list = (values: readonly number[]): string =>
  values.map((value) => value.toFixed(0)).join(", ");
console.log(`suggestions after the pause: median ${list([median(waits)])} ms (${list(waits)})`);
console.log(`longest task of the page between the two: ${list(tasksThen)} ms`);
for (const [file, took] of scriptsThen)
  console.log(`  a script of ${file}: ${list([took])} ms at most`);
await browser.close();
server.close();
