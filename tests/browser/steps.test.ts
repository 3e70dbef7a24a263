import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Locator, Page } from "playwright-core";
import { draft, lint, readDocx } from "../../src/index";
import { openStand, WorkbenchPage, type Stand } from "./workbench-page";

const DRAFT = join(__dirname, "../../../shared/fixtures/projet-CFM-48-auto.docx");
const present = existsSync(DRAFT);
if (!present) console.warn("left out: the first draft, step by step; ../shared is not there");

let stand: Stand;
beforeAll(async () => {
  stand = await openStand();
});
afterAll(() => stand.close());

/** A drafter's hand: what it clicks and presses is counted. */
class Hand {
  count = 0;

  constructor(private readonly page: Page) {}

  async click(target: Locator): Promise<void> {
    this.count++;
    await target.click();
  }

  async press(key: string): Promise<void> {
    this.count++;
    await this.page.keyboard.press(key);
  }

  /** Presses a key until the focus is where it shall be. */
  async pressUntil(key: string, reached: RegExp): Promise<void> {
    for (;;) {
      await this.press(key);
      const focused = await this.page.evaluate(() => document.activeElement?.textContent ?? "");
      if (reached.test(focused)) return;
      if (this.count > 25) throw new Error(`more than 25 keys on the way to ${reached}`);
    }
  }

  /** A file chosen in the system's window: its name and Enter, counted as two. */
  async chooseFile(asks: () => Promise<void>): Promise<void> {
    const asked = this.page.waitForEvent("filechooser");
    // Until the page answers, it may not yet tell of the window, and a key overtakes that.
    await this.page.evaluate(() => document.readyState);
    await asks();
    this.count += 2;
    await (await asked).setFiles(DRAFT);
  }
}

/** The first page of a browser that cannot write a file back, so that its window can be answered. */
async function begin(): Promise<{ workbench: WorkbenchPage; hand: Hand }> {
  const workbench = await WorkbenchPage.start(stand);
  await workbench.page.evaluate(() => {
    Reflect.deleteProperty(window, "showOpenFilePicker");
    Reflect.deleteProperty(window, "showSaveFilePicker");
  });
  return { workbench, hand: new Hand(workbench.page) };
}

const ALL = /^Tout corriger \(\d+\)$/;

/** What the engine finds wrong, in the first rank, in a saved file. */
const errorsIn = (path: string): readonly string[] =>
  lint(draft(readDocx(readFileSync(path)).paragraphs))
    .findings.filter(({ severity, rule }) => severity === "error" && rule !== "leftover")
    .map(({ rule, excerpt }) => `${rule}: ${excerpt}`);

(present ? describe : describe.skip)(
  "as docs/guide.fr.md counts it, from a draft to one without errors, in 25 steps",
  () => {
    it("with the mouse", async () => {
      const { workbench, hand } = await begin();
      const { page, pane } = workbench;
      const open = page.getByRole("button", { name: "Ouvrir un document Word…" });
      await hand.chooseFile(() => hand.click(open));
      await hand.click(pane.getByRole("button", { name: ALL }).first());
      await hand.click(page.getByRole("dialog").getByRole("button", { name: "Tout corriger" }));
      await pane.getByText(/corrections faites\./).waitFor();
      const downloading = page.waitForEvent("download");
      await hand.click(page.getByRole("button", { name: "Enregistrer", exact: true }));
      expect(errorsIn(await (await downloading).path())).toEqual([]);
      expect(hand.count).toBe(6);
    });

    it("with the keyboard alone", async () => {
      const { workbench, hand } = await begin();
      const { page, pane } = workbench;
      await hand.chooseFile(() => hand.press("Control+o"));
      await pane.getByRole("button", { name: ALL }).first().waitFor();
      await hand.press("F6");
      await hand.pressUntil("Tab", ALL);
      await hand.press("Enter");
      await page.getByRole("dialog").waitFor();
      await hand.pressUntil("Tab", /^Tout corriger$/);
      await hand.press("Enter");
      await pane.getByText(/corrections faites\./).waitFor();
      const downloading = page.waitForEvent("download");
      await hand.press("Control+s");
      expect(errorsIn(await (await downloading).path())).toEqual([]);
      expect(hand.count).toBe(10);
    });
  },
);
