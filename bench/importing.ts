/**
 * Claims: while the 1,313 texts of un-fr are imported in the pane, the pane shows that it goes on
 * (longest time without a change of the progress), and stopping is answered within 200 ms, while the
 * file is read and while it is indexed. Times of a wall clock: the machine's load counts. Needs a
 * build (`npm run build:web`). `npx tsx bench/importing.ts`
 */
import { mkdtempSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { chromium, type Page } from "playwright-core";
import { serve } from "../scripts/serve.mjs";

const root = join(import.meta.dirname, "..");
const source = join(root, "../shared/corpus/un-fr");
const texts = readdirSync(source).map((file) => readFileSync(join(source, file), "utf8"));
const FILE = join(mkdtempSync(join(tmpdir(), "greffier-importing-")), "un-fr.txt");
writeFileSync(FILE, texts.join("\n"));
const FIELD = "[role=tabpanel] [data-import]";
const STAGES = { reading: /Lecture de «/, indexing: /Classement des clauses de/ };

/** Milliseconds from the click that stops the import to its line's disappearance. */
const stopped = (page: Page): Promise<number> =>
  page.evaluate(
    () =>
      new Promise<number>((resolve, reject) => {
        const button = document.querySelector<HTMLButtonElement>(
          '[aria-label^="Arrêter l’import"]',
        );
        if (button === null) return reject(new Error("no import under way"));
        const clicked = performance.now();
        const look = (): void => {
          if (button.isConnected) requestAnimationFrame(look);
          else resolve(performance.now() - clicked);
        };
        button.click();
        look();
      }),
  );

/** The longest time between two changes of the progress, at each stage, until the import is done. */
const stillness = (page: Page): Promise<Record<string, number>> =>
  page.evaluate(
    () =>
      new Promise<Record<string, number>>((resolve) => {
        const longest: Record<string, number> = {};
        let [shown, since] = ["", performance.now()];
        const look = (): void => {
          const bar = document.querySelector("[role=tabpanel] [role=progressbar]");
          if (bar === null && shown !== "") return resolve(longest);
          const stage = (bar?.getAttribute("aria-label") ?? "").split(" ")[0] ?? "";
          const now = stage === "" ? "" : `${stage} ${bar?.getAttribute("aria-valuenow")}`;
          const name = shown.split(" ")[0] ?? "";
          if (name !== "") longest[name] = Math.max(longest[name] ?? 0, performance.now() - since);
          if (now !== shown) [shown, since] = [now, performance.now()];
          requestAnimationFrame(look);
        };
        look();
      }),
  );

const server = await serve(join(root, "dist/web"), 0);
const browser = await chromium.launch({
  executablePath: process.env["CHROMIUM"] ?? "/usr/bin/chromium",
  args: ["--no-sandbox"],
});
const page = await browser.newPage({ locale: "fr-FR", viewport: { width: 1440, height: 900 } });
// tsx names functions by a helper that the page does not have.
await page.addInitScript("globalThis.__name = (given) => given");
await page.goto(`http://localhost:${(server.address() as AddressInfo).port}`);
await page.getByRole("button", { name: "Essayer sur un projet d’exemple" }).click();
await page.getByRole("tab", { name: "Clauses" }).click();
await page.locator(FIELD).waitFor({ state: "attached" });
for (const [stage, words] of Object.entries(STAGES)) {
  const times: number[] = [];
  for (let round = 0; round < 3; round += 1) {
    await page.setInputFiles(FIELD, FILE);
    await page.getByText(words).waitFor({ timeout: 120_000 });
    times.push(await stopped(page));
  }
  console.log(`stopped while ${stage}: ${times.map((time) => time.toFixed(0)).join(", ")} ms`);
}
const start = performance.now();
await page.setInputFiles(FIELD, FILE);
const longest = await stillness(page);
console.log(`imported in ${((performance.now() - start) / 1000).toFixed(1)} s`);
for (const [stage, time] of Object.entries(longest)) {
  console.log(`  longest without a change, ${stage}: ${time.toFixed(0)} ms`);
}
await browser.close();
server.close();
