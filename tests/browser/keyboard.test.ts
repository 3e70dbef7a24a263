import { readFileSync } from "node:fs";
import type { Page } from "playwright-core";
import { readDocx } from "../../src/index";
import { tabTo } from "./keys";
import { openStand, WorkbenchPage, type Stand } from "./workbench-page";

let stand: Stand;
beforeAll(async () => {
  stand = await openStand();
});
afterAll(() => stand.close());

/** What a mouse can press in the pane, and which of it keys have not reached. */
interface Reached {
  readonly all: number;
  readonly missed: readonly string[];
}

/** The pane beside the editor, whose own column has the same role. */
const PANE = "aside:not(.docx-unified-sidebar)";
const PRESSABLE = `${PANE} :is(button, input, textarea, select, summary, a[href], [role=tab], [role=combobox], [role=checkbox])`;

/** Marks what a mouse can press. */
function mark(pressable: string): number {
  const all = [...document.querySelectorAll<HTMLElement>(pressable)].filter(
    (part) =>
      part.checkVisibility({ opacityProperty: true, visibilityProperty: true }) &&
      part.getBoundingClientRect().width > 0 &&
      !part.matches(":disabled, [type=file], [aria-hidden=true] *"),
  );
  for (const part of all) part.dataset["unreached"] = "";
  return all.length;
}

/** Takes the focus before everything in the pane, as F6 does from the text. */
const begin = (page: Page): Promise<void> =>
  page.locator(PANE).evaluate((pane: HTMLElement) => {
    pane.tabIndex = -1;
    pane.focus();
  });

/** Notes that keys have come to where the focus is; tells whether that is in the pane. */
const arrive = (page: Page): Promise<boolean> =>
  page.evaluate(() => {
    const part = document.activeElement as HTMLElement | null;
    if (part) delete part.dataset["unreached"];
    return part?.matches("aside:not(.docx-unified-sidebar) *") ?? false;
  });

/** A date is one field and three stops. */
const MOST_STOPS = 3;

/** Goes through the pane by Tab, then by arrows where one stop holds several. */
async function walk(page: Page): Promise<Reached> {
  const all = await page.evaluate(mark, PRESSABLE);
  await begin(page);
  for (let stop = 0; stop < all * MOST_STOPS; stop += 1) {
    await page.keyboard.press("Tab");
    if (!(await arrive(page))) break;
  }
  await begin(page);
  for (let stop = 0; stop < all * MOST_STOPS; stop += 1) {
    await page.keyboard.press("Tab");
    if (!(await arrive(page))) break;
    const onwards = await page.evaluate(() => {
      const part = document.activeElement;
      if (part?.matches("li > button[aria-expanded]")) return "ArrowDown";
      return part?.matches("[role=tab], [role=radio]") ? "ArrowRight" : null;
    });
    if (onwards === null) continue;
    await page.keyboard.press("Home");
    await arrive(page);
    for (let step = 0; step < all; step += 1) {
      await page.keyboard.press(onwards);
      await arrive(page);
    }
  }
  const missed = await page.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>("[data-unreached]")].map((part) => {
      delete part.dataset["unreached"];
      return part.getAttribute("aria-label") ?? part.innerText;
    }),
  );
  return { all, missed };
}

describe("what a mouse can press in the pane, keys reach:", () => {
  it("in every tab, and in what unfolds there", async () => {
    const workbench = await WorkbenchPage.open(stand);
    const { page, pane } = workbench;
    await workbench.findings.first().click();
    await workbench.ignoreOpened();
    await workbench.ignoredOnes.click();
    await pane.locator("summary").last().click();
    for (const tab of [0, 1, 2, 3]) {
      await pane.getByRole("tab").nth(tab).click();
      await pane.getByRole("tabpanel").locator("h2, h3").first().waitFor();
      for (const folded of await pane.locator("section h3 button[aria-expanded=false]").all()) {
        await folded.click();
      }
      const { all, missed } = await walk(page);
      expect([tab, ...missed]).toEqual([tab]);
      expect(all).toBeGreaterThan(9);
    }
  });
});

/** The three jobs of the guide, from an empty page to a saved file. */
it("does the whole work of a drafter without a mouse", async () => {
  const workbench = await WorkbenchPage.start(stand);
  const { page, pane } = workbench;
  await tabTo(page, /Essayer sur un projet d’exemple/);
  await page.keyboard.press("Enter");
  await workbench.findings.first().waitFor();

  // Révision: all corrections, previewed and made; what is left is ignored for a reason.
  await page.keyboard.press("F6");
  await tabTo(page, /^Tout corriger \(\d+\)$/);
  await page.keyboard.press("Enter");
  await page.getByRole("dialog").waitFor();
  await tabTo(page, /^Tout corriger$/);
  await page.keyboard.press("Enter");
  await pane.getByText(/^\d+ corrections faites/).waitFor();
  await tabTo(page, /^Fermer le message/);
  await page.keyboard.press("Enter");
  await workbench.findings.first().focus();
  await page.keyboard.press("Enter");
  await tabTo(page, /^Ignorer$/);
  await page.keyboard.press("Enter");
  await page.getByRole("menuitem").first().waitFor();
  await page.keyboard.press("ArrowDown");
  await page.keyboard.press("ArrowUp");
  await page.keyboard.press("Enter");
  await workbench.ignoredOnes.waitFor();

  // Clauses: one is sought and inserted.
  await begin(page);
  await tabTo(page, /^Révision$/);
  await page.keyboard.press("ArrowRight");
  await page.keyboard.press("Enter");
  await pane.getByRole("searchbox").waitFor();
  await page.keyboard.press("Tab");
  await page.evaluate(() =>
    document.querySelector<HTMLElement>("[role=tabpanel] [role=searchbox]")?.focus(),
  );
  await page.keyboard.type("bibliothèques");
  await pane
    .getByRole("button", { name: /^Insérer/ })
    .first()
    .waitFor();
  await tabTo(page, /^Insérer/);
  await page.keyboard.press("Enter");
  await pane
    .getByText(/insérée?/)
    .first()
    .waitFor();

  // The file is written.
  const download = page.waitForEvent("download");
  await page.keyboard.press("Control+s");
  expect((await download).suggestedFilename()).toMatch(/\.docx$/);
  expect(workbench.troubles).toEqual([]);
});

/** A correction is a tracked change of its own, to take or to refuse. */
it("takes one correction and refuses the next, at their cards beside the text", async () => {
  const workbench = await WorkbenchPage.open(stand);
  const { page, pane } = workbench;
  const cards = page.locator(".docx-tracked-change-card");
  await pane
    .getByRole("button", { name: /^Tout corriger \(\d+\)$/ })
    .first()
    .click();
  await page
    .getByRole("dialog")
    .getByRole("button", { name: /^Tout corriger$/ })
    .click();
  await pane.getByText(/^\d+ corrections faites/).waitFor();
  await cards.nth(20).waitFor();
  const all = await cards.count();

  await workbench.clickInText("RÉSOLUTION");
  await page.keyboard.press("Shift+F6");
  const spelt = page.getByRole("button", {
    name: /Remplacé «?\s*FELICITE\s*»? par «?\s*FÉLICITE/,
  });
  for (let step = 0; step < all; step += 1) {
    if (await spelt.evaluate((card) => card === document.activeElement)) break;
    await page.keyboard.press("ArrowDown");
  }
  await page.keyboard.press("Enter");
  await tabTo(page, /^Accepter$/);
  await page.keyboard.press("Enter");
  await spelt.waitFor({ state: "detached" });
  expect(await cards.count()).toBe(all - 1);
  expect(await page.locator(".docx-tracked-change-card:focus").count()).toBe(1);

  const refused = (await page.locator(".docx-tracked-change-card:focus").innerText()).trim();
  await page.keyboard.press("Enter");
  await tabTo(page, /^Refuser$/);
  await page.keyboard.press("Enter");
  await page.locator(".docx-tracked-change-card[role=group]").waitFor({ state: "detached" });
  expect(await cards.count()).toBe(all - 2);
  expect(await page.locator(".docx-tracked-change-card:focus").innerText()).not.toBe(refused);

  const { paragraphs } = readDocx(readFileSync(await workbench.save()));
  const texts = paragraphs.map(({ text }) => text).join("\n");
  expect(texts).toContain("FÉLICITE");
  expect(texts).not.toContain("FELICITE");
  expect(workbench.troubles).toEqual([]);
});
