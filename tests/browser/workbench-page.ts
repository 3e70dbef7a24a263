import { spawn, type ChildProcess } from "node:child_process";
import { existsSync } from "node:fs";
import { join } from "node:path";
import {
  chromium,
  type Browser,
  type BrowserContextOptions,
  type Locator,
  type Page,
} from "playwright-core";
import { languageOf, stringsFor, type Strings } from "../../taskpane/strings/strings";

const root = join(import.meta.dirname, "../..");

const CHROMIUM = ["/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome"];
const FLAGS = [
  "--headless",
  "--no-sandbox",
  "--disable-gpu",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
  "--no-first-run",
];

/** The served workbench and the browser to see it in. */
export interface Stand {
  readonly address: string;
  readonly browser: Browser;
  /** Takes the server away and leaves the browser alone. */
  stopServing(): Promise<void>;
  close(): Promise<void>;
}

function served(server: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    server.stdout?.on("data", (told: Buffer) => {
      const address = /http:\/\/localhost:\d+/.exec(told.toString())?.[0];
      if (address) resolve(address);
    });
    server.once("exit", (code) => reject(new Error(`the server stopped with ${code}`)));
  });
}

/** Serves the built pages on a free port and starts Chromium with a fresh profile. */
export async function openStand(folder = "dist/web"): Promise<Stand> {
  const server = spawn(process.execPath, [join(root, "scripts/serve.mjs"), join(root, folder)], {
    env: { ...process.env, PORT: "0" },
    stdio: ["ignore", "pipe", "inherit"],
  });
  const address = await served(server);
  const executablePath = process.env["CHROMIUM"] ?? CHROMIUM.find((path) => existsSync(path));
  const browser = await chromium.launch({ executablePath, args: FLAGS });
  return {
    address,
    browser,
    stopServing: () =>
      new Promise((stopped) => {
        server.once("exit", () => stopped());
        server.kill();
      }),
    close: async () => {
      await browser.close();
      server.kill();
    },
  };
}

/** Until nothing moves any more: half faded in, nothing has its colours yet. */
export async function settled(page: Page): Promise<void> {
  await page.waitForFunction(() =>
    document
      .getAnimations()
      .every(
        ({ effect, playState }) =>
          playState !== "running" || effect?.getComputedTiming().iterations === Infinity,
      ),
  );
}

/** The workbench on a page, with what a drafter does there. */
export class WorkbenchPage {
  /** Addresses asked for outside the workbench's own; there shall be none. */
  readonly strangers: string[] = [];
  readonly troubles: string[] = [];

  private constructor(
    readonly page: Page,
    address: string,
    private readonly strings: Strings,
  ) {
    page.on("request", (request) => {
      const url = request.url();
      if (!url.startsWith(`${address}/`) && !/^(data|blob):/.test(url)) this.strangers.push(url);
    });
    page.on("pageerror", (trouble) => this.troubles.push(trouble.message));
    page.on("console", (message) => {
      if (message.type() === "error") this.troubles.push(message.text());
    });
  }

  /** The first page, with no document open. */
  static async start(
    stand: Stand,
    options: BrowserContextOptions = {},
    prepare: (page: Page) => Promise<void> = () => Promise.resolve(),
  ): Promise<WorkbenchPage> {
    const context = await stand.browser.newContext({
      locale: "fr-FR",
      viewport: { width: 1440, height: 900 },
      ...options,
    });
    const strings = stringsFor(languageOf(options.locale ?? "fr-FR"));
    const opened = new WorkbenchPage(await context.newPage(), stand.address, strings);
    await prepare(opened.page);
    await opened.page.goto(stand.address);
    await opened.page.getByRole("button", { name: strings.workbench.sample }).waitFor();
    return opened;
  }

  /** The sample draft, open. */
  static async open(stand: Stand, options: BrowserContextOptions = {}): Promise<WorkbenchPage> {
    const opened = await WorkbenchPage.start(stand, options);
    await opened.openSample();
    return opened;
  }

  /** The sample draft, from the first page. */
  async openSample(): Promise<void> {
    const { sample, sampleName } = this.strings.workbench;
    await this.page.getByRole("button", { name: sample }).click();
    await this.documentNamed(sampleName.replace(/\.docx$/, ""));
  }

  /** Ignores the finding that is open, for the first reason offered. */
  async ignoreOpened(): Promise<void> {
    const { ignore } = this.strings.review;
    await this.pane.getByRole("button", { name: ignore, exact: true }).click();
    await this.page.getByRole("menuitem").first().click();
    await this.ignoredOnes.waitFor();
  }

  /** The line that unfolds what is ignored, one finding being so. */
  get ignoredOnes(): Locator {
    return this.pane.locator("summary", { hasText: this.strings.review.ignored(1) });
  }

  /** Back to the first page. */
  async close(): Promise<void> {
    await this.page.getByRole("button", { name: this.strings.workbench.saveAs }).click();
    await this.page.getByRole("menuitem", { name: this.strings.workbench.close }).click();
    await this.page.getByRole("button", { name: this.strings.workbench.sample }).waitFor();
  }

  get pane(): Locator {
    return this.page.getByRole("complementary", { name: this.strings.workbench.pane });
  }

  /** The findings' heads, one a finding shown. */
  get findings(): Locator {
    return this.pane.locator("li > button[aria-expanded]");
  }

  /** Waits until the list of findings is drawn to its limit: it comes in slices. */
  async listed(): Promise<void> {
    await this.pane
      .locator("[role=group][aria-busy=false] li")
      .first()
      .waitFor({ timeout: 60_000 });
  }

  async openDraft(path: string, shown: string): Promise<void> {
    await this.page.setInputFiles("[data-open]", path);
    await this.documentNamed(shown);
  }

  async tab(name: string): Promise<void> {
    await this.pane.getByRole("tab", { name }).click();
  }

  /** Puts the cursor in the paragraph that holds these words, as a click in the text would. */
  async clickInText(words: string): Promise<void> {
    await this.page.locator(".layout-page-content, .ep-root").getByText(words).first().click();
  }

  async save(): Promise<string> {
    const downloading = this.page.waitForEvent("download");
    await this.page.getByRole("button", { name: "Enregistrer", exact: true }).click();
    return (await downloading).path();
  }

  /** Waits until the document is open and its findings are listed. */
  private async documentNamed(name: string): Promise<void> {
    await this.page.getByText(name, { exact: true }).first().waitFor();
    await this.pane.getByRole("tab", { name: this.strings.tabs.review }).waitFor();
    await this.pane.locator("h2, p").first().waitFor();
  }
}
