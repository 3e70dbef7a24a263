import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Page } from "playwright-core";
import type { WordInPage } from "../word-host/in-page";
import type { Stand } from "./workbench-page";

const root = join(import.meta.dirname, "../..");
const officeJs = join(root, "node_modules/@microsoft/office-js/dist");
const OFFICE = "https://appsforoffice.microsoft.com/lib/1/hosted/";

declare global {
  interface Window {
    readonly wordInPage: WordInPage;
  }
}

/** Builds the test host for the page; gives its script. */
export function buildWordHost(): string {
  const vite = join(root, "node_modules/vite/bin/vite.js");
  execFileSync(process.execPath, [vite, "build", "-c", "tests/word-host/in-page.vite.config.ts"], {
    cwd: root,
  });
  return readFileSync(join(root, "dist/word-host/in-page.js"), "utf8");
}

/** The built pane as Word shows it: the genuine client, a Word of ours behind it. */
export class WordPage {
  readonly strangers: string[] = [];
  readonly troubles: string[] = [];

  private constructor(readonly page: Page) {
    page.on("pageerror", (trouble) => this.troubles.push(trouble.message));
  }

  /** Opens the pane on a document; `officeJsLoads` false is a network that refuses Office.js. */
  static async open(
    stand: Stand,
    script: string,
    bytes: Uint8Array,
    { officeJsLoads = true, query = "" } = {},
  ): Promise<WordPage> {
    const context = await stand.browser.newContext({
      locale: "fr-FR",
      viewport: { width: 329, height: 720 },
    });
    const opened = new WordPage(await context.newPage());
    const { page } = opened;
    await page.route(
      (url) => url.origin !== stand.address,
      async (route) => {
        const address = route.request().url();
        if (!address.startsWith(OFFICE)) {
          opened.strangers.push(address);
          return route.abort();
        }
        if (!officeJsLoads) return route.abort();
        const file = address.slice(OFFICE.length).split("?")[0] ?? "";
        return route.fulfill({
          contentType: "text/javascript",
          body: readFileSync(join(officeJs, file)),
        });
      },
    );
    const document64 = Buffer.from(bytes).toString("base64");
    await page.addInitScript(`${script}\nWordHost.installWord(${JSON.stringify(document64)});`);
    await page.goto(`${stand.address}/taskpane/index.html${query}`);
    return opened;
  }

  async tab(name: string): Promise<void> {
    await this.page.getByRole("tab", { name }).click();
  }

  click(beginning: string): Promise<void> {
    return this.page.evaluate((words) => window.wordInPage.click(words), beginning);
  }

  texts(): Promise<readonly string[]> {
    return this.page.evaluate(() => window.wordInPage.texts());
  }

  async save(): Promise<Uint8Array> {
    return Buffer.from(await this.page.evaluate(() => window.wordInPage.save()), "base64");
  }
}
